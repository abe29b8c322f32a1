/// The string literals of markers: Python's, as the reference implementation reads them
/// (https://docs.python.org/3/reference/lexical_analysis.html#string-and-bytes-literals).
enum PythonStringLiteral {
  /// The text between the quotes with its escape sequences replaced; nil where it is no literal, or has an
  /// escape by character name (`\N{…}`) or of a surrogate.
  static func decode(_ content: UnsafeBufferPointer<UInt8>) -> String? {
    let isPlain = content.allSatisfy { byte in
      byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r") && byte != 0
    }
    if isPlain { return String(decoding: content, as: UTF8.self) }
    var decoder = Decoder(content)
    return decoder.decode()
  }

  /// In double quotes, or in single quotes where the text has double ones. What would not read back is
  /// escaped.
  static func quote(_ text: String) -> String {
    let quote = text.utf8.contains(UInt8(ascii: "\"")) ? UInt8(ascii: "'") : UInt8(ascii: "\"")
    var literal = [quote]
    for byte in text.utf8 {
      switch byte {
      case quote: literal += [UInt8](#"\x27"#.utf8)
      case UInt8(ascii: "\\"): literal += [UInt8](#"\\"#.utf8)
      case UInt8(ascii: "\n"): literal += [UInt8](#"\n"#.utf8)
      case UInt8(ascii: "\r"): literal += [UInt8](#"\r"#.utf8)
      case 0: literal += [UInt8](#"\x00"#.utf8)
      default: literal.append(byte)
      }
    }
    return String(decoding: literal + [quote], as: UTF8.self)
  }
}

private struct Decoder {
  private var rest: Slice<UnsafeBufferPointer<UInt8>>
  private var text = String.UnicodeScalarView()

  init(_ content: UnsafeBufferPointer<UInt8>) {
    rest = content[...]
  }

  mutating func decode() -> String? {
    var plain: [UInt8] = []
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == 0 { return nil }
        plain.append(byte)
        continue
      }
      text.append(contentsOf: String(decoding: plain, as: UTF8.self).unicodeScalars)
      plain.removeAll(keepingCapacity: true)
      guard decodeEscape() else { return nil }
    }
    text.append(contentsOf: String(decoding: plain, as: UTF8.self).unicodeScalars)
    return String(text)
  }

  private mutating func decodeEscape() -> Bool {
    guard let kind = rest.first else { return false }
    switch kind {
    case UInt8(ascii: "0")...UInt8(ascii: "7"): return append(scalar: takeNumber(radix: 8, atMost: 3))
    case UInt8(ascii: "x"): return decodeHexadecimal(digits: 2)
    case UInt8(ascii: "u"): return decodeHexadecimal(digits: 4)
    case UInt8(ascii: "U"): return decodeHexadecimal(digits: 8)
    case UInt8(ascii: "N"), 0: return false
    case UInt8(ascii: "\r"): skipLineEnd()
    case UInt8(ascii: "\n"): rest.removeFirst()
    default:
      if let control = Self.controls[kind] {
        rest.removeFirst()
        return append(scalar: control)
      }
      text.append("\\")
    }
    return true
  }

  private static let controls: [UInt8: UInt32] = [
    UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "'"): 0x27, UInt8(ascii: "\""): 0x22, UInt8(ascii: "a"): 7,
    UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13,
    UInt8(ascii: "t"): 9, UInt8(ascii: "v"): 11,
  ]

  /// A backslash before a line end joins the lines.
  private mutating func skipLineEnd() {
    rest.removeFirst()
    if rest.first == UInt8(ascii: "\n") { rest.removeFirst() }
  }

  private mutating func decodeHexadecimal(digits: Int) -> Bool {
    rest.removeFirst()
    let before = rest.count
    let value = takeNumber(radix: 16, atMost: digits)
    return before - rest.count == digits && append(scalar: value)
  }

  private mutating func takeNumber(radix: UInt32, atMost count: Int) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let byte = rest.first, let digit = hexadecimalValue(byte), digit < radix else { break }
      value = value &* radix &+ digit
      rest.removeFirst()
    }
    return value
  }

  private func hexadecimalValue(_ byte: UInt8) -> UInt32? {
    if byte.isASCIIDigit { return UInt32(byte - UInt8(ascii: "0")) }
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? UInt32(letter) + 10 : nil
  }

  private mutating func append(scalar value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    text.append(scalar)
    return true
  }
}
