package import Facts

/// One check of the policy: its texts, and the function that finds violations.
///
/// The page, the SARIF metadata and `assay explain` are made from this value.
package struct Rule: Sendable {
  /// Names the bad pattern; never changes.
  package let id: String
  package let title: String
  /// The level where the policy file sets none.
  package let level: Level
  package let clause: PolicyClause
  /// Evidence without which the rule cannot judge.
  package let needs: [Evidence]
  /// What the answer depends on beside the state that is judged and the evidence; what is not named here the rule does not see.
  package var circumstances: Set<Circumstance> = []
  package let rationale: String
  package let fix: String
  package let check: @Sendable (ProjectFacts, Policy) -> Judgement

  /// What a rule may need beyond the project's own files.
  package enum Evidence: String, Sendable {
    case advisories
    case licenseMetadata = "licence metadata"
    /// What the project's Python files import; read only where a rule asks for it.
    case imports
  }

  package enum Circumstance: Sendable {
    /// The change that led to the state, and its pull request.
    case change
    /// The day for which the state is judged.
    case day
  }
}

/// How much a finding weighs: `error` blocks, `warning` needs a look, `note` informs.
package enum Level: String, Sendable, Comparable, CaseIterable {
  case note, warning, error

  package static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// What a rule saw: violations, and what it could not judge.
package struct Judgement: Sendable {
  package var violations: [Violation]
  package var notEvaluated: [NotEvaluated]

  package init(_ violations: [Violation] = [], notEvaluated: [NotEvaluated] = []) {
    self.violations = violations
    self.notEvaluated = notEvaluated
  }
}
