package import Facts
package import Standards

/// The answer to "may we add this?": what it is, what it brings, and what the policy says.
package struct Evaluation: Sendable {
  /// In one word, from the best to the worst.
  package enum Verdict: String, Sendable, Comparable, CaseIterable {
    case ok
    /// There is something to do or to keep.
    case obligations = "ok-with-obligations"
    /// A person must look at it.
    case review = "needs-review"
    /// Something could not be known.
    case incomplete
    /// The policy forbids it.
    case refused

    package static func < (left: Verdict, right: Verdict) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What leads to the verdict.
  package struct Reason: Sendable, Hashable {
    package let weight: Verdict
    package let message: String
    package let rule: String?
    /// The package id.
    package let package: String?
    package let fix: String?

    init(
      _ weight: Verdict, _ message: String, rule: String? = nil, package: String? = nil, fix: String? = nil
    ) {
      self.weight = weight
      self.message = message
      self.rule = rule
      self.package = package
      self.fix = fix
    }
  }

  /// One package that the requirement leads to.
  package struct Package: Sendable {
    package let id: String
    package let name: String
    package let version: String?
    /// The versions of it that are locked now; empty for a new package.
    package let lockedVersions: [String]
    /// Nil where it is not known.
    package let license: String?
    package let licenseVerdict: String?
    package let facts: PackageFacts?

    package var isNew: Bool { lockedVersions.isEmpty }
    package var isUnchanged: Bool { version.map(lockedVersions.contains) ?? false }
  }

  package let candidate: CandidateFacts
  package let verdict: Verdict
  /// The gravest first.
  package let reasons: [Reason]
  /// The requirement itself first, then by id.
  package let packages: [Package]
  /// What is known against these versions now.
  package let advisories: [Finding]
  package let history: SecurityHistory
  /// Whether any feed speaks of Python packages: without one neither says anything.
  package let hasAdvisories: Bool
  package let maintenance: Maintenance?
  package let similar: SimilarNames
  package let alternatives: Alternatives
  package let line: SuggestedRequirement
  package let feeds: [FeedFacts]
  package let notEvaluated: [NotEvaluated]

  package var name: DistributionName { candidate.requirement.name }
  package var asOf: CalendarDate { candidate.facts.asOf }
  package var added: [Package] { packages.filter(\.isNew) }
  package var own: Package? { packages.first { $0.name == name.text } }

  /// The bytes of the new packages; nil where none is known.
  package var addedBytes: Int? {
    let sizes = added.compactMap { $0.facts?.sizeBytes }
    return sizes.isEmpty ? nil : sizes.reduce(0, +)
  }

  /// New packages that leave again with the requirement.
  package var leaving: [Package] { added.filter { !candidate.staying.contains($0.id) } }

  package init(_ candidate: CandidateFacts, policy: Policy) {
    self.candidate = candidate
    let assessment = RuleEngine.assess(candidate.facts, policy: policy, rules: Self.rules)
    let licenses = LicenseInventory(candidate.facts, policy: policy)
    let name = candidate.requirement.name
    packages = Self.packages(candidate, licenses)
    advisories = assessment.findings.filter { $0.violation.advisory != nil }
    history = SecurityHistory(
      of: name, in: candidate.facts.advisories, releases: candidate.page?.project.releases ?? [:])
    hasAdvisories = candidate.facts.feeds.contains { $0.ecosystems.contains("PyPI") }
    let own = candidate.version.flatMap { version in
      licenses.rows.first { $0.metadata?.name == name && $0.package.locked.version == version.normalized }
    }
    maintenance = candidate.page.map {
      Maintenance($0, version: candidate.version, own?.metadata, asOf: candidate.facts.asOf)
    }
    similar = SimilarNames(of: name)
    alternatives = Alternatives(to: name, in: candidate)
    line = SuggestedRequirement(candidate)
    feeds = candidate.facts.feeds
    notEvaluated = Self.unique(candidate.notEvaluated + assessment.notEvaluated)
    var judge = EvaluationJudge(candidate)
    judge.judge(assessment.findings, packages)
    judge.judge(licenses, packages)
    judge.judge(maintenance)
    judge.judge(similar, alternatives)
    judge.judgeChanges()
    if let first = notEvaluated.first {
      let others = notEvaluated.count > 1 ? "; and \(notEvaluated.count - 1) more" : ""
      judge.note(.incomplete, "\(first.subject): \(first.reason)\(others)", fix: first.remedy)
    }
    reasons = judge.sorted
    verdict = reasons.map(\.weight).max() ?? .ok
  }

  /// What speaks of packages that a lock would get.
  private static let rules: [Rule] = [
    .exploitedVulnerability, .knownVulnerability, .licenseAmbiguous, .licenseConflict, .licenseNeedsReview,
    .licenseNotAllowed, .licenseUnknown, .maliciousPackage, .staleAdvisoryFeed,
  ]

  private static func packages(_ candidate: CandidateFacts, _ licenses: LicenseInventory) -> [Package] {
    let judged = Dictionary(licenses.rows.map { ($0.package.id, $0) }) { first, _ in first }
    let own = candidate.requirement.name.text
    return candidate.facts.after.locks.flatMap { view in
      view.lock.packages.indices.map { index in
        let package = view.lock.packages[index]
        let row = judged[view.ids[index]]
        return Package(
          id: view.ids[index], name: package.name.text, version: package.version,
          lockedVersions: candidate.lockedVersions(of: package.name),
          license: row.map { "\($0.conclusion.reading)" }, licenseVerdict: row?.verdict,
          facts: candidate.packages[view.ids[index]])
      }
    }.sorted { ($0.name == own ? 0 : 1, $0.id) < ($1.name == own ? 0 : 1, $1.id) }
  }

  private static func unique(_ rows: [NotEvaluated]) -> [NotEvaluated] {
    var seen = Set<NotEvaluated>()
    return rows.filter { seen.insert($0).inserted }.sorted()
  }
}
