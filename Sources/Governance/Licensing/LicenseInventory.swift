package import Facts
internal import Standards

/// Every locked distribution with its licence, as the policy sees it.
package struct LicenseInventory: Sendable {
  /// One locked distribution.
  package struct Row: Sendable {
    package let package: PackageUse
    /// Nil where an override alone tells the licence.
    package let metadata: CoreMetadata?
    package let conclusion: LicenseConclusion
    /// What the licence means in each scope, the worst first; empty for what nothing reaches.
    package let verdicts: [(scope: Scope, verdict: LicenseJudgement)]
  }

  /// By file and package id.
  package private(set) var rows: [Row] = []
  /// Of the packages of images, in the order of their lists.
  package private(set) var systemLicenses: [SystemLicense] = []
  /// What no metadata, or not all of it, was given for, and what could not be read.
  package private(set) var notEvaluated: [NotEvaluated]
  package let profile: LicenseProfile
  /// What the project says of its own licence.
  package let projectLicenses: [ProjectLicense]
  /// Whether there is a lock or an image to judge at all.
  package let hasPackages: Bool

  package init(_ facts: ProjectFacts, policy: Policy) {
    profile = policy.profile
    projectLicenses = ProjectLicense.all(in: facts.after.inventory, policy.licenses.tables)
    hasPackages = !facts.after.locks.isEmpty || !facts.after.inventory.systems.isEmpty
    notEvaluated = facts.after.inventory.notEvaluated
    for package in PackageUse.all(in: facts.after) {
      guard let conclusion = facts.licenses.conclusion(of: package.locked) else {
        notEvaluated.append(package.missingMetadata)
        continue
      }
      rows.append(
        Row(
          package: package, metadata: facts.licenses.metadata.metadata(of: package.locked),
          conclusion: conclusion, verdicts: Self.verdicts(package.scopes, conclusion.reading, policy)))
    }
    let systems = SystemLicense.all(in: facts.after.inventory.systems, policy)
    systemLicenses = systems.licenses
    notEvaluated += systems.notEvaluated
    notEvaluated.sort()
  }

  /// Of equal verdicts the scope that comes first in the order of names.
  private static func verdicts(
    _ scopes: [Scope], _ reading: LicenseReading, _ policy: Policy
  ) -> [(scope: Scope, verdict: LicenseJudgement)] {
    scopes.map { scope in
      let verdict = policy.licenses.tables.judge(
        reading, scope: LicenseScope(scope), profile: policy.profile)
      return (scope, verdict)
    }.sorted { left, right in
      let (first, second) = (left.verdict, right.verdict)
      if (first.worst, first.best) != (second.worst, second.best) {
        return (first.worst, first.best) > (second.worst, second.best)
      }
      return left.scope < right.scope
    }
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
  package var verdict: String { verdicts.first.map { $0.verdict.description } ?? "unused" }

  /// The scope with the worst verdict; nil for what nothing reaches.
  package var worstScope: Scope? { verdicts.first?.scope }
}
