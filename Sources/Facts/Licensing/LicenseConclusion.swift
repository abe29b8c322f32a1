package import Standards

/// What a licence statement means: ambiguity is kept as a set, never guessed away.
package enum LicenseReading: Sendable, Hashable {
  case expression(SPDXExpression)
  /// One of these, and the statement does not say which.
  case anyOf([SPDXExpression])
  /// A statement that names no known licence; its text.
  case unknown(String)
  /// The metadata says nothing about the licence.
  case unstated
}

extension LicenseReading {
  /// A set of one is that one; a member counts once.
  static func set(_ members: [SPDXExpression]) -> LicenseReading {
    let members = distinct(members)
    return members.count == 1 ? .expression(members[0]) : .anyOf(members)
  }

  static func distinct(_ members: [SPDXExpression]) -> [SPDXExpression] {
    var seen = Set<SPDXExpression>()
    return members.filter { seen.insert($0).inserted }
  }

  /// Every licence that may be meant; a statement that names none stands for an unlisted one.
  package var members: [SPDXExpression] {
    switch self {
    case .expression(let expression): [expression]
    case .anyOf(let expressions): expressions
    case .unknown: [LicenseVocabulary.unlisted].compactMap { $0 }
    case .unstated: []
    }
  }

  /// Whether it names a licence at all.
  package var isKnown: Bool {
    switch self {
    case .expression, .anyOf: true
    case .unknown, .unstated: false
    }
  }
}

extension LicenseReading: CustomStringConvertible {
  package var description: String {
    switch self {
    case .expression(let expression): "\(expression)"
    case .anyOf(let expressions): expressions.map { "\($0)" }.joined(separator: " | ")
    case .unknown(let text): text
    case .unstated: "none stated"
    }
  }
}

/// What one source says: all classifiers together, all texts of files together, one field.
package struct LicenseStatement: Sendable {
  package let kind: LicenseEvidence.Kind
  package let reading: LicenseReading
  /// Where it says so, in the order of the metadata.
  package let evidence: [LicenseEvidence]
}

/// What is concluded about one distribution, with all that was said.
package struct LicenseConclusion: Sendable {
  package let reading: LicenseReading
  /// The evidence that decided, or nil where there is none.
  package let decidedBy: LicenseEvidence?
  /// What each source says, the most trusted first.
  package let statements: [LicenseStatement]

  package var evidence: [LicenseEvidence] { statements.flatMap(\.evidence) }
}
