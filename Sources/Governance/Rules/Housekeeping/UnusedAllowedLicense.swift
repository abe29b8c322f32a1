internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let unusedAllowedLicense = Rule(
    id: "unused-allowed-license",
    title: "Allowed licence that no package has",
    level: .warning,
    clause: .detecting,
    needs: [],
    rationale:
      "What the policy file allows or gives a class was decided for a package. When no locked package is under the licence any more, "
      + "or its identifier is mistyped, the entry would only let the next package pass unseen.",
    fix: "Remove the entry of the policy file, or correct its identifier.",
    check: findUnusedLicenses
  )
}

@Sendable private func findUnusedLicenses(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let licenses = policy.licenses
  guard !licenses.classifications.isEmpty, !facts.after.locks.isEmpty else { return Judgement() }
  var readings: Set<LicenseReading> = []
  for package in PackageUse.all(in: facts.after) where package.locked.release != nil {
    // What is not known may be under any of them; `license-unknown` tells of it.
    guard let conclusion = facts.licenses.conclusion(of: package.locked) else { return Judgement() }
    readings.insert(conclusion.reading)
  }
  return Judgement(
    licenses.classifications.filter { entry in
      !readings.contains { licenses.tables.mayMean(entry.license, by: $0) }
    }.map(violation))
}

private func violation(_ entry: LicenseClassification) -> Violation {
  let id = entry.license.description
  return Violation(
    "no locked package is under `\(id)`, which [[licenses.\(entry.table)]] gives class \(entry.licenseClass.rawValue)",
    at: entry.location, subject: Subject(id: id, name: id), fix: "remove the entry, or correct its `license`")
}
