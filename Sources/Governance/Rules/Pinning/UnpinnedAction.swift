internal import Facts

extension Rule {
  static let unpinnedAction = Rule(
    id: "unpinned-action",
    title: "Action or workflow that can change under its name",
    level: .error,
    clause: .pinning,
    needs: [],
    rationale:
      "An action runs with the secrets of the pipeline. A branch brings each commit of its owner into the next run: an "
      + "error. A tag of a version can be moved, by whoever takes over the account as well: a warning, and so is a "
      + "commit that is not written out. Only the full commit cannot change.",
    fix: "Name the full commit, and its version in a comment: `uses: owner/name@<commit> # v4.2.1`.",
    check: findUnpinnedActions
  )
}

@Sendable private func findUnpinnedActions(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  Judgement(
    facts.after.inventory.images.filter { $0.role == .action && !$0.isContainerImage }.compactMap(violation))
}

private func violation(_ action: ImageReference) -> Violation? {
  guard let name = action.resolved, let reference = name.tag, name.digest == nil else { return nil }
  let kind = GitReference(reference)
  let comment = kind == .version ? reference : "VERSION"
  var violation = Violation(
    "`\(name.name)` is used by \(words(kind, reference))",
    at: action.location,
    subject: Subject(id: "\(name.name)@\(reference)", name: name.name, version: reference),
    fix: "write `\(name.name)@COMMIT # \(comment)`, with the full commit of that version"
  )
  if kind != .branch { violation.levelCap = .warning }
  return violation
}

private func words(_ kind: GitReference, _ reference: String) -> String {
  switch kind {
  case .commit, .abbreviatedCommit: "the abbreviated commit `\(reference)`"
  case .version: "the tag `\(reference)`, which can be moved"
  case .branch: "`\(reference)`, which names no version and moves"
  }
}
