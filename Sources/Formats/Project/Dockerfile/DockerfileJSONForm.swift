import Syntax

/// The exec form of an instruction: a JSON array of strings. What is none of it is in shell form.
enum DockerfileJSONForm {
  static func strings(of text: MappedText) -> [MappedText]? {
    var parser = Parser(text: text)
    return parser.parseArray()
  }

  private struct Parser {
    let text: MappedText
    var index = 0

    mutating func parseArray() -> [MappedText]? {
      guard accept(UInt8(ascii: "[")) else { return nil }
      var strings: [MappedText] = []
      if accept(UInt8(ascii: "]")) { return isAtEnd ? strings : nil }
      repeat {
        guard accept(UInt8(ascii: "\"")), let string = parseString() else { return nil }
        strings.append(string)
      } while accept(UInt8(ascii: ","))
      return accept(UInt8(ascii: "]")) && isAtEnd ? strings : nil
    }

    /// The text up to the closing quote.
    private mutating func parseString() -> MappedText? {
      var string = MappedText()
      while index < text.count {
        let byte = text.bytes[index]
        if byte == UInt8(ascii: "\"") {
          index += 1
          return string
        }
        let isEscaped = byte == UInt8(ascii: "\\")
        guard isEscaped ? appendEscape(to: &string) : append(byte, to: &string) else { return nil }
      }
      return nil
    }

    private mutating func append(_ byte: UInt8, to string: inout MappedText) -> Bool {
      guard byte >= 0x20 else { return false }
      string.append(byte, at: text.offset(of: index))
      index += 1
      return true
    }

    private mutating func appendEscape(to string: inout MappedText) -> Bool {
      let offset = text.offset(of: index)
      guard index + 1 < text.count else { return false }
      let sign = text.bytes[index + 1]
      index += 2
      if sign == UInt8(ascii: "u") { return appendUnicode(to: &string, at: offset) }
      guard let byte = Self.simpleEscapes[sign] else { return false }
      string.append(byte, at: offset)
      return true
    }

    private static let simpleEscapes: [UInt8: UInt8] = [
      UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
      UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C,
      UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]

    /// `\uXXXX`; a lone surrogate becomes U+FFFD.
    private mutating func appendUnicode(to string: inout MappedText, at offset: Int) -> Bool {
      guard index + 4 <= text.count else { return false }
      var value: UInt32 = 0
      for digit in text.bytes[index..<index + 4] {
        guard let number = UTF8Text.hexValue(digit) else { return false }
        value = value * 16 + number
      }
      index += 4
      var encoded: [UInt8] = []
      if !UTF8Text.append(scalar: value, to: &encoded) { encoded = [0xEF, 0xBF, 0xBD] }
      for byte in encoded { string.append(byte, at: offset) }
      return true
    }

    private mutating func accept(_ byte: UInt8) -> Bool {
      skipBlanks()
      guard index < text.count, text.bytes[index] == byte else { return false }
      index += 1
      return true
    }

    private var isAtEnd: Bool {
      !text.bytes[index...].contains { !$0.isLineBlank }
    }

    private mutating func skipBlanks() {
      while index < text.count, text.bytes[index].isLineBlank { index += 1 }
    }
  }
}
