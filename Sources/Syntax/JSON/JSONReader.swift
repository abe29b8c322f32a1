/// The dialects of JSON.
package enum JSONDialect: Sendable {
  case json
  /// Comments, trailing commas, bare names, single quotes and more: https://spec.json5.org.
  case json5
}

/// Reads JSON (RFC 8259), or JSON5 where it is asked for, keeping the position of every key and value.
///
/// Linear and iterative. Duplicate names are refused: which of the two counts differs between readers. NUL in a string
/// is refused as well; the numbers of 64 bits keep their text. Throws `ParseError`.
package enum JSONReader {
  package static func read(
    _ source: SourceFile,
    dialect: JSONDialect = .json,
    limits: ParseLimits = .standard
  ) throws(ParseError) -> SyntaxTree {
    try limits.checkSize(source.bytes.count)
    try UTF8Text.requireValid(source.bytes, format: "JSON")
    var parser = JSONParser(source: source, dialect: dialect, limits: limits)
    try parser.parseDocument()
    return SyntaxTree(source: source, builder: parser.builder)
  }
}

struct JSONParser {
  let bytes: [UInt8]
  let dialect: JSONDialect
  let limits: ParseLimits
  var index = 0
  var builder: SyntaxTreeBuilder

  init(source: SourceFile, dialect: JSONDialect, limits: ParseLimits) {
    bytes = source.bytes
    self.dialect = dialect
    self.limits = limits
    builder = SyntaxTreeBuilder(bytes: source.bytes, limits: limits)
  }

  var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func parseDocument() throws(ParseError) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    var open: [Int32] = []
    var parent: Int32 = -1
    var key: SyntaxKey?
    repeat {
      let opened = try parseValueStart(key: key, parent: parent)
      if let opened { open.append(opened) }
      if open.count > limits.maximumDepth {
        throw ParseError(
          .limit,
          "nested deeper than \(limits.maximumDepth) levels",
          at: SourceSpan(at: index)
        )
      }
      guard try parseAfterValue(&open, justOpened: opened != nil, key: &key) else { break }
      parent = open.last ?? -1
    } while true
    try skipBlanks()
    if index < bytes.count { throw syntaxError("the document must end here") }
  }

  private mutating func parseValueStart(key: SyntaxKey?, parent: Int32) throws(ParseError) -> Int32? {
    try skipBlanks()
    guard let byte = peek else { throw syntaxError("the file ends where a value must begin") }
    let start = index
    if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
      index += 1
      let kind: SyntaxNode.Kind = byte == UInt8(ascii: "{") ? .table : .array
      return try builder.append(SyntaxNode(kind: kind, span: Range32(start, index)), key: key, to: parent)
    }
    var node = SyntaxNode(kind: .string, span: Range32(start, index))
    if isQuote(byte) {
      let text = try parseString(quote: byte)
      node.text = text.text
      if text.isDecoded { node.flags = .textIsDecoded }
    } else {
      node.kind = try parseBareValue(byte)
      node.text = Range32(start, index)
    }
    node.span = Range32(start, index)
    _ = try builder.append(node, key: key, to: parent)
    return nil
  }

  /// Closes what ends here; false when the outermost value is complete, else `key` is the next value's.
  private mutating func parseAfterValue(
    _ open: inout [Int32],
    justOpened: Bool,
    key: inout SyntaxKey?
  ) throws(ParseError) -> Bool {
    var isFirst = justOpened
    while let container = open.last {
      let isArray = builder[container].kind == .array
      let close = isArray ? UInt8(ascii: "]") : UInt8(ascii: "}")
      try skipBlanks()
      if peek == close {
        index += 1
        builder[container].span.end = Int32(truncatingIfNeeded: index)
        open.removeLast()
        isFirst = false
        continue
      }
      if !isFirst {
        guard peek == UInt8(ascii: ",") else { throw unclosed(container, isArray ? "]" : "}") }
        index += 1
        try skipBlanks()
        if dialect == .json5, peek == close {
          isFirst = true
          continue
        }
      }
      key = isArray ? nil : try parseKey(in: container)
      return true
    }
    return false
  }

  private mutating func parseKey(in table: Int32) throws(ParseError) -> SyntaxKey {
    let start = index
    let key = try parseName()
    let found = SyntaxKey(span: Range32(start, index), text: key.text, isDecoded: key.isDecoded)
    if builder.child(of: table, found) != nil {
      throw ParseError(
        .syntax,
        "this name is used twice in one object",
        at: SourceSpan(start: start, end: index)
      )
    }
    try skipBlanks()
    guard peek == UInt8(ascii: ":") else { throw syntaxError("`:` must follow the name") }
    index += 1
    return found
  }

  private mutating func parseName() throws(ParseError) -> (text: Range32, isDecoded: Bool) {
    guard let quote = peek, isQuote(quote) else {
      guard dialect == .json5 else { throw syntaxError("a name in quotes must begin here") }
      return (try parseBareName(), false)
    }
    return try parseString(quote: quote)
  }

  private func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") && dialect == .json5
  }

  private mutating func parseString(quote: UInt8) throws(ParseError) -> (text: Range32, isDecoded: Bool) {
    let open = index
    index += 1
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote {
        index += 1
        return (Range32(start, index - 1), false)
      }
      if byte == UInt8(ascii: "\\") { return try parseEscapedString(from: start, open: open) }
      if isForbidden(byte) { throw syntaxError("a string must not hold a bare control character") }
      index += 1
    }
    throw unclosedString(open)
  }

  private mutating func parseEscapedString(
    from start: Int,
    open: Int
  ) throws(ParseError) -> (text: Range32, isDecoded: Bool) {
    let decodedStart = builder.decoded.count
    builder.decoded.append(contentsOf: bytes[start..<index])
    while index < bytes.count {
      let byte = bytes[index]
      if byte == bytes[open] {
        index += 1
        return (Range32(decodedStart, builder.decoded.count), true)
      }
      if byte == UInt8(ascii: "\\") {
        try parseEscape()
      } else {
        if isForbidden(byte) { throw syntaxError("a string must not hold a bare control character") }
        builder.decoded.append(byte)
        index += 1
      }
    }
    throw unclosedString(open)
  }

  /// A control character in a string: JSON5 forbids only those that end a line.
  private func isForbidden(_ byte: UInt8) -> Bool {
    byte < 0x20 && (dialect == .json || byte == 0 || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r"))
  }

  private mutating func parseEscape() throws(ParseError) {
    let start = index
    index += 1
    guard let letter = peek else { throw syntaxError("the file ends inside an escape") }
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): builder.decoded.append(letter)
    case UInt8(ascii: "b"): builder.decoded.append(0x08)
    case UInt8(ascii: "f"): builder.decoded.append(0x0C)
    case UInt8(ascii: "n"): builder.decoded.append(0x0A)
    case UInt8(ascii: "r"): builder.decoded.append(0x0D)
    case UInt8(ascii: "t"): builder.decoded.append(0x09)
    case UInt8(ascii: "u"): try parseUnicodeEscape(from: start)
    case _ where dialect == .json5: try parseJSON5Escape(letter, from: start)
    default:
      throw ParseError(
        .syntax,
        "this escape is not defined",
        at: SourceSpan(start: start, end: start + 2)
      )
    }
  }

  private mutating func parseUnicodeEscape(from start: Int) throws(ParseError) {
    var value = try parseHexadecimal()
    if (0xD800...0xDBFF).contains(value), peek == UInt8(ascii: "\\"), index + 1 < bytes.count,
      bytes[index + 1] == UInt8(ascii: "u")
    {
      index += 2
      let low = try parseHexadecimal()
      guard (0xDC00...0xDFFF).contains(low) else { throw loneSurrogate(start) }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard value != 0 else {
      throw ParseError(.syntax, "NUL in a string", at: SourceSpan(start: start, end: index))
    }
    guard UTF8Text.append(scalar: value, to: &builder.decoded) else { throw loneSurrogate(start) }
  }

  mutating func parseHexadecimal(digits: Int = 4) throws(ParseError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = peek.flatMap(UTF8Text.hexValue) else {
        throw syntaxError("\(digits) hexadecimal digits must follow")
      }
      value = value << 4 | digit
      index += 1
    }
    return value
  }

  private mutating func parseBareValue(_ first: UInt8) throws(ParseError) -> SyntaxNode.Kind {
    let start = index
    while let byte = peek, JSONNumber.isTokenByte(byte) { index += 1 }
    let token = bytes[start..<index]
    if token.elementsEqual("true".utf8) || token.elementsEqual("false".utf8) { return .boolean }
    if token.elementsEqual("null".utf8) { return .null }
    if let kind = JSONNumber.kind(of: token) { return kind }
    if dialect == .json5, let kind = JSONNumber.json5Kind(of: token) { return kind }
    index = start
    throw ParseError(
      .syntax,
      token.isEmpty ? "a value must stand here" : "this is no JSON value",
      at: SourceSpan(start: start, end: max(start + token.count, min(start + 1, bytes.count)))
    )
  }

  private mutating func skipBlanks() throws(ParseError) {
    while true {
      while let byte = peek, Self.isBlank(byte) { index += 1 }
      guard dialect == .json5, try skipJSON5Blank() else { return }
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || byte == UInt8(ascii: "\t")
  }

  private func unclosed(_ container: Int32, _ close: String) -> ParseError {
    guard index >= bytes.count else { return syntaxError("`,` or `\(close)` must follow") }
    let start = Int(builder[container].span.start)
    return ParseError(
      .syntax,
      "the file ends before `\(close)` closes what begins here",
      at: SourceSpan(start: start, end: start + 1),
      remedy: "the file may be truncated: fetch it again"
    )
  }

  private func unclosedString(_ open: Int) -> ParseError {
    ParseError(.syntax, "the string is never closed", at: SourceSpan(start: open, end: open + 1))
  }

  private func loneSurrogate(_ start: Int) -> ParseError {
    ParseError(.syntax, "a surrogate without its pair", at: SourceSpan(start: start, end: index))
  }

  func syntaxError(_ message: String) -> ParseError {
    ParseError(
      .syntax,
      message,
      at: SourceSpan(start: min(index, bytes.count), end: min(index + 1, bytes.count))
    )
  }
}

/// Numbers (RFC 8259, section 6).
enum JSONNumber {
  static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  static func kind(of token: ArraySlice<UInt8>) -> SyntaxNode.Kind? {
    var rest = token.first == UInt8(ascii: "-") ? token.dropFirst() : token
    let whole = rest.prefix(while: TOMLScalar.isDigit)
    guard !whole.isEmpty, !(whole.first == UInt8(ascii: "0") && whole.count > 1) else { return nil }
    rest = rest.dropFirst(whole.count)
    if rest.isEmpty { return .integer }
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: TOMLScalar.isDigit)
      guard !fraction.isEmpty else { return nil }
      rest = rest.dropFirst(fraction.count + 1)
    }
    guard let exponent = rest.first else { return .float }
    guard exponent == UInt8(ascii: "e") || exponent == UInt8(ascii: "E") else { return nil }
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    return !rest.isEmpty && rest.allSatisfy(TOMLScalar.isDigit) ? .float : nil
  }
}
