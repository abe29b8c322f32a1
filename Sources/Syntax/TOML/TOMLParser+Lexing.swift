/// Blanks, comments, line ends and errors.
extension TOMLParser {
  var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  func peek(ahead distance: Int) -> UInt8? {
    index + distance < bytes.count ? bytes[index + distance] : nil
  }

  mutating func skipBlanks() {
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") {
      index += 1
    }
  }

  /// Blanks, line ends and comments.
  mutating func skipBlankLines() throws(ParseError) {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"): index += 1
      case UInt8(ascii: "\r"): try skipCarriageReturn()
      case UInt8(ascii: "#"): try skipComment()
      default: return
      }
    }
  }

  /// The rest of a line after a header or a value: blanks and a comment.
  mutating func expectLineEnd() throws(ParseError) {
    skipBlanks()
    if peek == UInt8(ascii: "#") { try skipComment() }
    switch peek {
    case nil: return
    case UInt8(ascii: "\n"): index += 1
    case UInt8(ascii: "\r"): try skipCarriageReturn()
    default: throw syntaxError("the line must end here")
    }
  }

  private mutating func skipCarriageReturn() throws(ParseError) {
    guard peek(ahead: 1) == UInt8(ascii: "\n") else {
      throw syntaxError("a carriage return must be followed by a line feed")
    }
    index += 2
  }

  private mutating func skipComment() throws(ParseError) {
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\r"), peek(ahead: 1) == UInt8(ascii: "\n") { return }
      if Self.isControl(byte) { throw syntaxError("a comment must not hold a control character") }
      index += 1
    }
  }

  /// Characters that comments and strings must not hold: all controls but tab.
  static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != UInt8(ascii: "\t")) || byte == 0x7F
  }

  mutating func expect(_ byte: UInt8, _ message: String) throws(ParseError) {
    guard peek == byte else { throw syntaxError(message) }
    index += 1
  }

  /// An error at the next character; at the end of the file, after the last.
  func syntaxError(_ message: String) -> ParseError {
    ParseError(
      .syntax,
      message,
      at: SourceSpan(start: min(index, bytes.count), end: min(index + 1, bytes.count))
    )
  }
}
