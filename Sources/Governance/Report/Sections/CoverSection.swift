internal import Facts
internal import Standards

extension ReviewFacts {
  /// Section 1: what the report is about, and whether it is complete.
  var cover: ReportSection {
    var section = ReportSection(
      number: 1, id: "cover", title: "Cover", question: "Is the report complete and current?",
      criteria: ["CC7.2"])
    let failed = inputs.count { $0.record.status != .read }
    section.notes = [
      "Files of the project: \(inputs.count), of them not read or not wholly: \(failed). Not judged: \(notEvaluated.count)."
    ]
    if asOf < period.last { section.notes.append("The period is not over: the report is up to \(asOf).") }
    section.tables = [about, feedTable, coverageTable, notEvaluatedTable]
    return section
  }

  private var about: ReportTable {
    let rows: [(String, ReportValue)] = [
      ("Project", .code(project)), ("From", .text(period.first.description)),
      ("To", .text(period.last.description)),
      ("Advisories as known on", .text(asOf.description)),
      ("Commit before", commitBefore.map { .code($0) } ?? .text("none")),
      ("Commit at the end", .code(commit.id)),
      ("Date of the commit", .text(commit.day.description)), ("Made with", .text("Assay \(toolVersion)")),
      ("Digest of the policy", .code(policyDigest)),
      ("Approvals", .text(approvals == nil ? "not provided" : "from an export of the forge")),
      ("Maintenance of packages", .text(indexed.isEmpty ? "not provided" : "from `feeds metadata`")),
    ]
    return ReportTable(
      "about", "What this report is about", [("item", "Item"), ("value", "Value")],
      rows.map { [.text($0.0), $0.1] }, ifEmpty: "")
  }

  private var feedTable: ReportTable {
    ReportTable(
      "feeds", "Advisory data",
      [
        ("name", "Feed"), ("format", "Format"), ("records", "Records"), ("newest", "Newest record"),
        ("ageDays", "Age in days"), ("digest", "Digest"),
      ],
      end.feeds.sorted { ($0.name, $0.digest) < ($1.name, $1.digest) }.map { feed in
        [
          .code(feed.name), .code(feed.format), .number(feed.records), .optional(feed.newest),
          .optional(feed.ageInDays(on: asOf).flatMap { $0 < 0 ? nil : $0 }), .code(feed.digest),
        ]
      }, ifEmpty: "No advisory data was given: section 7 tells nothing.")
  }

  private var coverageTable: ReportTable {
    let partly = inputs.filter { $0.record.status != .read }
    return ReportTable(
      "coverage", "Files that were not read, or not wholly",
      [("file", "File"), ("format", "Format"), ("status", "Status"), ("reason", "Reason")],
      partly.map { input in
        let record = input.record
        return [
          .code(record.path), .code(record.format), .grade(record.status.rawValue),
          .optional(record.reason),
        ]
      }, ifEmpty: "Every file was read.")
  }

  /// What several rules could not judge for one reason stands once.
  private var notEvaluatedTable: ReportTable {
    let groups = Dictionary(grouping: notEvaluated) { row in
      NotEvaluated(
        subject: row.subject, file: row.file, line: row.line, reason: row.reason, remedy: row.remedy)
    }
    return ReportTable(
      "not-evaluated", "What could not be judged",
      [
        ("subject", "Subject"), ("file", "File"), ("line", "Line"), ("rules", "Rules"), ("reason", "Reason"),
        ("remedy", "What to do"),
      ],
      groups.keys.sorted().map { row in
        [
          .code(row.subject), row.file.map { .code($0) } ?? .none, .optional(row.line),
          .list(Set((groups[row] ?? []).compactMap(\.rule)).sorted()), .text(row.reason),
          .optional(row.remedy),
        ]
      }, ifEmpty: "Everything was judged.")
  }
}
