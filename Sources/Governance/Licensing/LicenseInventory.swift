package import Facts
internal import Standards

/// Every locked distribution with its licence, as the policy sees it.
package struct LicenseInventory: Sendable {
  /// One locked distribution.
  package struct Row: Sendable {
    package let package: PackageUse
    package let metadata: CoreMetadata
    package let conclusion: LicenseConclusion
    /// Of the scope with the worst verdict; nil for what nothing reaches.
    package let worst: (scope: Scope, verdict: String)?
  }

  /// By file and package id.
  package private(set) var rows: [Row] = []
  /// What no metadata, or not all of it, was given for, and what could not be read.
  package private(set) var notEvaluated: [NotEvaluated]
  package let profile: LicenseProfile
  /// Whether there is a lock to judge at all.
  package let hasLocks: Bool

  package init(_ facts: ProjectFacts, policy: Policy) {
    profile = policy.profile
    hasLocks = !facts.after.locks.isEmpty
    notEvaluated = facts.after.inventory.notEvaluated
    for package in PackageUse.all(in: facts.after) {
      guard let metadata = facts.licenses.metadata.metadata(of: package.locked),
        let version = Version(metadata.version),
        let conclusion = facts.licenses.conclusion(for: metadata.name, version: version)
      else {
        notEvaluated.append(package.missingMetadata)
        continue
      }
      rows.append(
        Row(
          package: package, metadata: metadata, conclusion: conclusion,
          worst: Self.worst(package.scopes, conclusion.reading, policy.profile)))
    }
    notEvaluated.sort()
  }

  private static func worst(
    _ scopes: [Scope], _ reading: LicenseReading, _ profile: LicenseProfile
  ) -> (scope: Scope, verdict: String)? {
    let judged = scopes.map { scope in
      (scope, LicensePolicy.standard.judge(reading, scope: LicenseScope(scope), profile: profile))
    }
    guard let worst = judged.max(by: { ($0.1.worst, $0.1.best) < ($1.1.worst, $1.1.best) }) else {
      return nil
    }
    let verdict = worst.1.isAmbiguous ? "\(worst.1.best)..\(worst.1.worst)" : worst.1.worst.rawValue
    return (worst.0, verdict)
  }

  /// The packages by licence and verdict, the most frequent first.
  package var summary: [(license: String, verdict: String, count: Int)] {
    var counts: [[String]: Int] = [:]
    for row in rows { counts[[row.conclusion.reading.description, row.verdict], default: 0] += 1 }
    return counts.map { (license: $0.key[0], verdict: $0.key[1], count: $0.value) }
      .sorted { ($1.count, $0.license, $0.verdict) < ($0.count, $1.license, $1.verdict) }
  }
}

extension LicenseInventory.Row {
  /// `unused` for what nothing reaches.
  package var verdict: String { worst?.verdict ?? "unused" }
}
