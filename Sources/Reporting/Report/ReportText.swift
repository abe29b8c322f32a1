package import Governance
internal import Facts
internal import Standards
internal import Syntax

/// A report in a terminal: the figures and the decisions; the rest is for the other formats.
package enum ReportText {
  private static let shownDecisions = 12

  package static func render(_ report: ReviewReport, style: TextStyle) -> [UInt8] {
    var text = style.paint("Dependency review \(report.period.title) of \(report.project)", .bold) + "\n"
    text += "up to \(report.asOf), commit \(report.commit.id.prefix(12))\n\n"
    let width = report.figures.map(\.title.count).max() ?? 0
    for figure in report.figures {
      let name = figure.title + String(repeating: " ", count: width - figure.title.count)
      text += "  \(name)  \(figure.value.map(String.init) ?? "not known")\(change(figure))\n"
    }
    text += decisions(report, style)
    if let table = report.table("exceptions"), !table.rows.isEmpty {
      text +=
        "\n\(table.rows.count == 1 ? "1 change is an exception" : "\(table.rows.count) changes are exceptions"): see section 3.\n"
    }
    if !report.notEvaluated.isEmpty {
      text += "\n\(counted(report.notEvaluated.count, "thing")) could not be judged: see section 1.\n"
    }
    text += "\nThe whole report: assay report \(report.period.options) --into governance/reports\n"
    return Array(text.utf8)
  }

  private static func change(_ figure: ReportFigure) -> String {
    guard let difference = figure.change else { return "" }
    return difference == 0 ? " (as before)" : " (\(difference > 0 ? "+" : "")\(difference))"
  }

  private static func decisions(_ report: ReviewReport, _ style: TextStyle) -> String {
    guard let table = report.table("decisions") else { return "" }
    guard !table.rows.isEmpty else { return "\n" + table.emptyText + "\n" }
    let rest = table.rows.count - shownDecisions
    let more = rest > 0 ? "  and \(rest) more: see section 2\n" : ""
    let lines = table.rows.prefix(shownDecisions).map { row -> String in
      let words = row.map(plain)
      let due = words[2].isEmpty ? "" : ", due \(words[2])"
      return "  - " + style.wrap("\(words[0]) (\(words[1])\(due))", indent: 4) + "\n"
    }
    return "\n" + style.paint("Decisions wanted", .bold) + "\n" + lines.joined() + more
  }

  private static func plain(_ value: ReportValue) -> String {
    switch value {
    case .text(let text), .code(let text), .grade(let text): TerminalSafety.visible(text)
    case .number(let number): String(number)
    default: ""
    }
  }
}
