package import Facts
package import Standards
package import Syntax

/// What the policy file says of licences: `[[licenses.override]]`, `[[licenses.allow]]` and `[[licenses.class]]`.
package struct LicenseSettings: Sendable {
  package fileprivate(set) var overrides: [LicenseOverride] = []
  package fileprivate(set) var classifications: [LicenseClassification] = []
  /// The tables of `license-allowlist/` with the project's own classes.
  package fileprivate(set) var tables = LicensePolicy.standard

  package init() {}

  /// What is known on a day from metadata and from the overrides that hold.
  package func facts(_ metadata: [CoreMetadata], on day: CalendarDate) -> LicenseFacts {
    LicenseFacts(
      // The table of texts is long, and of no use to a check without metadata.
      metadata.isEmpty ? [] : LicenseTexts.standard.recognizing(metadata), vocabulary: tables.vocabulary,
      overrides: overrides.filter { $0.holds(on: day) })
  }
}

/// The class that the project gives a licence, in place of that of the tables.
package struct LicenseClassification: Sendable {
  /// `allow` or `class`: where the entry stands below `licenses`.
  package let table: String
  package let license: SPDXExpression.Leaf
  package let licenseClass: LicenseClass
  package let reason: String
  package let location: SourceLocation
}

extension LicenseSettings {
  init(reading table: SyntaxValue) throws(ParseError) {
    try Policy.checkKeys(of: table, ["override", "allow", "class"])
    for entry in try Self.entries("allow", of: table) {
      try Policy.checkKeys(of: entry, ["license", "reason"])
      try add(entry, of: "allow", as: .permissive)
    }
    for entry in try Self.entries("class", of: table) {
      try Policy.checkKeys(of: entry, ["license", "class", "reason"])
      let words = LicenseClass.allCases.map(\.rawValue)
      let licenseClass = try Policy.choice(try entry.require("class"), "class", words, LicenseClass.init)
      try add(entry, of: "class", as: licenseClass)
    }
    for entry in try Self.entries("override", of: table) {
      let override = try LicenseOverride(reading: entry, tables.vocabulary)
      guard !overrides.contains(where: { $0.package == override.package && $0.version == override.version })
      else {
        throw ParseError(
          .structure, "there are two overrides of \(override.subject)", at: entry.headSpan,
          remedy: "keep one of them")
      }
      overrides.append(override)
    }
  }

  private static func entries(_ key: String, of table: SyntaxValue) throws(ParseError) -> [SyntaxValue] {
    try table[key]?.expectArray("`licenses.\(key)`").map { $0 } ?? []
  }

  private mutating func add(
    _ entry: SyntaxValue, of table: String, as licenseClass: LicenseClass
  ) throws(ParseError) {
    let value = try entry.require("license")
    let expression = try SPDXExpression(licenseOf: value)
    guard expression.leaves.count == 1, let leaf = expression.leaves.first, !leaf.orLater,
      leaf.license.kind != .noStatement
    else {
      throw ParseError(
        .structure, "`\(expression)` is more than one licence", at: value.span,
        remedy: "give each licence an entry of its own")
    }
    guard !classifications.contains(where: { $0.license == leaf }) else {
      throw ParseError(
        .structure, "`\(leaf)` is given a class twice", at: value.span, remedy: "keep one of the entries")
    }
    tables.classify(leaf, as: licenseClass)
    classifications.append(
      LicenseClassification(
        table: table, license: leaf, licenseClass: licenseClass, reason: try entry.requireText("reason"),
        location: entry.headLocation))
  }
}
