internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let unpinnedRequirement = Rule(
    id: "unpinned-requirement",
    title: "Requirement without a version constraint",
    level: .error,
    clause: .pinning,
    needs: [],
    rationale:
      "An unconstrained requirement admits any future release without review, so what ships is decided by "
      + "the day of the build. `>=0` and `!=1.2` constrain nothing.",
    fix: "Add a version constraint to the requirement, for example `httpx>=0.27,<1`.",
    check: findUnpinnedRequirements
  )
}

@Sendable private func findUnpinnedRequirements(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let unpinned = facts.after.inventory.requirements.filter { requirement in
    requirement.isUnconstrained && !isTakenFromElsewhere(requirement, facts)
  }
  return Judgement(DeclaredPlaces.unique(unpinned).map { violation($0, facts) })
}

private func violation(_ rows: [DeclaredRequirement], _ facts: ProjectFacts) -> Violation {
  let name = rows[0].name
  let locked = facts.after.lockedVersion(of: name)
  let suggestion = locked.map { "write `\(name)>=\($0)`, the version that is locked now" }
  var violation = Violation(
    "`\(name)` has no version constraint"
      + (rows[0].specifiers.isEmpty ? "" : " but `\(rows[0].specifiers)`, which any release may satisfy"),
    at: rows[0].location,
    subject: Subject(rows[0], scopes: Set(rows.map(\.scope)).sorted()),
    fix: suggestion ?? "write `\(name)>=MINIMUM`")
  if rows.allSatisfy(\.isTool) { violation.levelCap = .warning }
  return violation
}

/// A workspace member, a path or a commit is chosen by `tool.uv.sources`, not by a version.
private func isTakenFromElsewhere(_ requirement: DeclaredRequirement, _ facts: ProjectFacts) -> Bool {
  facts.after.inventory.manifests.contains {
    $0.name.map { PackageName($0) } == requirement.name
      || ($0.file == requirement.location.file && $0.sourcedNames.contains(requirement.name))
  }
}

extension DeclaredRequirement {
  /// What builds the project, or runs in a hook, is not what it ships.
  fileprivate var isTool: Bool {
    switch scope {
    case .build, .hook: true
    default: false
    }
  }
}
