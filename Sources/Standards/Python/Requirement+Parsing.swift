import Syntax

extension Requirement {
  /// Reads a requirement that fills the cursor.
  init(reading cursor: PythonTextCursor) throws(ParseError) {
    try cursor.checkSize(Self.maximumBytes, of: "the requirement")
    var reader = RequirementReader(cursor)
    (rawName, name) = try reader.readDistributionName()
    extras = Set(try reader.readExtras()).sorted()
    let source = try reader.readSource()
    switch source {
    case .index(let specifiers): (self.specifiers, url) = (specifiers, nil)
    case .url(let url): (specifiers, self.url) = (VersionSpecifierSet(), url)
    }
    marker = try reader.readMarker(after: source)
  }
}

/// Where a requirement takes its distribution from.
private enum RequirementSource {
  case index(VersionSpecifierSet)
  case url(String)
}

/// Reads `name [extras] (specifiers | @ url) ; marker` (PEP 508, "Grammar"), part by part.
private struct RequirementReader {
  private var cursor: PythonTextCursor

  init(_ cursor: PythonTextCursor) {
    self.cursor = cursor
  }

  mutating func readDistributionName() throws(ParseError) -> (raw: String, name: DistributionName) {
    cursor.skipBlanks()
    let range = try readName("the name of a distribution")
    guard let name = DistributionName(bytes: cursor.bytes[range]) else { throw invalidName(range) }
    return (cursor.text(from: range.lowerBound, to: range.upperBound), name)
  }

  /// The letters, digits, `-`, `_` and `.` at the cursor, which begin with a letter or digit.
  private mutating func readName(_ what: String) throws(ParseError) -> Range<Int> {
    let start = cursor.index
    guard cursor.current.isASCIIAlphanumeric else { throw cursor.expected(what) }
    while cursor.current.isASCIIAlphanumeric || cursor.current.isNameSeparator { cursor.advance() }
    return start..<cursor.index
  }

  private func invalidName(_ name: Range<Int>) -> ParseError {
    let text = cursor.excerpt(from: name.lowerBound, to: name.upperBound)
    return cursor.failure(
      "the name `\(text)` does not end with a letter or digit",
      from: name.lowerBound,
      to: name.upperBound
    )
  }

  mutating func readExtras() throws(ParseError) -> [ExtraName] {
    cursor.skipBlanks()
    guard cursor.skip(UInt8(ascii: "[")) else { return [] }
    var extras: [ExtraName] = []
    cursor.skipBlanks()
    if cursor.skip(UInt8(ascii: "]")) { return [] }
    repeat {
      cursor.skipBlanks()
      let name = try readName("the name of an extra")
      guard let extra = ExtraName(bytes: cursor.bytes[name]) else { throw invalidName(name) }
      extras.append(extra)
      cursor.skipBlanks()
    } while cursor.skip(UInt8(ascii: ","))
    guard cursor.skip(UInt8(ascii: "]")) else { throw cursor.expected("`,` or `]` after the extra") }
    return extras
  }

  mutating func readSource() throws(ParseError) -> RequirementSource {
    cursor.skipBlanks()
    if cursor.skip(UInt8(ascii: "@")) { return .url(try readURL()) }
    let parenthesis = cursor.index
    guard cursor.skip(UInt8(ascii: "(")) else { return .index(try readSpecifiers()) }
    cursor.skipBlanks()
    let specifiers = try readSpecifiers()
    guard cursor.skip(UInt8(ascii: ")")) else {
      if !cursor.isAtEnd { throw cursor.expected("`,` or `)` after the version specifier") }
      throw cursor.failure("the parenthesis is not closed", from: parenthesis, to: parenthesis + 1)
    }
    return .index(specifiers)
  }

  private mutating func readURL() throws(ParseError) -> String {
    cursor.skipBlanks()
    let start = cursor.index
    while !cursor.isAtEnd, cursor.current != UInt8(ascii: " "), cursor.current != UInt8(ascii: "\t") {
      cursor.advance()
    }
    guard cursor.index > start else { throw cursor.expected("a URL after `@`") }
    return cursor.text(from: start, to: cursor.index)
  }

  /// `(SPECIFIER (wsp* , wsp* SPECIFIER)*)?`, perhaps with a comma at the end.
  private mutating func readSpecifiers() throws(ParseError) -> VersionSpecifierSet {
    var clauses: [VersionSpecifier] = []
    while startsClause {
      clauses += try readClause()
      try VersionSpecifierSet.checkCount(clauses.count, at: cursor)
      cursor.skipBlanks()
      guard cursor.skip(UInt8(ascii: ",")) else { break }
      cursor.skipBlanks()
    }
    return VersionSpecifierSet(clauses)
  }

  private var startsClause: Bool {
    var ahead = cursor
    return VersionSpecifier.Operation(skippingIn: &ahead) != nil
  }

  /// One clause. The text of `===` goes on to the next blank, and is then split at its commas.
  private mutating func readClause() throws(ParseError) -> [VersionSpecifier] {
    let start = cursor.index
    let isArbitrary = VersionSpecifier.Operation(skippingIn: &cursor) == .arbitrary
    cursor.skipWhitespace()
    while !cursor.isAtEnd, !isClauseEnd(isArbitrary: isArbitrary) { cursor.advance() }
    let clause = cursor.part(from: start, to: cursor.index)
    return isArbitrary ? try VersionSpecifierSet.readClauses(clause) : [try VersionSpecifier(reading: clause)]
  }

  private func isClauseEnd(isArbitrary: Bool) -> Bool {
    switch cursor.current {
    case UInt8(ascii: ";"), UInt8(ascii: ")"), UInt8(ascii: " "), UInt8(ascii: "\t"): true
    case UInt8(ascii: ","): !isArbitrary
    default: isArbitrary && cursor.whitespaceLength(at: cursor.index) > 0
    }
  }

  mutating func readMarker(after source: RequirementSource) throws(ParseError) -> Marker? {
    cursor.skipBlanks()
    if cursor.isAtEnd { return nil }
    guard cursor.skip(UInt8(ascii: ";")) else { throw unexpectedEnd(of: source) }
    return try Marker(reading: cursor)
  }

  private func unexpectedEnd(of source: RequirementSource) -> ParseError {
    let remedy = "write a requirement such as name[extra]>=1.0,<2; python_version < \"3.12\""
    return switch source {
    case .url: cursor.expected("`;` or the end after the URL", remedy: "write a blank before `;` after a URL")
    case .index(let specifiers) where specifiers.isEmpty:
      cursor.expected("a version operator, `@`, `;` or the end of the requirement", remedy: remedy)
    case .index: cursor.expected("one `,` and a clause, `;` or the end of the requirement", remedy: remedy)
    }
  }
}
