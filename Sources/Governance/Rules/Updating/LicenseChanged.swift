internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let licenseChanged = Rule(
    id: "license-changed",
    title: "Update that changes the licence",
    level: .warning,
    clause: .evaluating,
    needs: [.licenseMetadata],
    circumstances: [.change],
    rationale:
      "A package was added under a licence that somebody accepted. A later version may come under another one, and an update looks "
      + "like any other. Names that stand for licences of the same class weigh less, and so does it where the licence of the version "
      + "before is not known: the new one is judged by the other rules in any case.",
    fix: "Read the licence of the new version, and decide on it as on that of a new package.",
    check: findChangedLicenses
  )
}

@Sendable private func findChangedLicenses(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  var judgement = Judgement()
  for view in facts.after.locks {
    let changes = [Change.Kind.updated, .downgraded].flatMap {
      facts.changes?.changes($0, in: view.lock) ?? []
    }
    for change in changes where change.ecosystem == .pypi {
      let before = change.from.map { reading(of: $0, change, facts.licenses) }
      let known = before.compactMap(\.self)
      judgement.violations += updated(change, view, facts, policy).compactMap { license in
        known.count == before.count
          ? violation(license, change, known, policy) : unknownBefore(license, change)
      }
    }
  }
  return judgement
}

private func reading(of version: String, _ change: Change, _ licenses: LicenseFacts) -> LicenseReading? {
  guard let name = DistributionName(change.name), let version = Version(version) else { return nil }
  return licenses.conclusion(for: name, version: version)?.reading
}

/// The new versions of a package that changes; of one without metadata `license-unknown` tells.
private func updated(
  _ change: Change, _ view: LockView, _ facts: ProjectFacts, _ policy: Policy
) -> [JudgedLicense] {
  view.lock.packages.indices.compactMap { index in
    let package = view.lock.packages[index]
    guard package.name.text == change.name, change.to.contains(package.version ?? ""),
      case .judged(let license)? = JudgedLicense.Outcome(index, of: view, facts, policy)
    else { return nil }
    return license
  }
}

private func violation(
  _ license: JudgedLicense, _ change: Change, _ before: [LicenseReading], _ policy: Policy
) -> Violation? {
  let after = license.conclusion.reading
  guard !before.contains(after) else { return nil }
  let old = before.map(\.description).joined(separator: ", ")
  var violation = license.violation(
    "\(license.id) is under \(after); version \(change.from.joined(separator: ", ")) was under \(old)",
    at: license.view.lock.packages[license.index].versionLocation,
    fix: "read the licence of `\(license.id)`, and decide on it as on that of a new package")
  let tables = policy.licenses.tables
  if before.allSatisfy({ $0.isKnown && tables.classes(of: $0) == tables.classes(of: after) }) {
    violation.levelCap = .note
  }
  return violation
}

private func unknownBefore(_ license: JudgedLicense, _ change: Change) -> Violation {
  var violation = license.violation(
    "\(license.id) is under \(license.conclusion.reading); whether version \(change.from.joined(separator: ", ")) was is not "
      + "known, as its core metadata was not given",
    at: license.view.lock.packages[license.index].versionLocation,
    fix: "add the METADATA of the version before to a --metadata directory")
  violation.levelCap = .note
  return violation
}
