internal import Standards

extension LicenseVocabulary {
  /// Concludes from the statements of one distribution: License-Expression, then classifiers, then the legacy text.
  ///
  /// The first that speaks wins. A classifier that leaves several licences open is narrowed by a legacy text that names
  /// one of them: both are the author's, and they agree. PEP 639, "Converting legacy metadata".
  package func conclusion(from evidence: [LicenseEvidence]) -> LicenseConclusion {
    func conclude(_ reading: LicenseReading, _ decidedBy: LicenseEvidence?) -> LicenseConclusion {
      LicenseConclusion(reading: reading, decidedBy: decidedBy, evidence: evidence)
    }
    if let expression = evidence.first(where: { $0.kind == .expression }) {
      return conclude(reading(of: expression), expression)
    }
    let classifiers = evidence.filter { $0.kind == .classifier }
    let text = evidence.first { $0.kind == .text && !$0.value.isEmpty }
    let stated = text.map { reading(of: $0) }
    if let fromClassifiers = reading(ofClassifiers: classifiers) {
      if case .anyOf(let open) = fromClassifiers, case .expression(let named) = stated,
        Self.narrows(named, open)
      {
        return conclude(.expression(named), text)
      }
      return conclude(fromClassifiers, classifiers.first)
    }
    if let stated { return conclude(stated, text) }
    if let classifier = classifiers.first { return conclude(.unknown(classifier.value), classifier) }
    return conclude(.unstated, nil)
  }

  /// Every licence of the expression is one of those left open.
  private static func narrows(_ expression: SPDXExpression, _ open: [SPDXExpression]) -> Bool {
    let members = Set(open.flatMap(\.leaves))
    return expression.leaves.allSatisfy(members.contains)
  }

  /// Several classifiers never make an expression (PEP 639): they are a set of readings. Nil where none is known.
  private func reading(ofClassifiers classifiers: [LicenseEvidence]) -> LicenseReading? {
    var open: [SPDXExpression] = []
    for classifier in classifiers {
      switch reading(of: classifier) {
      case .expression(let expression): open.append(expression)
      case .anyOf(let expressions): open += expressions
      case .unknown, .unstated: break
      }
    }
    var seen = Set<SPDXExpression>()
    let distinct = open.filter { seen.insert($0).inserted }
    switch distinct.count {
    case 0: return nil
    case 1: return .expression(distinct[0])
    default: return .anyOf(distinct)
    }
  }
}
