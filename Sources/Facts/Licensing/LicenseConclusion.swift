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

/// What is concluded about one distribution, with all that was said.
package struct LicenseConclusion: Sendable {
  package let reading: LicenseReading
  /// The statement that decided, or nil where there is none.
  package let decidedBy: LicenseEvidence?
  package let evidence: [LicenseEvidence]
}

/// The meaning of classifiers and legacy texts; the data comes from `license-allowlist/`.
package struct LicenseVocabulary: Sendable {
  /// By the classifier's whole text.
  package let classifiers: [String: LicenseReading]
  /// By case-folded text with runs of blanks made one.
  package let texts: [String: LicenseReading]
  /// The list's spelling of an identifier, by its case-folded form.
  package let spellings: [String: SPDXLicenseID]

  package init(
    classifiers: [String: LicenseReading],
    texts: [String: LicenseReading],
    spellings: [String: SPDXLicenseID]
  ) {
    self.classifiers = classifiers
    self.texts = texts
    self.spellings = spellings
  }

  /// Reads a valid SPDX expression; nil where the text is none or names an unknown identifier.
  package func expression(_ text: String) -> SPDXExpression? {
    read(text).flatMap { $0.leaves.allSatisfy(isKnown) ? $0 : nil }
  }

  private func isKnown(_ leaf: SPDXExpression.Leaf) -> Bool {
    leaf.license.kind != .listed || spellings[leaf.license.folded] != nil
  }

  private func read(_ text: String) -> SPDXExpression? {
    do {
      return try SPDXExpression(parsing: text).canonicalised { spellings[$0.folded] }
    } catch {
      return nil
    }
  }

  /// Reads one statement.
  package func reading(of evidence: LicenseEvidence) -> LicenseReading {
    switch evidence.kind {
    case .expression:
      read(evidence.value).map { .expression($0) } ?? .unknown(evidence.value)
    case .classifier:
      classifiers[evidence.value] ?? .unknown(evidence.value)
    case .text:
      legacyText(evidence.value)
    }
  }

  /// A legacy `License` field: an expression where it is one, else a known name.
  package func legacyText(_ text: String) -> LicenseReading {
    let folded = text.lowercased().split { $0 == " " || $0 == "\t" || $0 == "\n" }.joined(separator: " ")
    if let known = texts[folded] { return known }
    // One known identifier tells an expression with an unknown one from a name such as `Frobnicate`.
    guard let parsed = read(text), parsed.leaves.contains(where: isKnown) else { return .unknown(text) }
    return .expression(parsed)
  }
}
