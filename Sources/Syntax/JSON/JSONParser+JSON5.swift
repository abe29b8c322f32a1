/// What JSON5 adds to JSON.
///
/// Source: https://spec.json5.org.
extension JSONParser {
  /// Skips a comment or one of the further blanks; false where there is none.
  mutating func skipJSON5Blank() throws(ParseError) -> Bool {
    guard let byte = peek else { return false }
    if byte == 0x0B || byte == 0x0C {
      index += 1
      return true
    }
    if byte == UInt8(ascii: "/") { return try skipComment() }
    guard let length = blankLength(byte) else { return false }
    index += length
    return true
  }

  /// The length of a blank beyond ASCII that begins here.
  private func blankLength(_ byte: UInt8) -> Int? {
    byte < 0x80 ? nil : Self.blanks.first { bytes[index...].starts(with: $0) }?.count
  }

  /// No-break space, byte order mark, line and paragraph separator, and the space separators of Unicode.
  private static let blanks: [[UInt8]] =
    [[0xC2, 0xA0], [0xEF, 0xBB, 0xBF], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9], [0xE1, 0x9A, 0x80]]
    + (0x80...0x8A).map { [0xE2, 0x80, $0] } + [
      [0xE2, 0x80, 0xAF], [0xE2, 0x81, 0x9F], [0xE3, 0x80, 0x80],
    ]

  private mutating func skipComment() throws(ParseError) -> Bool {
    let start = index
    switch index + 1 < bytes.count ? bytes[index + 1] : 0 {
    case UInt8(ascii: "/"):
      while let byte = peek, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") { index += 1 }
      return true
    case UInt8(ascii: "*"):
      index += 2
      while index + 1 < bytes.count {
        if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
          index += 2
          return true
        }
        index += 1
      }
      throw ParseError(.syntax, "the comment is never closed", at: SourceSpan(start: start, end: start + 2))
    default: return false
    }
  }

  /// An identifier as a name.
  mutating func parseBareName() throws(ParseError) -> Range32 {
    let start = index
    while let byte = peek, Self.isNameByte(byte), blankLength(byte) == nil { index += 1 }
    guard index > start, !TOMLScalar.isDigit(bytes[start]) else {
      index = start
      throw syntaxError("a name must begin here")
    }
    return Range32(start, index)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }

  /// An escape that JSON does not have; the letter is read.
  mutating func parseJSON5Escape(_ letter: UInt8, from start: Int) throws(ParseError) {
    switch letter {
    case UInt8(ascii: "v"): builder.decoded.append(0x0B)
    case UInt8(ascii: "x"):
      let value = try parseHexadecimal(digits: 2)
      guard value != 0 else { throw nul(start) }
      _ = UTF8Text.append(scalar: value, to: &builder.decoded)
    case UInt8(ascii: "\r"): if peek == UInt8(ascii: "\n") { index += 1 }
    case UInt8(ascii: "\n"): break
    case UInt8(ascii: "0"): throw nul(start)
    case UInt8(ascii: "1")...UInt8(ascii: "9"):
      throw ParseError(.syntax, "this escape is not defined", at: SourceSpan(start: start, end: start + 2))
    default: appendEscaped(letter)
    }
  }

  /// Any other character stands for itself; a separator of lines continues the string in the next.
  private mutating func appendEscaped(_ letter: UInt8) {
    let isSeparator = [0xA8, 0xA9].contains { bytes[(index - 1)...].starts(with: [0xE2, 0x80, $0]) }
    if isSeparator { index += 2 } else { builder.decoded.append(letter) }
  }

  private func nul(_ start: Int) -> ParseError {
    ParseError(.syntax, "NUL in a string", at: SourceSpan(start: start, end: index))
  }
}

extension JSONNumber {
  /// A sign `+`, hexadecimal digits, a point at the end or the beginning, and what is no number.
  static func json5Kind(of token: ArraySlice<UInt8>) -> SyntaxNode.Kind? {
    let isSigned = token.first == UInt8(ascii: "+") || token.first == UInt8(ascii: "-")
    let rest = isSigned ? token.dropFirst() : token
    if rest.elementsEqual("Infinity".utf8) || rest.elementsEqual("NaN".utf8) { return .float }
    if rest.starts(with: "0x".utf8) || rest.starts(with: "0X".utf8) {
      let digits = rest.dropFirst(2)
      return !digits.isEmpty && digits.allSatisfy { UTF8Text.hexValue($0) != nil } ? .integer : nil
    }
    guard let point = rest.firstIndex(of: UInt8(ascii: ".")) else { return kind(of: rest) }
    // With the digits that JSON would have around the point.
    let before = rest[..<point]
    let after = rest[(point + 1)...]
    guard !before.isEmpty || after.first.map(TOMLScalar.isDigit) == true else { return nil }
    let isBare = after.first.map(TOMLScalar.isDigit) != true
    let zero = [UInt8(ascii: "0")]
    let written = (before.isEmpty ? zero : Array(before)) + [UInt8(ascii: ".")] + (isBare ? zero : []) + after
    return kind(of: written[...])
  }
}
