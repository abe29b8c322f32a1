internal import Facts
internal import Standards
internal import Syntax

extension ReviewFacts {
  /// Section 7: from when to when advisories concerned the project.
  var advisorySection: ReportSection {
    var section = ReportSection(
      number: 7, id: "advisories", title: "Advisories",
      question: "How long does it take us to settle an advisory?",
      criteria: ["CC7.1"])
    let times = policy.remediationTimes.settings.map { "\($0.name) \($0.days)" }.joined(separator: ", ")
    section.notes = [
      "Open from the first day on which an affected version was on the branch and a record was published, until the commit "
        + "by which the last affected version went. What was published after its removal is not listed.",
      "Days to settle by the policy file or its defaults: \(times). Exploited ones count from the day on which they were listed.",
    ]
    let concerned = self.concerned
    section.tables = [
      balanceTable,
      advisoryTable("advisories-open", "Open at the end", concerned.filter { $0.isOpen(on: lastDay) }),
      advisoryTable(
        "advisories-closed", "Settled in the period", concerned.filter { !$0.isOpen(on: lastDay) }),
      advisoryTable("advisories-exploited", "Known to be exploited", concerned.filter(\.isExploited)),
      untrackedTable,
    ]
    return section
  }

  /// Open when the period began, or opened in it.
  private var concerned: [AdvisoryExposure] {
    advisories.exposures.filter { exposure in
      exposure.opened <= lastDay && (exposure.closed.map { $0 >= period.first } ?? true)
    }
  }

  private var balanceTable: ReportTable {
    let rows = ["critical", "high", "medium", "low", "none", "unknown"].map { severity -> [ReportValue] in
      func count(_ exposures: [AdvisoryExposure]) -> Int {
        exposures.count { $0.detail.severity == severity }
      }
      return [
        .grade(severity), .number(count(advisories.open(on: period.eve))),
        .number(count(advisories.opened(in: period))), .number(count(advisories.closed(in: period))),
        .number(count(openAdvisories)),
      ]
    }
    return ReportTable(
      "advisory-balance", "Opened and settled, by severity",
      [
        ("severity", "Severity"), ("before", "Open before"), ("opened", "Opened"), ("closed", "Settled"),
        ("after", "Open at the end"),
      ], rows, ifEmpty: "")
  }

  private func advisoryTable(_ id: String, _ caption: String, _ exposures: [AdvisoryExposure]) -> ReportTable
  {
    ReportTable(
      id, caption,
      [
        ("advisory", "Advisory"), ("aliases", "Also"), ("severity", "Severity"), ("package", "Package"),
        ("versions", "Versions"), ("published", "Published"), ("enteredBy", "Came by"), ("opened", "Opened"),
        ("closed", "Settled"), ("closedBy", "Settled by"), ("now", "Now"), ("days", "Days"), ("due", "Due"),
        ("onTime", "On time"), ("exploitedSince", "Exploited since"), ("fixed", "Fixed in"),
        ("waivedUntil", "Waived until"),
      ],
      exposures.map { exposure in
        [
          .code(exposure.detail.id), .list(exposure.detail.aliases), .grade(exposure.detail.severity),
          .code(exposure.package), .list(exposure.versions), .optional(exposure.published?.description),
          .code(String(exposure.enteredBy.id.prefix(12))), .text(exposure.opened.description),
          .optional(exposure.closed?.description),
          exposure.closedBy.map { .code(String($0.id.prefix(12))) } ?? .none, now(exposure),
          .number(exposure.days(until: lastDay)), .text(exposure.due(policy.remediationTimes).description),
          .flag(!isOverdue(exposure, on: lastDay)), .optional(exposure.detail.exploitation?.dateAdded),
          .list(exposure.detail.fixed), .optional(waiver(of: exposure)?.lastDay(policy).description),
        ]
      }, ifEmpty: end.feeds.isEmpty ? "Not known: no advisory data was given." : "None.")
  }

  private func now(_ exposure: AdvisoryExposure) -> ReportValue {
    guard exposure.closedBy != nil else { return .none }
    return exposure.replacement.map { .code($0) } ?? .text("removed")
  }

  private var untrackedTable: ReportTable {
    ReportTable(
      "advisories-untracked", "Open, but since when is not known: found in images",
      [
        ("advisory", "Advisory"), ("severity", "Severity"), ("package", "Package"), ("file", "File"),
        ("fix", "What to do"),
      ],
      untrackedAdvisories.map { finding in
        [
          .code(finding.violation.advisory?.id ?? ""),
          .grade(finding.violation.advisory?.severity ?? "unknown"),
          .code(finding.violation.subject.id), finding.violation.location.map { .code($0.file) } ?? .none,
          .text(finding.violation.fix),
        ]
      }, ifEmpty: "None.")
  }
}
