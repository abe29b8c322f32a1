package import Facts
package import Governance
internal import Standards

extension Scan {
  /// The licences of everything that is locked.
  package func licenses(_ inputs: CheckInputs) throws(ConfigurationError) -> LicenseInventory {
    let policyFile = try policyFile(inputs)
    return LicenseInventory(
      try licenseFacts(inputs, policyFile, withImages: true), policy: policyFile.policy)
  }

  /// The NOTICE and licence texts of what is shipped, or of all that is locked.
  package func notices(_ inputs: CheckInputs, all: Bool) throws(ConfigurationError) -> NoticeTexts {
    NoticeTexts(try licenseFacts(inputs, try policyFile(inputs)), all: all)
  }

  /// What licences are judged by: no advisories, no other state.
  private func licenseFacts(
    _ inputs: CheckInputs, _ policyFile: PolicyFile, withImages: Bool = false
  ) throws(ConfigurationError) -> ProjectFacts {
    var inventory = inventory()
    inventory.addProjectLicenseFiles(in: tree)
    let metadata = try metadata(of: inventory.locks, inputs, policyFile)
    inventory.notEvaluated += metadata.notEvaluated + policyFile.notEvaluated
    if withImages { try addSystems(to: &inventory, inputs, policyFile) }
    return ProjectFacts(
      asOf: inputs.asOf, after: ProjectSnapshot(inventory),
      advisories: AdvisoryDatabase([], asOf: inputs.asOf), feeds: [],
      licenses: policyFile.policy.licenses.facts(metadata.metadata, on: inputs.asOf))
  }
}
