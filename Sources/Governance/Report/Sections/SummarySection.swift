internal import Facts
internal import Standards
internal import Syntax

extension ReviewFacts {
  /// Section 2: how the project stands, and what must be decided.
  func summary(_ figures: ReviewFigures) -> ReportSection {
    var section = ReportSection(
      number: 2, id: "summary", title: "Summary", question: "What must we do?", criteria: ["CC3.4"])
    section.notes = ["Figures of before: \(figures.source)."]
    section.tables = [decisions, figureTable(figures.figures)]
    return section
  }

  private func figureTable(_ figures: [ReportFigure]) -> ReportTable {
    ReportTable(
      "figures", "Six figures",
      [("figure", "Figure"), ("value", "Now"), ("previous", "Before"), ("change", "Change")],
      figures.map { figure in
        [
          .text(figure.title), .optional(figure.value), .optional(figure.previous), .optional(figure.change),
        ]
      }, ifEmpty: "")
  }

  private typealias Decision = (what: ReportValue, who: String, due: CalendarDate?, section: Int)

  /// By section in the order of their weight, within it by day.
  private var decisions: ReportTable {
    let all = advisoryDecisions + imageDecisions + authorisationDecisions + waiverDecisions + licenseDecisions
    return ReportTable(
      "decisions", "Decisions wanted",
      [("decision", "Decision"), ("who", "By whom"), ("due", "Due"), ("section", "Section")],
      all.map { [$0.what, .text($0.who), .optional($0.due?.description), .number($0.section)] },
      ifEmpty: "Nothing waits for a decision.")
  }

  private var advisoryDecisions: [Decision] {
    let waiting = openAdvisories.filter { waiver(of: $0) == nil }
    let sorted = waiting.map { (exposure: $0, due: $0.due(policy.remediationTimes)) }
      .sorted {
        ($0.due, $0.exposure.package, $0.exposure.detail.id) < (
          $1.due, $1.exposure.package, $1.exposure.detail.id
        )
      }
    return sorted.map { exposure, due in
      let urgency = exposure.isExploited ? ", which attackers use" : ""
      let fix = exposure.detail.fixed.first.map { "update to `\($0)`" } ?? "replace it or record a waiver"
      let text =
        "`\(exposure.package)`: \(fix) for `\(exposure.detail.id)` (\(exposure.detail.severity)\(urgency))"
      return (.text(text), "maintainer", due, 7)
    }
  }

  private var imageDecisions: [Decision] {
    let count = untrackedAdvisories.count { $0.disposition == .open }
    guard count > 0 else { return [] }
    let what = "\(counted(count, "advisory")) \(count == 1 ? "is" : "are") open in images: build them anew"
    return [(.text(what), "maintainer", nil, 7)]
  }

  /// One by one as long as they are few.
  private var authorisationDecisions: [Decision] {
    let outside = changes.filter { $0.unauthorisedReason != nil || approval(of: $0).isException }
    guard outside.count <= 5 else {
      let text =
        "\(counted(outside.count, "change")) \(outside.count == 1 ? "lacks" : "lack") a pull request or an approval: review \(outside.count == 1 ? "it" : "them") after the fact"
      return [(.text(text), "Project Lead", nil, 4)]
    }
    return outside.map { change in
      let what = change.unauthorisedReason ?? approval(of: change).rawValue
      return (
        .text("`\(change.commit.id.prefix(12))` was \(what): review it after the fact"),
        change.review.approver, nil, change.unauthorisedReason == nil ? 3 : 4
      )
    }
  }

  private var waiverDecisions: [Decision] {
    expiringWaivers.map { waiver in
      (
        .text("the waiver for `\(waiver.subject)` ends: settle the finding or decide anew"), waiver.owner,
        waiver.lastDay(policy), 9
      )
    }
  }

  private var licenseDecisions: [Decision] {
    licensesToSettle.map { row in
      (
        .text("`\(row.package.id)` is under `\(row.conclusion.reading.description)` (\(row.verdict))"),
        "Project Lead", nil, 6
      )
    }
  }

  func approval(of change: MergedChange) -> ApprovalState {
    ApprovalState(change, hasApprovals: approvals != nil)
  }
}
