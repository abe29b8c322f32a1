internal import Standards

extension LicenseVocabulary {
  /// Concludes from the statements about one distribution: an override, License-Expression, the texts of licence
  /// files, classifiers, the legacy text.
  ///
  /// The first that speaks wins. One that leaves several licences open is narrowed by a later one that names some of them:
  /// both are the author's, and they agree. PEP 639, "Converting legacy metadata".
  package func conclusion(from evidence: [LicenseEvidence]) -> LicenseConclusion {
    let statements = LicenseEvidence.Kind.byTrust.compactMap { kind in
      statement(kind, evidence.filter { $0.kind == kind && !$0.value.isEmpty })
    }
    // A License-Expression that cannot be read is not passed over: it was to be the one answer.
    let first = statements.first { $0.reading.isKnown || $0.kind == .expression }
    guard let decisive = first ?? statements.last else {
      return LicenseConclusion(reading: .unstated, decidedBy: nil, statements: [])
    }
    let narrowing = statements.first { Self.narrows($0.reading, decisive.reading) }
    let final = narrowing ?? decisive
    return LicenseConclusion(
      reading: final.reading, decidedBy: final.evidence.first, statements: statements)
  }

  private func statement(_ kind: LicenseEvidence.Kind, _ evidence: [LicenseEvidence]) -> LicenseStatement? {
    guard let first = evidence.first else { return nil }
    let reading: LicenseReading =
      switch kind {
      case .override, .expression: statedExpression(first.value)
      case .file: reading(ofFiles: evidence.map(\.value))
      case .debian: debianNames.reading(of: evidence.map(\.value), self)
      case .classifier: reading(ofClassifiers: evidence.map(\.value)) ?? .unknown(first.value)
      case .text: legacyText(first.value)
      }
    return LicenseStatement(kind: kind, reading: reading, evidence: evidence)
  }

  /// Every licence of the expression is one of those left open.
  private static func narrows(_ reading: LicenseReading, _ open: LicenseReading) -> Bool {
    guard case .anyOf(let expressions) = open, case .expression(let expression) = reading else {
      return false
    }
    let members = Set(expressions.flatMap(\.leaves))
    return expression.leaves.allSatisfy(members.contains)
  }
}
