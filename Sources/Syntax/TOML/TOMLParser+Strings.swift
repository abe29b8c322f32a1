/// The four kinds of strings (TOML 1.0, "String").
extension TOMLParser {
  struct Content {
    var text: Range32
    var isDecoded: Bool
  }

  mutating func parseString(quote: UInt8) throws(ParseError) -> Content {
    let isMultiline = peek(ahead: 1) == quote && peek(ahead: 2) == quote
    if quote == UInt8(ascii: "'") {
      return isMultiline ? try parseMultilineLiteralString() : try parseLiteralString()
    }
    return isMultiline ? try parseMultilineBasicString() : try parseBasicString()
  }

  mutating func parseLiteralString() throws(ParseError) -> Content {
    let open = index
    index += 1
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "'") {
        index += 1
        return Content(text: Range32(start, index - 1), isDecoded: false)
      }
      if Self.isControl(byte) { throw controlOrUnclosed(open) }
      index += 1
    }
    throw unclosedString(open)
  }

  mutating func parseBasicString() throws(ParseError) -> Content {
    let open = index
    index += 1
    let start = index
    skipOrdinaryWords()
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        return Content(text: Range32(start, index - 1), isDecoded: false)
      }
      if byte == UInt8(ascii: "\\") { return try parseEscapedString(from: start, open: open) }
      if Self.isControl(byte) { throw controlOrUnclosed(open) }
      index += 1
    }
    throw unclosedString(open)
  }

  /// Steps over bytes that mean themselves in a basic string, as far as eight of them stand together.
  private mutating func skipOrdinaryWords() {
    index = bytes.withUnsafeBufferPointer { bytes in
      var index = index
      while index + ByteWord.size <= bytes.count {
        let word = ByteWord(bytes, at: index)
        if word.contains(UInt8(ascii: "\"")) || word.contains(UInt8(ascii: "\\")) || word.contains(0x7F)
          || word.containsByte(below: 0x20)
        {
          break
        }
        index += ByteWord.size
      }
      return index
    }
  }

  /// A basic string from its first backslash on: what went before is copied, the rest decoded.
  private mutating func parseEscapedString(from start: Int, open: Int) throws(ParseError) -> Content {
    let decodedStart = builder.decoded.count
    builder.decoded.append(contentsOf: bytes[start..<index])
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return Content(text: Range32(decodedStart, builder.decoded.count), isDecoded: true)
      case UInt8(ascii: "\\"):
        try parseEscape()
      default:
        if Self.isControl(byte) { throw controlOrUnclosed(open) }
        builder.decoded.append(byte)
        index += 1
      }
    }
    throw unclosedString(open)
  }

  private mutating func parseMultilineLiteralString() throws(ParseError) -> Content {
    let open = index
    index += 3
    skipFirstLineEnd()
    let start = index
    while index < bytes.count {
      if let end = try closingDelimiter(UInt8(ascii: "'"), open: open) {
        return Content(text: Range32(start, end), isDecoded: false)
      }
      try checkMultilineByte()
      index += 1
    }
    throw unclosedString(open)
  }

  private mutating func parseMultilineBasicString() throws(ParseError) -> Content {
    let open = index
    index += 3
    skipFirstLineEnd()
    let start = builder.decoded.count
    while index < bytes.count {
      let before = index
      if let end = try closingDelimiter(UInt8(ascii: "\""), open: open) {
        builder.decoded.append(contentsOf: bytes[before..<end])
        return Content(text: Range32(start, builder.decoded.count), isDecoded: true)
      }
      if bytes[index] == UInt8(ascii: "\\") {
        if try !skipLineEndingBackslash() { try parseEscape() }
        continue
      }
      try checkMultilineByte()
      builder.decoded.append(bytes[index])
      index += 1
    }
    throw unclosedString(open)
  }

  /// Steps over three to five quotes, of which the last three close; the end of the content, or nil.
  private mutating func closingDelimiter(_ quote: UInt8, open: Int) throws(ParseError) -> Int? {
    guard bytes[index] == quote, peek(ahead: 1) == quote, peek(ahead: 2) == quote else { return nil }
    var count = 3
    while count < 5, peek(ahead: count) == quote { count += 1 }
    index += count
    return index - 3
  }

  private mutating func skipFirstLineEnd() {
    if peek == UInt8(ascii: "\n") {
      index += 1
    } else if peek == UInt8(ascii: "\r"), peek(ahead: 1) == UInt8(ascii: "\n") {
      index += 2
    }
  }

  private func checkMultilineByte() throws(ParseError) {
    let byte = bytes[index]
    if byte == UInt8(ascii: "\n") { return }
    if byte == UInt8(ascii: "\r"), peek(ahead: 1) == UInt8(ascii: "\n") { return }
    if Self.isControl(byte) { throw syntaxError("a string must not hold a bare control character") }
  }

  /// A backslash at the end of a line joins it with the next text; false where it is another escape.
  private mutating func skipLineEndingBackslash() throws(ParseError) -> Bool {
    var ahead = 1
    while let byte = peek(ahead: ahead), byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
      ahead += 1
    }
    let isLineEnd =
      peek(ahead: ahead) == UInt8(ascii: "\n")
      || (peek(ahead: ahead) == UInt8(ascii: "\r") && peek(ahead: ahead + 1) == UInt8(ascii: "\n"))
    guard isLineEnd else { return false }
    index += ahead
    while let byte = peek {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"): index += 1
      case UInt8(ascii: "\r") where peek(ahead: 1) == UInt8(ascii: "\n"): index += 2
      default: return true
      }
    }
    return true
  }

  private mutating func parseEscape() throws(ParseError) {
    let start = index
    guard let letter = peek(ahead: 1) else { throw syntaxError("the file ends inside an escape") }
    index += 2
    switch letter {
    case UInt8(ascii: "b"): builder.decoded.append(0x08)
    case UInt8(ascii: "t"): builder.decoded.append(0x09)
    case UInt8(ascii: "n"): builder.decoded.append(0x0A)
    case UInt8(ascii: "f"): builder.decoded.append(0x0C)
    case UInt8(ascii: "r"): builder.decoded.append(0x0D)
    case UInt8(ascii: "\""): builder.decoded.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): builder.decoded.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "e") where version != .v1_0: builder.decoded.append(0x1B)
    case UInt8(ascii: "x") where version != .v1_0: try parseUnicodeEscape(digits: 2, from: start)
    case UInt8(ascii: "u"): try parseUnicodeEscape(digits: 4, from: start)
    case UInt8(ascii: "U"): try parseUnicodeEscape(digits: 8, from: start)
    default:
      throw ParseError(
        .syntax,
        "this escape is not defined",
        at: SourceSpan(start: start, end: start + 2),
        remedy: "write `\\\\` for a backslash, or use a 'literal string'"
      )
    }
  }

  private mutating func parseUnicodeEscape(digits: Int, from start: Int) throws(ParseError) {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = peek.flatMap(UTF8Text.hexValue) else {
        throw syntaxError("\(digits) hexadecimal digits must follow")
      }
      value = value << 4 | digit
      index += 1
    }
    guard UTF8Text.append(scalar: value, to: &builder.decoded) else {
      throw ParseError(
        .syntax,
        "this is not a Unicode scalar value",
        at: SourceSpan(start: start, end: index)
      )
    }
  }

  private func controlOrUnclosed(_ open: Int) -> ParseError {
    let byte = bytes[index]
    if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return unclosedString(open) }
    return syntaxError("a string must not hold a bare control character")
  }

  private func unclosedString(_ open: Int) -> ParseError {
    ParseError(
      .syntax,
      "the string is never closed",
      at: SourceSpan(start: open, end: open + 1),
      remedy: "close the quotes"
    )
  }
}
