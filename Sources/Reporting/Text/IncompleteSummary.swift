package import Facts
internal import Syntax

/// What was not evaluated, in short, for those who do not look into the document.
package enum IncompleteSummary {
  /// How many reasons are told where the document lists all of them.
  private static let maximumReasons = 5

  /// The number of rows, then each reason with its places and its remedy. `isListed` says whether the document has all rows in
  /// its `notEvaluated`.
  package static func text(_ rows: [NotEvaluated], isListed: Bool) -> String {
    let groups = NotEvaluatedGroup.groups(of: rows)
    let shown = isListed ? groups.prefix(maximumReasons) : groups[...]
    var text = "assay: \(counted(rows.count, "thing")) could not be judged"
    text += isListed ? "; see `notEvaluated`\n" : "\n"
    for group in shown {
      text += "  \(TerminalSafety.visible("\(group.subjects): \(group.reason)"))\n"
      if let remedy = group.remedy { text += "    help: \(TerminalSafety.visible(remedy))\n" }
    }
    if groups.count > shown.count { text += "  and \(counted(groups.count - shown.count, "more reason"))\n" }
    return text
  }
}
