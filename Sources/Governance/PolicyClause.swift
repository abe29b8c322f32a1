/// A clause of the change-management policy that rules enforce.
package struct PolicyClause: Sendable, Hashable {
  package let number: String
  package let title: String

  static let proposing = PolicyClause(number: "4.1", title: "Proposal")
  static let gating = PolicyClause(number: "4.2", title: "Automated CI gates")
  static let documentingEmergencies = PolicyClause(
    number: "6.2", title: "Emergency changes: documentation")
  static let rollingBack = PolicyClause(number: "7", title: "Rollback procedures")
  static let releasing = PolicyClause(number: "9", title: "Release process")
  static let justifying = PolicyClause(number: "8.1", title: "Adding dependencies: justify")
  static let evaluating = PolicyClause(number: "8.1", title: "Adding dependencies: evaluate")
  static let pinning = PolicyClause(number: "8.1", title: "Adding dependencies: pin")
  static let scanning = PolicyClause(number: "8.1", title: "Adding dependencies: scan")
  static let updating = PolicyClause(number: "8.2", title: "Updating dependencies")
  /// Criterion CC7.1 of SOC 2, which section 11 maps to the policy.
  static let detecting = PolicyClause(number: "CC7.1", title: "Detection of unauthorized changes")
  static let removing = PolicyClause(number: "8.3", title: "Removing dependencies")
}
