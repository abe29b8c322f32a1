/// Access that names what a format requires: a value of another kind is an error at its place.
extension SyntaxValue {
  package func expectString(_ what: @autoclosure () -> String) throws(ParseError) -> String {
    guard let string else { throw mismatch(what(), "a string") }
    return string
  }

  package func expectTable(_ what: @autoclosure () -> String) throws(ParseError) -> SyntaxValue {
    guard kind == .table else { throw mismatch(what(), "a table") }
    return self
  }

  package func expectArray(_ what: @autoclosure () -> String) throws(ParseError) -> Children {
    guard kind == .array else { throw mismatch(what(), "an array") }
    return elements
  }

  /// The strings of an array of strings.
  package func expectStrings(_ what: @autoclosure () -> String) throws(ParseError) -> [String] {
    var strings: [String] = []
    for element in try expectArray(what()) {
      guard let string = element.string else { throw element.mismatch(what() + " element", "a string") }
      strings.append(string)
    }
    return strings
  }

  /// A required key of a table.
  package func require(_ key: String) throws(ParseError) -> SyntaxValue {
    guard let value = self[key] else {
      throw ParseError(.structure, "`\(key)` is missing", at: headSpan)
    }
    return value
  }

  /// The string under an optional key.
  package func optionalString(_ key: String) throws(ParseError) -> String? {
    try self[key].map { value throws(ParseError) in try value.expectString("`\(key)`") }
  }

  package func mismatch(_ what: String, _ expected: String) -> ParseError {
    ParseError(.structure, "\(what) must be \(expected), not \(kind.article) \(kind.rawValue)", at: headSpan)
  }

  /// The key, or the value's own span: never a whole table of many lines.
  package var headSpan: SourceSpan {
    if let keySpan { return keySpan }
    let line = source.lines.position(of: span.start).line
    let end = source.lines.span(ofLine: line, in: source.bytes).end
    return SourceSpan(start: span.start, end: min(span.end, max(span.start, end)))
  }
}

extension SyntaxValue.Kind {
  fileprivate var article: String {
    switch self {
    case .array, .integer, .offsetDateTime: "an"
    default: "a"
    }
  }
}
