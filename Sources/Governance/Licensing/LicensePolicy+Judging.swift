package import Facts
package import Standards

extension LicensePolicy {
  /// Judges what a licence statement means for a scope: AND as its worst part, OR as its best, a set as the interval of its
  /// members.
  package func judge(
    _ reading: LicenseReading,
    scope: LicenseScope,
    profile: LicenseProfile
  ) -> LicenseJudgement {
    let column = Column(scope: scope, profile: profile)
    let judged = reading.members.map { judge($0, column) }
    guard let first = judged.first else {
      let verdict = verdict(of: .unknown, column)
      return LicenseJudgement(best: verdict, worst: verdict, isUnknown: true)
    }
    guard judged.count > 1 else { return first }
    return LicenseJudgement(
      best: judged.reduce(first.best) { min($0, $1.best) },
      worst: judged.reduce(first.worst) { max($0, $1.worst) },
      isUnknown: judged.allSatisfy(\.isUnknown)
    )
  }

  /// The classes that a statement may be of: none where it says nothing that is known.
  package func classes(of reading: LicenseReading) -> Set<LicenseClass> {
    guard reading.isKnown else { return [] }
    return Set(
      reading.members.map { expression in
        expression.choosing { leaf in variants(of: leaf).map(\.licenseClass).min() ?? .unknown }.weight
      })
  }

  /// Deprecated identifiers of an expression, each with what the list says in its place.
  package func deprecatedIDs(in expression: SPDXExpression) -> [(id: String, successor: String?)] {
    var seen = Set<String>()
    return expression.leaves.compactMap { leaf in
      let plus = leaf.orLater ? licenses[leaf.license.folded + "+"] : nil
      guard let entry = plus ?? licenses[leaf.license.folded], entry.isDeprecated,
        seen.insert(entry.id.text).inserted
      else { return nil }
      return (entry.id.text, entry.successor)
    }
  }

  // MARK: One licence

  private struct Column {
    let scope: LicenseScope
    let profile: LicenseProfile
  }

  private struct Weight: Comparable {
    let verdict: LicenseVerdict
    let licenseClass: LicenseClass

    static func < (left: Weight, right: Weight) -> Bool {
      (left.verdict, left.licenseClass) < (right.verdict, right.licenseClass)
    }
  }

  /// One version under which a licence may be taken.
  private struct Variant {
    let licenseClass: LicenseClass
    let isNamedByASF: Bool
  }

  private func judge(_ expression: SPDXExpression, _ column: Column) -> LicenseJudgement {
    let branch = expression.choosing { leaf in weight(of: leaf, column) }
    let verdict = branch.weight.verdict
    var judgement = LicenseJudgement(
      best: verdict, worst: verdict, isUnknown: branch.weight.licenseClass == .unknown)
    if branch.expression != expression { judgement.chosen = branch.expression }
    return judgement
  }

  private func weight(of leaf: SPDXExpression.Leaf, _ column: Column) -> Weight {
    let weights = variants(of: leaf).map { variant in
      let verdict = verdict(of: variant.licenseClass, column)
      let isUnlisted =
        column.profile == .asfStrict && column.scope == .runtime && !variant.isNamedByASF
      return Weight(
        verdict: isUnlisted ? max(verdict, .review) : verdict, licenseClass: variant.licenseClass)
    }
    return weights.min() ?? Weight(verdict: verdict(of: .unknown, column), licenseClass: .unknown)
  }

  private func verdict(of licenseClass: LicenseClass, _ column: Column) -> LicenseVerdict {
    verdicts[VerdictKey(profile: column.profile, licenseClass: licenseClass, scope: column.scope)] ?? .block
  }

  /// The licence, and with `+` or `-or-later` every later version that exists; each judged as a pair with the exception.
  private func variants(of leaf: SPDXExpression.Leaf) -> [Variant] {
    admitted(by: leaf).map { entry in
      if let decided = pairs[SPDXExpression.Leaf(entry.id, exception: leaf.exception)] {
        return Variant(licenseClass: decided, isNamedByASF: true)
      }
      return Variant(
        licenseClass: licenseClass(of: entry, with: leaf.exception), isNamedByASF: entry.isNamedByASF)
    }
  }

  /// Under which entries of the tables a licence may be taken.
  private func admitted(by leaf: SPDXExpression.Leaf) -> [Entry] {
    let folded = leaf.license.folded
    guard let stated = licenses[folded] else { return [] }
    return [stated] + families.ids(laterThan: folded, isOpen: leaf.orLater).compactMap { licenses[$0] }
  }

  /// Whether a statement may mean a licence, also as a later version or under its deprecated name.
  func mayMean(_ license: SPDXExpression.Leaf, by reading: LicenseReading) -> Bool {
    reading.members.flatMap(\.leaves).contains { leaf in
      leaf.exception == license.exception
        && admitted(by: leaf).contains { $0.id == license.license || $0.successor == license.license.text }
    }
  }

  /// An exception that permits linking lifts GPL and LGPL; any other leaves the licence as it is.
  private func licenseClass(of entry: Entry, with exception: SPDXLicenseID?) -> LicenseClass {
    guard let exception else { return entry.licenseClass }
    guard let permitsLinking = exceptionsThatPermitLinking[exception.folded] else { return .unknown }
    let isLifted =
      permitsLinking && (entry.id.folded.hasPrefix("gpl-") || entry.id.folded.hasPrefix("lgpl-"))
    return isLifted ? min(entry.licenseClass, .linkingException) : entry.licenseClass
  }
}
