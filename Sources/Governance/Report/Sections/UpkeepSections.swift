internal import Facts
internal import Standards
internal import Syntax

extension ReviewFacts {
  /// Findings that are open at the end, of some rules.
  func findingTable(_ id: String, _ caption: String, _ rules: Set<String>, ifEmpty: String)
    -> ReportTable
  {
    ReportTable(
      id, caption,
      [
        ("rule", "Rule"), ("level", "Level"), ("state", "State"), ("subject", "Subject"),
        ("message", "What is wrong"),
        ("file", "File"), ("line", "Line"),
      ],
      assessment.findings.filter { rules.contains($0.rule.id) }.map { finding in
        [
          .code(finding.rule.id), .grade(finding.level.rawValue), .text(finding.disposition.rawValue),
          .code(finding.violation.subject.id), .text(finding.violation.message),
          finding.violation.location.map { .code($0.file) } ?? .none,
          .optional(finding.violation.location?.line),
        ]
      }, ifEmpty: ifEmpty)
  }

  /// Section 9: what is accepted, by whom and until when.
  var waiverSection: ReportSection {
    var section = ReportSection(
      number: 9, id: "waivers", title: "Waivers", question: "Which risks are accepted?", criteria: ["CC3.4"])
    section.notes = clusterNotes
    section.tables = [waiverTable]
    return section
  }

  /// Waivers that end within two weeks, by day.
  var expiringWaivers: [Waiver] {
    policy.waivers.filter { waiver in
      waiver.holds(on: lastDay, policy) && lastDay.days(to: waiver.lastDay(policy)) <= 14
    }.sorted { ($0.lastDay(policy), $0.subject) < ($1.lastDay(policy), $1.subject) }
  }

  /// Many waivers that end on one day turn everything red at once.
  private var clusterNotes: [String] {
    let byDay = Dictionary(grouping: policy.waivers.filter { $0.holds(on: lastDay, policy) }) {
      $0.lastDay(policy)
    }
    return byDay.keys.sorted().compactMap { day in
      guard let count = byDay[day]?.count, count >= 5 else { return nil }
      return "\(count) waivers end on one day, \(day): stagger them."
    }
  }

  private var waiverTable: ReportTable {
    ReportTable(
      "waivers", "Waivers and entries of the baseline",
      [
        ("subject", "For"), ("state", "State"), ("created", "Created"), ("until", "Until"),
        ("removed", "Removed"),
        ("daysLeft", "Days left"),
        ("uses", "Findings at the end"), ("used", "Used in the period"), ("owner", "Owner"),
        ("approver", "Approved by"), ("reason", "Reason"), ("file", "File"), ("line", "Line"),
      ],
      policy.waivers.map { row($0, removed: nil) }
        + removedWaivers.map { row($0.waiver, removed: $0.day) }, ifEmpty: "Nothing is waived.")
  }

  private func row(_ waiver: Waiver, removed: CalendarDate?) -> [ReportValue] {
    let end = waiver.lastDay(policy)
    let uses = removed == nil ? assessment.findings.count { $0.waiver == waiver } : 0
    return [
      .code(waiver.subject), .grade(removed == nil ? state(of: waiver) : "removed"),
      .text(waiver.created.description), .text(end.description), .optional(removed?.description),
      .number(removed == nil ? max(0, lastDay.days(to: end)) : 0), .number(uses),
      .flag(uses > 0 || wasUsed(waiver, until: removed ?? lastDay)), .code(waiver.owner),
      .code(waiver.approver), .text(waiver.reason), .code(waiver.location.file),
      removed == nil ? .number(waiver.location.line) : .none,
    ]
  }

  private func state(of waiver: Waiver) -> String {
    if lastDay < waiver.created { return "not begun" }
    guard waiver.holds(on: lastDay, policy) else { return "ended" }
    return lastDay.days(to: waiver.lastDay(policy)) <= 14 ? "ends soon" : "in force"
  }

  /// Section 10: what is pinned, and what nothing needs.
  var tidySection: ReportSection {
    var section = ReportSection(
      number: 10, id: "tidy", title: "Pins, orphans and records",
      question: "Is everything pinned, and needed?",
      criteria: ["CC8.1"])
    section.notes = [
      "All findings that are open at the end are counted; section 7 lists those about advisories."
    ]
    section.tables = [
      countsByRule,
      findingTable(
        "pins", "What is not pinned", Set(Rule.all.filter { $0.clause == .pinning }.map(\.id)),
        ifEmpty: "Everything is pinned."),
      orphanTable,
      findingTable(
        "unused-dependencies", "Declared, and imported nowhere", ["unused-dependency"],
        ifEmpty: "No dependency is known to be unused."),
      findingTable(
        "stale-records", "Records of what is gone", [Rule.staleDependencyRecord.id],
        ifEmpty: "Every record speaks of a dependency."),
    ]
    return section
  }

  private var countsByRule: ReportTable {
    let byRule = Dictionary(grouping: assessment.findings, by: \.rule.id)
    return ReportTable(
      "findings", "Findings at the end, by rule",
      [
        ("rule", "Rule"), ("clause", "Clause"), ("open", "Open"), ("blocking", "Blocking"),
        ("waived", "Waived"),
      ],
      byRule.keys.sorted().map { id in
        let findings = byRule[id] ?? []
        return [
          .code(id), .text(findings.first?.rule.clause.number ?? ""),
          .number(findings.count { $0.disposition == .open }),
          .number(findings.count(where: assessment.blocks)),
          .number(findings.count { $0.disposition == .waived }),
        ]
      }, ifEmpty: "No rule finds anything.")
  }

  private var orphanTable: ReportTable {
    let orphans = PackageUse.all(in: end.after).filter(\.scopes.isEmpty)
    return ReportTable(
      "orphans", "Locked, and needed by nothing",
      [("package", "Package"), ("file", "File"), ("line", "Line")],
      orphans.map { [.code($0.id), .code($0.file), .number($0.locked.location.line)] },
      ifEmpty: "Everything that is locked is needed.")
  }
}
