internal import Facts

extension Rule {
  static let unpinnedRole = Rule(
    id: "unpinned-role",
    title: "Ansible role or collection without a version",
    level: .error,
    clause: .pinning,
    needs: [],
    rationale:
      "A role runs as root on the servers. Without a version, or by a branch, the next installation brings whatever its "
      + "owner published last. A version, a range of versions, a tag or a commit is a constraint.",
    fix: "Add `version:` with a released version, a tag or a commit.",
    check: findUnpinnedRoles
  )
}

@Sendable private func findUnpinnedRoles(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  Judgement(
    facts.after.inventory.roles.compactMap { role in
      if let version = role.version, isConstraint(version) { return nil }
      let problem = role.version.map { "follows `\($0)`, which names no version" } ?? "has no version"
      return Violation(
        "the \(role.kind.rawValue) `\(role.name)` \(problem)",
        at: role.versionLocation,
        subject: Subject(id: role.name, name: role.name, version: role.version),
        fix: "write `version: VERSION` below `\(role.name)`"
      )
    }
  )
}

/// A version, a range, or a reference that does not move by design.
private func isConstraint(_ version: String) -> Bool {
  let text = version.utf8.drop { "<>=!~ ".utf8.contains($0) }
  return GitReference(String(Substring(text))) != .branch
}
