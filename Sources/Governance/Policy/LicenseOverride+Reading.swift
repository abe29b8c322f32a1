internal import Facts
internal import Standards
internal import Syntax

extension LicenseOverride {
  private static let keys = [
    "package", "version", "license", "reason", "evidence", "file", "sha256", "until",
  ]

  /// Reads an entry of `[[licenses.override]]`; `vocabulary` knows the identifiers.
  init(reading table: SyntaxValue, _ vocabulary: LicenseVocabulary) throws(ParseError) {
    try Policy.checkKeys(of: table, Self.keys)
    self.init(
      package: try Self.name(try table.require("package")),
      license: try Self.license(try table.require("license"), vocabulary),
      reason: try table.requireText("reason"), evidence: try table.requireText("evidence"),
      location: table.headLocation)
    version = try table["version"].map { value throws(ParseError) in try Self.version(value) }
    until = try table["until"].map { _ throws(ParseError) in try table.requireDay("until") }
    guard let sum = table["sha256"] else {
      file = try table.optionalString("file")
      return
    }
    digest = try Self.digest(sum)
    file = try table.requireText("file")
  }

  /// What it is for, in a few words.
  var subject: String { version.map { "\(package) \($0)" } ?? package.text }

  private static func name(_ value: SyntaxValue) throws(ParseError) -> DistributionName {
    let text = try value.expectString("`package`")
    if let name = DistributionName(text) { return name }
    throw ParseError(.structure, "`\(text)` is no name of a distribution", at: value.span)
  }

  private static func version(_ value: SyntaxValue) throws(ParseError) -> Version {
    let text = try value.expectString("`version`")
    if let version = Version(text) { return version }
    throw ParseError(
      .structure, "`\(text)` is no version", at: value.span,
      remedy: "write one version, such as \"1.2.3\", or leave it out to mean all")
  }

  private static func digest(_ value: SyntaxValue) throws(ParseError) -> String {
    let text = try value.expectString("`sha256`")
    let digits = text.hasPrefix("sha256:") ? text.dropFirst("sha256:".count) : text[...]
    guard digits.utf8.count == 64, digits.allSatisfy(\.isHexDigit) else {
      throw ParseError(
        .structure, "`sha256` must have 64 hexadecimal digits", at: value.span,
        remedy: "`sha256sum FILE` prints them")
    }
    return "sha256:" + digits.lowercased()
  }

  private static func license(
    _ value: SyntaxValue, _ vocabulary: LicenseVocabulary
  ) throws(ParseError) -> SPDXExpression {
    let expression = try SPDXExpression(licenseOf: value)
    for leaf in expression.leaves {
      let stranger = vocabulary.isKnown(leaf) ? nil : leaf.license
      if let id = stranger ?? leaf.exception.flatMap({ vocabulary.spellings[$0.folded] == nil ? $0 : nil }) {
        throw unlisted(id, at: value, vocabulary)
      }
    }
    return expression.canonicalised { vocabulary.spellings[$0.folded] }
  }

  private static func unlisted(
    _ id: SPDXLicenseID, at value: SyntaxValue, _ vocabulary: LicenseVocabulary
  ) -> ParseError {
    let nearest = Spelling.nearest(to: id.text, among: vocabulary.spellings.values.map(\.text).sorted())
    return ParseError(
      .structure, "`\(id.text)` is not on the SPDX licence list", at: value.span,
      remedy: nearest.map { "did you mean `\($0)`?" }
        ?? "write LicenseRef-NAME, and give it a class with [[licenses.class]]")
  }
}

extension SPDXExpression {
  /// Reads the licence of an entry.
  init(licenseOf value: SyntaxValue) throws(ParseError) {
    let text = try value.expectString("`license`")
    do {
      try self.init(parsing: text)
    } catch {
      throw ParseError(
        .structure, "`license` is no SPDX expression: \(error.message)", at: value.span,
        remedy: error.remedy
          ?? "write it like MIT OR Apache-2.0, or LicenseRef-NAME for a licence without an id")
    }
  }
}
