internal import Facts

extension Rule {
  static let licenseConflict = Rule(
    id: "license-conflict",
    title: "Metadata that contradicts itself about the licence",
    level: .warning,
    clause: .evaluating,
    needs: [.licenseMetadata],
    rationale:
      "Two statements of the same metadata name licences of different classes. One of them is wrong, and which one is not for a "
      + "tool to say; sources that differ only in the name of the licence are no conflict.",
    fix: "Read the licence file of the package, and ask the authors to correct their metadata.",
    check: licenseCheck(conflict)
  )
}

/// Weighs less where even the strictest of the statements would be allowed.
@Sendable private func conflict(_ license: JudgedLicense, _ policy: Policy) -> Violation? {
  // Whoever recorded an override has read them.
  guard license.conclusion.decidedBy?.kind != .override else { return nil }
  let tables = policy.licenses.tables
  let speaking = license.conclusion.statements.filter(\.reading.isKnown)
  let classes = speaking.map { tables.classes(of: $0.reading) }
  let differ = classes.indices.contains { index in
    classes[..<index].contains { $0.isDisjoint(with: classes[index]) }
  }
  guard differ else { return nil }
  let said = speaking.map { "\($0.kind.rawValue) says \($0.reading)" }.joined(separator: ", ")
  var violation = license.violation(
    "\(license.id) contradicts itself: \(said)",
    fix: "read the licence file of `\(license.name)`, and ask its authors to correct the metadata")
  let worst = speaking.map {
    tables.judge($0.reading, scope: LicenseScope(license.scope), profile: policy.profile).worst
  }
  if worst.allSatisfy({ $0 < .review }) { violation.levelCap = .note }
  return violation
}
