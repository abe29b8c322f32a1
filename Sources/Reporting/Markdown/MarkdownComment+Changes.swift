internal import Facts
internal import Governance

/// What a change does, and who must approve it.
extension MarkdownComment {
  private static let shownDirect = 8
  /// More rows are counted for each file.
  private static let maximumRows = 300

  func changes() -> String {
    guard let changes = assessment.changes else { return "" }
    guard !changes.changes.isEmpty || !changes.migrations.isEmpty else { return "No dependency changes.\n" }
    let migrations = changes.migrations.map { migration in
      "\(MarkdownText.code(migration.to)) takes the place of \(MarkdownText.code(migration.from)).\n\n"
    }
    let direct = changes.changes.filter(\.isDirect)
    let folded = direct.dropFirst(Self.shownDirect) + changes.changes.filter { !$0.isDirect }
    var text = migrations.joined()
    if !direct.isEmpty { text += table(direct.prefix(Self.shownDirect)) }
    guard !folded.isEmpty else { return text }
    let body = folded.count > Self.maximumRows ? counts(Array(folded)) : table(folded[...])
    return text + "\n" + details("\(folded.count) more changes", body)
  }

  private func table(_ changes: ArraySlice<Change>) -> String {
    let head = "| change | what | before | after | file |\n|---|---|---|---|---|\n"
    return head
      + changes.map { change in
        let name = MarkdownText.code(change.name, inTable: true)
        let what = change.type == .package ? name : "\(change.type.rawValue) \(name)"
        let cells = [change.kind.rawValue, what, list(change.from), list(change.to), list([change.file])]
        return "| " + cells.joined(separator: " | ") + " |\n"
      }.joined()
  }

  private func list(_ texts: [String]) -> String {
    texts.map { MarkdownText.code($0.isEmpty ? "any" : $0, inTable: true) }.joined(separator: ", ")
  }

  private func counts(_ changes: [Change]) -> String {
    let byFile = Dictionary(grouping: changes, by: \.file)
    return byFile.keys.sorted().map { file in
      "- \(MarkdownText.code(file)): \(byFile[file]?.count ?? 0)\n"
    }.joined()
  }

  func review() -> String {
    guard let review = assessment.review else { return "" }
    let reasons = review.reasons.map { "- \(MarkdownText.sentence($0))\n" }.joined()
    return "Approval by **\(review.who)** (policy 4.3), category **\(review.category.rawValue)**:\n\n"
      + reasons
  }
}
