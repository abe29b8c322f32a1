import Syntax

extension Marker {
  /// Reads a marker that fills the cursor.
  init(reading cursor: PythonTextCursor) throws(ParseError) {
    var reader = MarkerReader(cursor)
    self = try reader.readMarker()
  }
}

/// Reads a marker with an explicit stack of the parentheses that are open.
private struct MarkerReader {
  /// A parenthesis that is open, or the whole marker.
  private struct Group {
    let parenthesis: Int
    /// Where the group begins in the elements.
    let start: Int
    var items = 0
  }

  private var cursor: PythonTextCursor
  private var elements: [Marker.Element] = []
  private var outer: [Group] = []
  private var current: Group
  private var termCount = 0

  init(_ cursor: PythonTextCursor) {
    self.cursor = cursor
    self.current = Group(parenthesis: cursor.index, start: 0)
  }

  mutating func readMarker() throws(ParseError) -> Marker {
    try cursor.checkSize(Marker.maximumBytes, of: "the marker")
    repeat {
      try openGroups()
      try readTerm()
      try closeGroups()
    } while readConnective()
    if !outer.isEmpty {
      throw cursor.failure(
        "the parenthesis is not closed",
        from: current.parenthesis,
        to: current.parenthesis + 1,
        remedy: "add `)` after the condition"
      )
    }
    guard cursor.isAtEnd else {
      throw cursor.expected("`and`, `or` or the end of the marker")
    }
    if current.items == 1, elements.first == .open { elements = Array(elements.dropFirst().dropLast()) }
    return Marker(elements: elements)
  }

  private mutating func openGroups() throws(ParseError) {
    cursor.skipBlanks()
    while cursor.skip(UInt8(ascii: "(")) {
      outer.append(current)
      current = Group(parenthesis: cursor.index - 1, start: elements.count)
      if outer.count > Marker.maximumDepth {
        throw limit("the marker nests deeper than \(Marker.maximumDepth) parentheses")
      }
      cursor.skipBlanks()
    }
  }

  private mutating func closeGroups() throws(ParseError) {
    cursor.skipBlanks()
    while let enclosing = outer.last, cursor.skip(UInt8(ascii: ")")) {
      // Parentheses around one item, which has its own if it needs any, are redundant.
      if current.items > 1 {
        elements.insert(.open, at: current.start)
        elements.append(.close)
      }
      outer.removeLast()
      current = enclosing
      current.items += 1
      cursor.skipBlanks()
    }
  }

  private mutating func readConnective() -> Bool {
    let word = peekWord()
    switch word.text {
    case "and": elements.append(.and)
    case "or": elements.append(.or)
    default: return false
    }
    cursor.move(to: word.end)
    return true
  }

  private mutating func readTerm() throws(ParseError) {
    let left = try readOperand()
    cursor.skipBlanks()
    let operation = try readOperation()
    cursor.skipBlanks()
    let right = try readOperand()
    elements.append(.term(MarkerTerm(left, operation, right)))
    current.items += 1
    termCount += 1
    if termCount > Marker.maximumTerms {
      throw limit("the marker has more than \(Marker.maximumTerms) comparisons")
    }
  }

  private mutating func readOperand() throws(ParseError) -> MarkerOperand {
    let quote = cursor.current
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") { return .literal(try readString(quote)) }
    let word = peekWord()
    guard let variable = MarkerVariable(name: word.text) else { throw unknownOperand(word) }
    cursor.move(to: word.end)
    return .variable(variable)
  }

  private func unknownOperand(_ word: (text: String, end: Int)) -> ParseError {
    if word.text.isEmpty { return cursor.expected("a marker variable or a quoted string") }
    return cursor.failure(
      "`\(cursor.excerpt(from: cursor.index, to: word.end))` is not a marker variable",
      from: cursor.index,
      to: word.end,
      remedy: "put text in quotes; the variables are "
        + MarkerVariable.allCases.map(\.rawValue).joined(separator: ", ")
    )
  }

  private mutating func readString(_ quote: UInt8) throws(ParseError) -> String {
    let start = cursor.index
    cursor.advance()
    while !cursor.isAtEnd, cursor.current != quote { cursor.advance() }
    let end = cursor.index
    guard cursor.skip(quote) else {
      throw cursor.failure(
        "the quoted string is not closed",
        from: start,
        to: end,
        remedy: "add the closing quote"
      )
    }
    let content = UnsafeBufferPointer(rebasing: cursor.bytes[start + 1..<end])
    guard let text = PythonStringLiteral.decode(content) else {
      throw cursor.failure(
        "the quoted string has a line end or an escape that cannot be read",
        from: start,
        to: end + 1,
        remedy: "write the characters themselves, without a backslash"
      )
    }
    return text
  }

  private mutating func readOperation() throws(ParseError) -> MarkerOperation {
    if let operation = VersionSpecifier.Operation(skippingIn: &cursor) { return .version(operation) }
    let word = peekWord()
    switch word.text {
    case "in":
      cursor.move(to: word.end)
      return .contained
    case "not":
      cursor.move(to: word.end)
      return try readNotIn()
    default:
      throw cursor.expected("a marker operator (==, !=, <=, >=, <, >, ~=, ===, in or not in)")
    }
  }

  private mutating func readNotIn() throws(ParseError) -> MarkerOperation {
    let start = cursor.index
    cursor.skipBlanks()
    let word = peekWord()
    guard cursor.index > start, word.text == "in" else { throw cursor.expected("` in` after `not`") }
    cursor.move(to: word.end)
    return .notContained
  }

  /// The letters, digits, `_` and `.` at the cursor.
  private func peekWord() -> (text: String, end: Int) {
    var end = cursor.index
    while case let byte = cursor.byte(at: end),
      byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
    {
      end += 1
    }
    return (cursor.text(from: cursor.index, to: end), end)
  }

  private func limit(_ message: String) -> ParseError {
    ParseError(.limit, message, at: SourceSpan(start: cursor.index - 1, end: cursor.index))
  }
}
