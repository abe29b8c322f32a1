package import Standards

/// The meaning of classifiers and legacy texts; the data comes from `license-allowlist/`.
package struct LicenseVocabulary: Sendable {
  /// By the classifier's whole text.
  package let classifiers: LicenseNames
  /// Classifiers that only tell a family to which another one belongs.
  package let genericClassifiers: Set<String>
  /// By case-folded text with runs of blanks made one.
  package let texts: LicenseNames
  package let debianNames: DebianLicenseNames
  /// The list's spelling of an identifier, by its case-folded form.
  package var spellings: [String: SPDXLicenseID]

  package init(
    classifiers: LicenseNames,
    genericClassifiers: Set<String>,
    texts: LicenseNames,
    debianNames: LicenseNames = LicenseNames([]),
    spellings: [String: SPDXLicenseID]
  ) {
    self.classifiers = classifiers
    self.genericClassifiers = genericClassifiers
    self.texts = texts
    self.debianNames = DebianLicenseNames(debianNames)
    self.spellings = spellings
  }

  /// Stands in a set for a statement that names no known licence.
  static let unlisted = SPDXLicenseID("LicenseRef-Unlisted").map {
    SPDXExpression(SPDXExpression.Leaf($0))
  }

  /// Reads a valid SPDX expression; nil where the text is none or names an unknown identifier.
  package func expression(_ text: String) -> SPDXExpression? {
    read(text).flatMap { $0.leaves.allSatisfy(isKnown) ? $0 : nil }
  }

  /// Whether the list has the licence, or it is one of the project's own names.
  package func isKnown(_ leaf: SPDXExpression.Leaf) -> Bool {
    leaf.license.kind != .listed || spellings[leaf.license.folded] != nil
  }

  private func read(_ text: String) -> SPDXExpression? {
    do {
      return try SPDXExpression(parsing: text).canonicalised { spellings[$0.folded] }
    } catch {
      return nil
    }
  }

  /// Reads a `License-Expression`: no name stands for anything but itself.
  func statedExpression(_ text: String) -> LicenseReading {
    read(text).map { .expression($0) } ?? .unknown(text)
  }

  /// Several classifiers never make an expression (PEP 639): they are a set of readings. One that names no known licence is
  /// a member of the set, unless it is only the family of others. Nil where none is known.
  func reading(ofClassifiers names: [String]) -> LicenseReading? {
    var members: [SPDXExpression] = []
    for name in names where !genericClassifiers.contains(name) {
      members += classifiers[name]?.members ?? [Self.unlisted].compactMap { $0 }
    }
    guard members.contains(where: { $0 != Self.unlisted }) else { return nil }
    return .set(members)
  }

  /// A legacy `License` field: a known name, else an expression. What joins names otherwise than SPDX may mean that all
  /// apply or that one may be chosen, so that it is read both ways.
  package func legacyText(_ text: String) -> LicenseReading {
    let words = LegacyLicenseText.collapsed(text)
    if let known = texts[words.lowercased()] { return known }
    // One known identifier tells an expression with an unknown one from a name such as `Frobnicate`.
    if let parsed = read(text), parsed.leaves.contains(where: isKnown) { return .expression(parsed) }
    return joined(LegacyLicenseText.parts(words)) ?? .unknown(text)
  }

  /// Nil where any of the parts is not known.
  private func joined(_ parts: [String]) -> LicenseReading? {
    guard parts.count > 1 else { return nil }
    var readings: [[SPDXExpression]] = []
    for part in parts {
      let members = texts[part.lowercased()]?.members ?? expression(part).map { [$0] } ?? []
      guard !members.isEmpty, !members.contains(where: { $0 == Self.unlisted }) else { return nil }
      readings.append(members)
    }
    return Self.combined(readings)
  }

  /// Several licence texts: whether all apply or one may be chosen they do not tell.
  func reading(ofFiles values: [String]) -> LicenseReading {
    let readings = Set(values).sorted().map { value in
      value.split(separator: LicenseEvidence.alternative).compactMap { expression(String($0)) }
    }
    return readings.contains([]) ? .unknown(values.joined(separator: ", ")) : Self.combined(readings)
  }

  /// What several statements mean together, each with its members: read both ways.
  private static func combined(_ readings: [[SPDXExpression]]) -> LicenseReading {
    guard readings.count > 1, readings.allSatisfy({ $0.count == 1 }) else {
      return .set(readings.flatMap { $0 })
    }
    let single = LicenseReading.distinct(readings.map { $0[0] })
    return .set([SPDXExpression.all(single), SPDXExpression.any(single)])
  }
}
