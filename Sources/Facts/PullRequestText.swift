/// The description of a pull request, by the fields that the policy asks for (4.1).
package struct PullRequestText: Sendable {
  package enum Field: String, Sendable, CaseIterable {
    case what = "What"
    case why = "Why"
    case testing = "Testing"
    case securityImpact = "Security impact"
  }

  /// What stands under each field that is there, without comments and blanks around.
  package var sections: [Field: String] = [:]
  /// The same of the project's template, which is nobody's answer.
  package var template: [Field: String] = [:]

  package init() {}
}
