internal import Facts
internal import Syntax

extension Rule {
  static let unpinnedHook = Rule(
    id: "unpinned-hook",
    title: "Hook by a revision that moves",
    level: .error,
    clause: .pinning,
    needs: [],
    rationale:
      "A hook runs on every developer's machine. By a branch, or without a revision, another program runs there after "
      + "the next update of the cache. A tag of a version is pinned enough: pre-commit takes it once, and changes it "
      + "only by `autoupdate`, which shows in the diff.",
    fix: "Name the tag of a version, or a full commit: `rev: v1.4.0`; `pre-commit autoupdate` writes it.",
    check: findUnpinnedHooks
  )
}

@Sendable private func findUnpinnedHooks(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let remote = facts.after.inventory.hooks.filter { !["local", "meta", "builtin"].contains($0.repository) }
  // The hooks of one repository have their revision in common.
  let byRevision = Dictionary(grouping: remote, by: \.revisionLocation)
  return Judgement(byRevision.values.compactMap { $0.first.flatMap(violation) })
}

private func violation(_ hook: PreCommitHook) -> Violation? {
  if let revision = hook.revision, GitReference(revision) != .branch { return nil }
  let problem = hook.revision.map { "follows `\($0)`, which names no version" } ?? "has no revision"
  return Violation(
    "the hook repository `\(hook.repository)` \(problem)",
    at: hook.revisionLocation,
    subject: Subject(
      id: hook.repository, name: hook.repository, version: hook.revision, scopes: [.hook(hook.repository)]),
    fix:
      "write `rev: VERSION`, the newest tag of the repository: `pre-commit autoupdate --repo \(hook.repository)`"
  )
}
