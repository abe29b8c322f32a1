package import Syntax

/// Clauses that a version must satisfy together; the empty set admits everything (PEP 440, "Version
/// specifiers").
package struct VersionSpecifierSet: Hashable, Sendable {
  package static let maximumBytes = 64 << 10
  package static let maximumClauses = 1000

  /// Sorted by their text, equal ones once.
  package let clauses: [VersionSpecifier]

  package init(_ clauses: [VersionSpecifier] = []) {
    guard clauses.count > 1 else {
      self.clauses = clauses
      return
    }
    let byText = clauses.map { (text: $0.description, clause: $0) }
      .sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
    var seen = Set<VersionSpecifier>(minimumCapacity: clauses.count)
    self.clauses = byText.map(\.clause).filter { seen.insert($0).inserted }
  }

  /// Reads clauses separated by commas; empty ones are skipped.
  package init(parsing text: String) throws(ParseError) {
    try self.init(parsing: text.utf8)
  }

  package init(parsing bytes: some Collection<UInt8>) throws(ParseError) {
    let clauses = try PythonTextCursor.parse(bytes) { cursor throws(ParseError) in
      try cursor.checkSize(Self.maximumBytes, of: "the version specifier")
      return try Self.readClauses(cursor)
    }
    self.init(clauses)
  }

  package init?(_ text: String) {
    do throws(ParseError) { try self.init(parsing: text) } catch { return nil }
  }

  static func readClauses(_ cursor: PythonTextCursor) throws(ParseError) -> [VersionSpecifier] {
    var clauses: [VersionSpecifier] = []
    var start = cursor.index
    while start <= cursor.end {
      var end = start
      while end < cursor.end, cursor.bytes[end] != UInt8(ascii: ",") { end += 1 }
      var part = cursor.part(from: start, to: end)
      part.trimWhitespace()
      if !part.isAtEnd { clauses.append(try VersionSpecifier(reading: part)) }
      try checkCount(clauses.count, at: part)
      start = end + 1
    }
    return clauses
  }

  static func checkCount(_ count: Int, at cursor: PythonTextCursor) throws(ParseError) {
    guard count <= maximumClauses else {
      throw ParseError(
        .limit,
        "the version specifier has more than \(maximumClauses) clauses",
        at: SourceSpan(start: cursor.index, end: cursor.end)
      )
    }
  }

  package var isEmpty: Bool { clauses.isEmpty }

  /// Whether exactly one version can match: a single clause that is a pin.
  package var isPin: Bool { clauses.count == 1 && clauses[0].isPin }

  /// Whether no clause sets an end to the releases that may come: there is none, or all only exclude single versions or what is
  /// below the first one.
  package var isVacuous: Bool { clauses.allSatisfy(\.isVacuous) }

  /// Whether a clause names a pre-release, by which pre-releases become candidates beside final releases.
  package var namesPrerelease: Bool { clauses.contains(where: \.namesPrerelease) }

  /// Whether a version matches. Pre-releases match unless `prereleases` is false: a single version has no
  /// alternative that would be preferred ("Handling of pre-releases").
  package func contains(_ version: Version, prereleases: Bool? = nil) -> Bool {
    if prereleases == false, version.isPrerelease { return false }
    return clauses.allSatisfy { $0.matches(version, text: version.normalized) }
  }

  /// Whether a version as written matches. Text that is no version matches `===` and the empty set only.
  package func contains(_ text: String, prereleases: Bool? = nil) -> Bool {
    let version = Version(text)
    if prereleases == false, version?.isPrerelease == true { return false }
    return clauses.allSatisfy { $0.matches(version, text: text) }
  }
}

extension VersionSpecifierSet: CustomStringConvertible {
  /// The clauses as written, sorted, with commas and without white space.
  package var description: String { clauses.map(\.description).joined(separator: ",") }
}
