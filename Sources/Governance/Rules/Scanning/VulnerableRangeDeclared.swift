internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let vulnerableRangeDeclared = Rule(
    id: "vulnerable-range-declared",
    title: "Declared range that admits versions with a known vulnerability",
    level: .note,
    clause: .scanning,
    needs: [.advisories],
    rationale:
      "The lock is fine, but whoever installs without it, or makes it anew with other limits, may get a version that an "
      + "advisory is about.",
    fix: "Raise the lower bound above the affected versions.",
    check: findVulnerableRanges
  )
}

@Sendable private func findVulnerableRanges(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  // The manifests of a workspace repeat what they require.
  var known: [DeclaredRange: AffectedVersions] = [:]
  return Judgement(facts.after.inventory.requirements.compactMap { violation(for: $0, in: facts, &known) })
}

private struct DeclaredRange: Hashable {
  let name: DistributionName
  let specifiers: VersionSpecifierSet
}

private typealias AffectedVersions = (versions: [Version], ids: [String])

private func violation(
  for requirement: DeclaredRequirement, in facts: ProjectFacts,
  _ known: inout [DeclaredRange: AffectedVersions]
) -> Violation? {
  guard requirement.name.ecosystem == .pypi, requirement.url == nil, !requirement.isConstraint,
    !requirement.specifiers.isEmpty, !requirement.specifiers.isPin,
    let name = DistributionName(requirement.name.text)
  else { return nil }
  let history = VersionHistory(of: name, in: facts.advisories)
  let declared = DeclaredRange(name: name, specifiers: requirement.specifiers)
  let (versions, ids) = known[declared] ?? history.affectedVersions(in: requirement.specifiers)
  known[declared] = (versions, ids)
  guard let first = versions.first, let last = versions.last else { return nil }
  let locked = lockedVersions(of: requirement, in: facts)
  guard locked.allSatisfy(history.isClean) else { return nil }
  let range = first == last ? "\(first)" : "\(versions.count) versions from \(first) to \(last)"
  let more = ids.count > 3 ? " and \(ids.count - 3) more" : ""
  let state = locked.isEmpty ? "" : "; the lock has \(locked.map(\.normalized).joined(separator: ", "))"
  return Violation(
    "`\(name)\(requirement.specifiers)` admits \(range) with known vulnerabilities: "
      + ids.prefix(3).joined(separator: ", ") + more + state,
    at: requirement.location,
    subject: Subject(requirement),
    fix: fix(name, requirement, above: last, locked: locked, history)
  )
}

/// The versions of the locks beside the requirement.
private func lockedVersions(of requirement: DeclaredRequirement, in facts: ProjectFacts) -> [Version] {
  let versions = facts.after.locks.filter { facts.after.isLocked(requirement, by: $0) }.flatMap { view in
    view.lock.packages.filter { $0.name == requirement.name }.compactMap {
      $0.version.flatMap { Version($0) }
    }
  }
  return Set(versions).sorted()
}

/// The smallest version that is known to be fine, above all affected ones of the range, else the locked one.
private func fix(
  _ name: DistributionName, _ requirement: DeclaredRequirement, above last: Version, locked: [Version],
  _ history: VersionHistory
) -> String {
  let fixed = history.fixedVersions.first { version in
    version > last && requirement.specifiers.contains(version, prereleases: false) && history.isClean(version)
  }
  guard let bound = fixed ?? locked.first else {
    return "change the range of `\(name)`: no version in it is known to be fine"
  }
  return "raise the lower bound: `\(name)>=\(bound)`"
}
