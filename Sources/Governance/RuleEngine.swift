internal import Crypto
package import Facts
internal import Standards
internal import Syntax

/// What rules said of a state.
package struct StateJudgement: Sendable {
  fileprivate(set) var findings: [Finding] = []
  fileprivate(set) var notEvaluated: [NotEvaluated] = []
}

/// Runs every rule over the facts and gives each violation its level and fingerprint.
package enum RuleEngine {
  /// `states` are what is known already of the state before the change and of that after it.
  package static func assess(
    _ facts: ProjectFacts, policy: Policy, rules: [Rule] = Rule.all,
    states: (before: StateJudgement?, after: StateJudgement?) = (nil, nil)
  ) -> Assessment {
    let after = judge(facts, policy, rules, known: states.after)
    var findings = waive(after.findings, facts, policy)
    var notEvaluated = after.notEvaluated
    if let rule = rules.first(where: { $0.id == Rule.unusedWaiver.id }) {
      findings += unusedWaivers(findings, notEvaluated, facts, policy).compactMap {
        finding($0, of: rule, policy)
      }
    }
    if let before = facts.before, let changes = facts.changes {
      // Where files moved, the same findings have other fingerprints.
      let known = changes.migrations.isEmpty ? states.before : nil
      let old = judge(facts.alone(before), policy, rules, known: known, renaming: changes.currentFile)
      findings = waiveExisting(compare(findings, with: old.findings, changes), facts, policy)
      notEvaluated +=
        changes.notEvaluated + facts.removals.flatMap { $0.notEvaluated + $0.impact.notEvaluated }
    }
    var assessment = Assessment(
      asOf: facts.asOf,
      feeds: facts.feeds,
      findings: findings.sorted(by: precedes),
      notEvaluated: unique(notEvaluated + facts.after.inventory.notEvaluated),
      files: facts.after.inventory.files,
      coverage: Coverage(facts.after)
    )
    assessment.projectLicenses = ProjectLicense.all(in: facts.after.inventory, policy.licenses.tables)
    assessment.changes = facts.changes
    assessment.proposedWaivers = policy.proposedWaivers
    assessment.removals = facts.removals
    assessment.review = facts.changes.map { Review($0, facts, policy) }
    return assessment
  }

  /// Judges a state by the rules that see nothing else.
  package static func judgeState(_ facts: ProjectFacts, policy: Policy, rules: [Rule]) -> StateJudgement {
    run(rules.filter(\.circumstances.isEmpty), facts, policy)
  }

  /// Runs the rules over one state, less those whose answers are known; `currentFile` tells where its files are now.
  private static func judge(
    _ facts: ProjectFacts, _ policy: Policy, _ rules: [Rule], known: StateJudgement?,
    renaming currentFile: (String) -> String = { $0 }
  ) -> StateJudgement {
    guard let known else { return run(rules, facts, policy, currentFile) }
    let rest = run(rules.filter { !$0.circumstances.isEmpty }, facts, policy, currentFile)
    return StateJudgement(
      findings: known.findings + rest.findings, notEvaluated: known.notEvaluated + rest.notEvaluated)
  }

  private static func run(
    _ rules: [Rule], _ facts: ProjectFacts, _ policy: Policy, _ currentFile: (String) -> String = { $0 }
  ) -> StateJudgement {
    var judged = StateJudgement()
    let alone = facts.alone(facts.after)
    for rule in rules {
      guard policy.mayReport(rule) else { continue }
      let missing = missingEvidence(for: rule, in: facts)
      judged.notEvaluated += missing
      guard missing.isEmpty || canJudgeImages(rule, facts) else { continue }
      let judgement = rule.check(rule.circumstances.contains(.change) ? facts : alone, policy)
      judged.notEvaluated += judgement.notEvaluated
      judged.findings += judgement.violations.compactMap { finding($0, of: rule, policy, currentFile) }
    }
    return judged
  }

  /// Gives the findings their status, and adds those that are gone.
  private static func compare(
    _ findings: [Finding], with old: [Finding], _ changes: ProjectChanges
  ) -> [Finding] {
    let known = Set(old.map(\.fingerprint))
    let present = Set(findings.map(\.fingerprint))
    func isComparable(_ finding: Finding) -> Bool {
      finding.violation.location.map { changes.isComparable($0.file) } ?? true
    }
    var compared = findings
    for index in compared.indices where isComparable(compared[index]) {
      compared[index].status = known.contains(compared[index].fingerprint) ? .existing : .new
    }
    for finding in old where !present.contains(finding.fingerprint) && isComparable(finding) {
      compared.append(finding)
      compared[compared.count - 1].status = .fixed
    }
    return compared
  }

  /// Nil where the rule is off for what the violation is about.
  private static func finding(
    _ violation: Violation, of rule: Rule, _ policy: Policy, _ currentFile: (String) -> String = { $0 }
  ) -> Finding? {
    guard let level = policy.level(of: rule, in: violation.subject.scopes) else { return nil }
    return Finding(
      rule: rule,
      level: min(level, violation.levelCap),
      violation: violation,
      fingerprint: fingerprint(violation, of: rule, currentFile)
    )
  }

  /// Rule, package, advisory or licence, and manifest: never a version or a line.
  private static func fingerprint(
    _ violation: Violation, of rule: Rule, _ currentFile: (String) -> String
  ) -> String {
    let parts = [
      rule.id, violation.subject.purl.map(withoutVersion) ?? violation.subject.name,
      violation.advisory?.id ?? violation.license?.expression ?? "",
      (violation.fingerprintFile ?? violation.location?.file).map(currentFile) ?? "",
    ]
    let digest = SHA256.hash(data: Array(parts.joined(separator: "\u{0}").utf8))
    return digest.withUnsafeBytes { $0.prefix(16).hexadecimal }
  }

  private static func withoutVersion(_ purl: String) -> String {
    purl.utf8.lastIndex(of: UInt8(ascii: "@")).map { String(purl[..<$0]) } ?? purl
  }

  /// By level, the gravest first; then by rule, file and line.
  private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.level != right.level { return left.level > right.level }
    if left.rule.id != right.rule.id { return left.rule.id < right.rule.id }
    switch (left.violation.location, right.violation.location) {
    case (let first?, let second?) where first != second: return first < second
    case (nil, .some): return true
    case (.some, nil): return false
    default: break
    }
    let leftKey = (left.violation.subject.id, left.violation.advisory?.id ?? "", left.violation.message)
    return leftKey < (right.violation.subject.id, right.violation.advisory?.id ?? "", right.violation.message)
  }

  private static func unique(_ rows: [NotEvaluated]) -> [NotEvaluated] {
    var seen = Set<NotEvaluated>()
    return rows.filter { seen.insert($0).inserted }.sorted()
  }

  /// Advisories of a distribution judge what images hold, also where none speaks of the locked packages; what says of their
  /// licences came with the images.
  private static func canJudgeImages(_ rule: Rule, _ facts: ProjectFacts) -> Bool {
    switch rule.needs {
    case [.advisories]: !facts.feeds.isEmpty
    case [.licenseMetadata]: !facts.after.inventory.systems.isEmpty
    default: false
    }
  }

  /// Evidence that a rule needs and nobody gave, where there is something to judge.
  private static func missingEvidence(for rule: Rule, in facts: ProjectFacts) -> [NotEvaluated] {
    guard !rule.needs.isEmpty else { return [] }
    let registered = facts.after.locks.reduce(0) { count, view in
      count + view.lock.packages.count { !$0.source.isLocal }
    }
    guard registered > 0 else { return [] }
    let subject = counted(registered, "locked package")
    return rule.needs.compactMap { evidence in
      switch evidence {
      case .advisories where !facts.feeds.contains { $0.ecosystems.contains("PyPI") }:
        NotEvaluated(
          subject: subject,
          rule: rule.id,
          reason: facts.feeds.isEmpty
            ? "no advisory data was given" : "no feed that was given speaks of packages of PyPI",
          remedy: "give a feed: assay check --feeds PATH, or fetch the usual ones: assay feeds update"
        )
      case .licenseMetadata where facts.licenses.isEmpty:
        NotEvaluated(
          subject: subject,
          rule: rule.id,
          reason: "no core metadata was given",
          remedy:
            "give the metadata of the locked packages: assay check --metadata PATH, or fetch it: assay feeds metadata"
        )
      case .advisories, .licenseMetadata, .imports: nil
      }
    }
  }
}
