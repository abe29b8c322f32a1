import Syntax

/// Access that names what a format requires: a value of another kind is an error at its place.
extension YAMLValue {
  func expectString(_ what: @autoclosure () -> String) throws(ParseError) -> String {
    guard let string else { throw mismatch(what(), "a string") }
    return string
  }

  func expectSequence(_ what: @autoclosure () -> String) throws(ParseError) -> [YAMLValue] {
    guard case .sequence(let values) = content else { throw mismatch(what(), "a list") }
    return values
  }

  /// The entries of a mapping; none where there is nothing.
  func expectMapping(_ what: @autoclosure () -> String) throws(ParseError) -> [YAMLEntry] {
    switch content {
    case .mapping(let entries): return entries
    case .null: return []
    case .scalar, .sequence: throw mismatch(what(), "a mapping")
    }
  }

  /// A required key of a mapping.
  func require(_ key: String) throws(ParseError) -> YAMLValue {
    guard let value = self[key] else { throw ParseError(.structure, "`\(key)` is missing", at: span) }
    return value
  }

  /// The string under an optional key, which may also be null.
  func optionalString(_ key: String) throws(ParseError) -> String? {
    guard let value = self[key], !value.isNull else { return nil }
    return try value.expectString("`\(key)`")
  }

  var isNull: Bool { if case .null = content { true } else { false } }

  func mismatch(_ what: String, _ expected: String) -> ParseError {
    ParseError(.structure, "\(what) must be \(expected)", at: span)
  }
}

extension YAMLValue {
  /// From the key to the value of an entry.
  func entryLocation(of key: String, in source: SourceFile) -> SourceLocation? {
    entries.first { $0.key == key }.map { entry in
      source.location(
        of: SourceSpan(start: entry.keySpan.start, end: max(entry.keySpan.end, entry.value.span.end)))
    }
  }
}
