import Syntax

/// Splits standard input into questions and their fields.
enum QuestionLines {
  static func read(_ bytes: [UInt8]) -> [[String]] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { line in
      line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(unescape)
    }
  }

  /// An answer on one line, whatever of the question it quotes.
  static func escape(_ answer: String) -> String {
    guard answer.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else {
      return answer
    }
    var result = String.UnicodeScalarView()
    for scalar in answer.unicodeScalars {
      switch scalar {
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func unescape(_ field: ArraySlice<UInt8>) -> String {
    guard field.contains(UInt8(ascii: "\\")) else { return String(decoding: field, as: UTF8.self) }
    var result: [UInt8] = []
    var rest = field
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let letter = rest.first else {
        result.append(byte)
        continue
      }
      switch letter {
      case UInt8(ascii: "t"): result.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "n"): result.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "r"): result.append(UInt8(ascii: "\r"))
      case UInt8(ascii: "\\"): result.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "x"), UInt8(ascii: "u"):
        let digits = rest.dropFirst().prefix(letter == UInt8(ascii: "x") ? 2 : 4)
        guard let value = hexadecimal(digits), digits.count == (letter == UInt8(ascii: "x") ? 2 : 4) else {
          result.append(byte)
          continue
        }
        append(value, to: &result)
        rest = rest.dropFirst(digits.count)
      default:
        result.append(byte)
        continue
      }
      rest = rest.dropFirst()
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt32? {
    var value: UInt32 = 0
    for digit in digits {
      guard let digit = UTF8Text.hexValue(digit) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  /// A code point; a surrogate is kept as U+FFFD.
  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    if !UTF8Text.append(scalar: value, to: &bytes) { _ = UTF8Text.append(scalar: 0xFFFD, to: &bytes) }
  }
}
