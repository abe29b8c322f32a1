internal import Facts
internal import Standards

extension RuleEngine {
  /// Marks what a waiver covers on the day.
  static func waive(_ findings: [Finding], _ facts: ProjectFacts, _ policy: Policy) -> [Finding] {
    waive(findings, by: policy.waivers, facts, policy)
  }

  /// Marks what was there before and what a waiver covers that the change brings. What the change itself brings it cannot waive.
  static func waiveExisting(_ findings: [Finding], _ facts: ProjectFacts, _ policy: Policy) -> [Finding] {
    waive(findings, by: policy.proposedWaivers, facts, policy) { $0.status == .existing && $0.waiver == nil }
  }

  private static func waive(
    _ findings: [Finding], by waivers: [Waiver], _ facts: ProjectFacts, _ policy: Policy,
    where isOpen: (Finding) -> Bool = { _ in true }
  ) -> [Finding] {
    let waivers = waivers.filter { $0.holds(on: facts.asOf, policy) }
    guard !waivers.isEmpty else { return findings }
    return findings.map { finding in
      guard isOpen(finding), let waiver = waivers.first(where: { $0.covers(finding) }) else { return finding }
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
