package import Governance
internal import Facts
internal import Standards

/// Several candidates side by side.
package enum EvaluationComparison {
  package static func text(_ evaluations: [Evaluation], style: TextStyle) -> String {
    let indent = 14
    let column = max(12, (min(style.width, 160) - indent) / max(1, evaluations.count) - 1)
    return rows(evaluations).map { row in
      let cells = row.cells.map { cut($0, to: column) }
      let padded =
        cells.dropLast().map { $0 + String(repeating: " ", count: column - $0.count) } + cells.suffix(1)
      let head = row.label + String(repeating: " ", count: indent - row.label.count)
      return style.paint(head, .dim) + style.paint(padded.joined(separator: " ")) + "\n"
    }.joined()
  }

  struct Row {
    let label: String
    let cells: [String]
  }

  static func rows(_ evaluations: [Evaluation]) -> [Row] {
    func row(_ label: String, _ cell: (Evaluation) -> String) -> Row {
      Row(label: label, cells: evaluations.map(cell))
    }
    return [
      row("") { "\($0.name) \($0.candidate.version.map { "\($0)" } ?? "?")" },
      row("verdict") { $0.verdict.rawValue },
      row("first reason") { $0.reasons.first?.message ?? "none" },
      row("licence") { $0.own?.license ?? "not known" },
      row("new packages") { $0.candidate.resolver == nil ? "not known" : String($0.added.count) },
      row("size") { $0.addedBytes.map(EvaluationText.megabytes) ?? "not known" },
      row("changes") { String($0.candidate.changes.count) },
      row("advisories") {
        $0.hasAdvisories ? "\($0.advisories.count) open, \($0.history.count) ever" : "not known"
      },
      row("days to fix") { $0.history.medianDaysToFix.map(String.init) ?? "not known" },
      row("last release") { $0.maintenance?.lastRelease.map { "\($0.date)" } ?? "not known" },
      row("in 12 months") { $0.maintenance.flatMap(EvaluationText.releases) ?? "not known" },
      row("Python") { $0.maintenance?.requiresPython ?? "not known" },
      row("rank") { $0.similar.rank.map(String.init) ?? "-" },
      row("instead of") { EvaluationText.alternatives($0.alternatives) },
    ]
  }

  private static func cut(_ text: String, to width: Int) -> String {
    text.count > width ? String(text.prefix(width - 1)) + "…" : text
  }
}
