internal import Facts
internal import Standards

extension RuleEngine {
  /// Marks what a waiver covers on the day.
  static func waive(_ findings: [Finding], _ facts: ProjectFacts, _ policy: Policy) -> [Finding] {
    let waivers = policy.waivers.filter { $0.holds(on: facts.asOf, policy) }
    guard !waivers.isEmpty else { return findings }
    return findings.map { finding in
      guard let waiver = waivers.first(where: { $0.covers(finding) }) else { return finding }
      var waived = finding
      waived.waiver = waiver
      return waived
    }
  }

  /// Waivers that hold and cover nothing; where a rule could not judge, nobody knows.
  static func unusedWaivers(
    _ findings: [Finding], _ notEvaluated: [NotEvaluated], _ facts: ProjectFacts, _ policy: Policy
  ) -> [Violation] {
    let used = Set(findings.compactMap(\.waiver))
    let silent = Set(notEvaluated.compactMap(\.rule))
    return policy.waivers.filter { waiver in
      waiver.holds(on: facts.asOf, policy) && !used.contains(waiver)
        && !silent.contains(waiver.rule ?? "known-vulnerability")
    }.map(\.unusedViolation)
  }
}
