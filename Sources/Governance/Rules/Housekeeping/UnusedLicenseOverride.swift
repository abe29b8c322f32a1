internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let unusedLicenseOverride = Rule(
    id: "unused-license-override",
    title: "Licence override that does not apply, or is not needed",
    level: .warning,
    clause: .evaluating,
    needs: [],
    circumstances: [.day],
    rationale:
      "An override says what somebody found out about a licence. When it has ended, when the licence file is another one by now, or "
      + "when the package is gone, it says nothing any more; left in place it would speak of the next version unseen.",
    fix: "Read the licence of the locked version, and write the entry of the policy file anew or remove it.",
    check: findUnusedOverrides
  )
}

@Sendable private func findUnusedOverrides(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  guard !policy.licenses.overrides.isEmpty, !facts.after.locks.isEmpty else { return Judgement() }
  let releases = PackageUse.all(in: facts.after).compactMap(\.locked.release)
  return Judgement(
    policy.licenses.overrides.compactMap { override in
      let versions = releases.filter { $0.name == override.package && override.speaks(of: $0.version) }
        .map(\.version)
      return override.endedViolation(on: facts.asOf) ?? override.violation(versions, facts.licenses)
    })
}

extension LicenseOverride {
  fileprivate func endedViolation(on day: CalendarDate) -> Violation? {
    guard let until, !holds(on: day) else { return nil }
    return violation(
      "ended on \(until) and does not apply",
      fix: "read the licence again and set a new `until`, or remove it")
  }

  /// `versions` are the locked ones that it speaks of.
  fileprivate func violation(_ versions: [Version], _ facts: LicenseFacts) -> Violation? {
    guard !versions.isEmpty else {
      return violation(
        "speaks of a package that is not locked", fix: "remove it, or correct its package or version")
    }
    let refuting = versions.filter { isRefuted(by: facts.metadata.metadata(of: package, version: $0)) }
    if let first = refuting.first {
      return violation(
        "does not apply to \(package) \(first): its licence file `\(file ?? "")` is not the one that was read",
        fix: "read the file and write its SHA-256, or remove the entry")
    }
    let isStated = versions.allSatisfy {
      facts.statedConclusion(for: package, version: $0)?.reading == .expression(license)
    }
    guard isStated else { return nil }
    var violation = violation("is not needed: the metadata says the same", fix: "remove it")
    violation.levelCap = .note
    return violation
  }

  private func violation(_ what: String, fix: String) -> Violation {
    let purl = PackageName(package).purl(version: version?.description)?.description
    return Violation(
      "the licence override of \(subject) \(what)", at: location,
      subject: Subject(id: subject, name: package.text, version: version?.description, purl: purl), fix: fix)
  }
}
