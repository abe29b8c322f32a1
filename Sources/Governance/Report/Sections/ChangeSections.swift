internal import Facts
internal import Standards
internal import Syntax

extension ReviewFacts {
  /// Section 3: the population that auditors sample from.
  var changeSection: ReportSection {
    var section = ReportSection(
      number: 3, id: "changes", title: "Changes of dependencies",
      question: "Was every change authorised, tested and approved?", criteria: ["CC8.1", "CC6.1"])
    let counts = MainCommit.Way.allCases.map { way in
      "\(changes.count { $0.commit.way == way }) by \(way.rawValue)"
    }
    section.notes = [
      "Every commit of the branch's first-parent line in the period that changed a dependency file: \(changes.count), "
        + counts.joined(separator: ", ") + ".",
      "Numbers of pull requests are what commit messages say"
        + (approvals == nil
          ? "; approvals and the results of checks were not provided (`--approvals FILE`)."
          : ", held against the forge's export."),
    ]
    section.tables = [exceptionTable, populationTable, detailTable]
    return section
  }

  /// What an auditor would ask about first.
  func exceptions(of change: MergedChange) -> [String] {
    let emergencies = change.emergencies.map { " (emergency \($0.incident))" }.joined()
    var reasons = [change.unauthorisedReason.map { $0 + emergencies }].compactMap(\.self)
    let approval = approval(of: change)
    if approval.isException { reasons.append(approval.rawValue) }
    if change.pullRequest?.checks == .failure { reasons.append("checks failed") }
    if approvals != nil, change.pullRequest?.checks == Approvals.Checks.none {
      reasons.append("no checks ran")
    }
    if !change.missingRecords.isEmpty {
      reasons.append("no dependency record of " + change.missingRecords.joined(separator: ", "))
    }
    let blocking = change.introduced.filter {
      $0.level == .error && $0.disposition == .open && $0.rule.id != Rule.missingDependencyRecord.id
    }
    if !blocking.isEmpty {
      reasons.append("introduced " + Set(blocking.map(\.rule.id)).sorted().joined(separator: ", "))
    }
    let advisories = exposures(enteredBy: change)
    if !advisories.isEmpty {
      reasons.append("introduced " + Set(advisories).sorted().joined(separator: ", "))
    }
    return reasons
  }

  /// Vulnerabilities that were known on the day on which the change brought them.
  private func exposures(enteredBy change: MergedChange) -> [String] {
    advisories.exposures.filter { $0.enteredBy.id == change.commit.id && $0.opened == change.commit.day }
      .map(\.detail.id)
  }

  private func exposures(closedBy change: MergedChange) -> [String] {
    advisories.exposures.filter { $0.closedBy?.id == change.commit.id }.map(\.detail.id)
  }

  private var exceptionTable: ReportTable {
    ReportTable(
      "exceptions", "Exceptions",
      [
        ("commit", "Commit"), ("date", "Date"), ("pullRequest", "Pull request"), ("author", "Author"),
        ("reasons", "Why it is one"),
      ],
      changes.compactMap { change in
        let reasons = exceptions(of: change)
        guard !reasons.isEmpty else { return nil }
        return [
          .code(String(change.commit.id.prefix(12))), .text(change.commit.day.description), number(change),
          .code(change.commit.author), .list(reasons),
        ]
      }, ifEmpty: "No change is an exception.")
  }

  private func number(_ change: MergedChange) -> ReportValue { .optional(change.number) }

  private var populationTable: ReportTable {
    var table = ReportTable(
      "changes", "Population of changes",
      [
        ("commit", "Commit"), ("date", "Date"), ("pullRequest", "Pull request"), ("way", "Way"),
        ("subject", "Subject"), ("author", "Author"), ("merger", "Merged by"), ("category", "Category"),
        ("emergency", "Emergency"),
        ("approver", "Approval by"), ("approval", "Approval"), ("approvedBy", "Approved by"),
        ("checks", "Checks"), ("changes", "Changes"), ("records", "Dependency records"),
        ("introduced", "Findings introduced"), ("fixed", "Findings fixed"), ("files", "Files"),
      ],
      changes.map(populationRow), ifEmpty: "No dependency file was changed in the period.")
    table.purpose = .sampling
    return table
  }

  private func populationRow(_ change: MergedChange) -> [ReportValue] {
    let reviewers =
      change.pullRequest?.approvals.map(\.by) ?? change.commit.reference.reviewers.map { "\($0) (trailer)" }
    return [
      .code(change.commit.id), .text(change.commit.day.description), number(change),
      .text(change.commit.way.rawValue), .code(change.commit.reference.subject), .code(change.commit.author),
      (change.pullRequest?.mergedBy ?? change.commit.merger).map { .code($0) } ?? .none,
      .text(change.category.rawValue), incidents(of: change), .text(change.review.approver),
      .text(approval(of: change).rawValue), .list(reviewers),
      .text(change.pullRequest?.checks?.rawValue ?? "not provided"), .number(change.changes.count),
      records(of: change), .list(findings(change.introduced) + exposures(enteredBy: change)),
      .list(findings(change.fixed) + exposures(closedBy: change)), .list(change.files),
    ]
  }

  private func incidents(of change: MergedChange) -> ReportValue {
    .list(change.emergencies.map(\.incident))
  }

  private func records(of change: MergedChange) -> ReportValue {
    guard change.missingRecords.isEmpty else {
      return .text("missing: " + change.missingRecords.joined(separator: ", "))
    }
    return .text(change.addedRequirements.isEmpty ? "not needed" : "present")
  }

  private func findings(_ findings: [Finding]) -> [String] {
    Set(findings.map { "\($0.rule.id) \($0.violation.subject.name)" }).sorted()
  }

  private var detailTable: ReportTable {
    var table = ReportTable(
      "changed-dependencies", "What changed",
      [
        ("commit", "Commit"), ("date", "Date"), ("kind", "Change"), ("type", "Of"), ("name", "Name"),
        ("from", "Before"), ("to", "After"), ("direct", "Direct"), ("file", "File"),
      ],
      changes.flatMap { merged in
        merged.changes.map { change in
          [
            .code(String(merged.commit.id.prefix(12))), .text(merged.commit.day.description),
            .text(change.kind.rawValue), .text(change.type.rawValue), .code(change.name), .list(change.from),
            .list(change.to), .flag(change.isDirect), .code(change.file),
          ]
        }
      }, ifEmpty: "No dependency was changed.")
    table.purpose = .reference
    return table
  }

  /// Section 4: what went past the process.
  var unauthorisedSection: ReportSection {
    var section = ReportSection(
      number: 4, id: "unauthorised", title: "Unauthorised and emergency changes",
      question: "Were changes outside of the process detected and documented?", criteria: ["CC7.1", "CC8.1"])
    section.notes = [
      "A change is listed here where neither its message nor an export of the forge names a pull request. "
        + "Policy 6.2 wants an emergency documented by a pull request within 24 hours."
    ]
    section.tables = [unauthorisedTable, emergencyTable]
    return section
  }

  private var unauthorisedTable: ReportTable {
    ReportTable(
      "unauthorised", "Changes without a pull request",
      [
        ("commit", "Commit"), ("date", "Date"), ("reason", "How"), ("author", "Author"),
        ("subject", "Subject"),
        ("category", "Category"), ("emergency", "Emergency"), ("approver", "To be reviewed by"),
        ("files", "Files"),
      ],
      changes.compactMap { change in
        change.unauthorisedReason.map { reason in
          [
            .code(change.commit.id), .text(change.commit.day.description), .text(reason),
            .code(change.commit.author), .code(change.commit.reference.subject),
            .text(change.category.rawValue), incidents(of: change), .text(change.review.approver),
            .list(change.files),
          ]
        }
      }, ifEmpty: "Every change names a pull request.")
  }

  /// Those of the period, and older ones that are not documented yet.
  private var emergencyTable: ReportTable {
    let records = end.after.inventory.emergencies.filter { record in
      record.opened.date <= lastDay && (period.contains(record.opened.date) || !record.isDocumented)
    }
    return ReportTable(
      "emergencies", "Emergency changes",
      [
        ("incident", "Incident"), ("authoriser", "Authorised by"), ("reason", "Reason"), ("opened", "Opened"),
        ("hours", "Hours to document"), ("state", "State"), ("missing", "Not documented"), ("file", "Record"),
      ],
      records.map { record in
        let hours = record.closed.map {
          ($0.secondsSinceEpoch - record.opened.secondsSinceEpoch + 3599) / 3600
        }
        return [
          .code(record.incident), .code(record.authoriser), .text(record.reason), .text("\(record.opened)"),
          .optional(hours), .grade(state(of: record)), .list(record.missing.map(\.rawValue)),
          .code(record.location.file),
        ]
      }, ifEmpty: "There was none (`governance/emergency`).")
  }

  private func state(of record: EmergencyRecord) -> String {
    if let closed = record.closed, record.isDocumented { return closed <= record.due ? "in time" : "late" }
    return record.isOverdue(on: lastDay) ? "overdue" : "open"
  }
}
