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
  var known: [DeclaredRange: VulnerableRange?] = [:]
  return Judgement(
    facts.after.inventory.requirements.compactMap { requirement in
      guard let range = DeclaredRange(requirement) else { return nil }
      let affected = known[range] ?? VulnerableRange(range, in: facts.advisories)
      known[range] = affected
      return affected.flatMap { violation(for: requirement, $0, in: facts) }
    })
}

/// What a requirement admits, where it says so by a range.
private struct DeclaredRange: Hashable {
  let name: DistributionName
  let specifiers: VersionSpecifierSet

  init?(_ requirement: DeclaredRequirement) {
    guard requirement.name.ecosystem == .pypi, requirement.url == nil, !requirement.isConstraint,
      !requirement.specifiers.isEmpty, !requirement.specifiers.isPin,
      let name = DistributionName(requirement.name.text)
    else { return nil }
    self.name = name
    specifiers = requirement.specifiers
  }
}

/// The affected versions in a range, and what lies above them.
private struct VulnerableRange {
  let name: DistributionName
  let history: VersionHistory
  let versions: ClosedRange<Version>
  let count: Int
  let ids: [String]
  /// The smallest version of the range, above the affected ones, that is known to be fine.
  let fixed: Version?

  init?(_ range: DeclaredRange, in advisories: AdvisoryDatabase) {
    let history = VersionHistory(of: range.name, in: advisories)
    let (versions, ids) = history.affectedVersions(in: range.specifiers)
    guard let first = versions.first, let last = versions.last else { return nil }
    name = range.name
    self.history = history
    self.versions = first...last
    count = versions.count
    self.ids = ids
    fixed = history.fixedVersions.first { version in
      version > last && range.specifiers.contains(version, prereleases: false) && history.isClean(version)
    }
  }
}

private func violation(
  for requirement: DeclaredRequirement, _ affected: VulnerableRange, in facts: ProjectFacts
) -> Violation? {
  let locked = lockedVersions(of: requirement, in: facts)
  guard locked.allSatisfy(affected.history.isClean) else { return nil }
  let (first, last) = (affected.versions.lowerBound, affected.versions.upperBound)
  let range = first == last ? "\(first)" : "\(affected.count) versions from \(first) to \(last)"
  let more = affected.ids.count > 3 ? " and \(affected.ids.count - 3) more" : ""
  let state = locked.isEmpty ? "" : "; the lock has \(locked.map(\.normalized).joined(separator: ", "))"
  return Violation(
    "`\(affected.name)\(requirement.specifiers)` admits \(range) with known vulnerabilities: "
      + affected.ids.prefix(3).joined(separator: ", ") + more + state,
    at: requirement.location,
    subject: Subject(requirement),
    fix: fix(affected, locked: locked)
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

private func fix(_ affected: VulnerableRange, locked: [Version]) -> String {
  guard let bound = affected.fixed ?? locked.first else {
    return "change the range of `\(affected.name)`: no version in it is known to be fine"
  }
  return "raise the lower bound: `\(affected.name)>=\(bound)`"
}
