import Syntax

/// The words of a line: separated by blanks outside quotes, their quotes and escapes kept.
struct QuotedWords: Sequence, IteratorProtocol {
  private let text: MappedText
  private let escape: UInt8
  private(set) var index: Int
  /// Whether the last word ends within quotes.
  private(set) var hasOpenQuote = false

  init(_ text: MappedText, escape: UInt8, from index: Int = 0) {
    self.text = text
    self.escape = escape
    self.index = index
  }

  mutating func next() -> MappedText? {
    nextRange().map { text.slice($0) }
  }

  mutating func nextRange() -> Range<Int>? {
    skipBlanks()
    let start = index
    var quote: UInt8?
    while index < text.count {
      let byte = text.bytes[index]
      if quote == nil, byte.isLineBlank { break }
      if byte == escape, quote != UInt8(ascii: "'") {
        index += 1
      } else if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      index += 1
    }
    index = Swift.min(index, text.count)
    hasOpenQuote = quote != nil
    return start < index ? start..<index : nil
  }

  private mutating func skipBlanks() {
    while index < text.count, text.bytes[index].isLineBlank { index += 1 }
  }

  /// A word without its quotes and escapes.
  static func unquoted(_ word: MappedText, escape: UInt8) -> MappedText {
    var result = MappedText()
    var quote: UInt8?
    var index = 0
    while index < word.count {
      var byte = word.bytes[index]
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else {
        if byte == escape, quote != UInt8(ascii: "'"), index + 1 < word.count {
          index += 1
          byte = word.bytes[index]
        }
        result.append(byte, at: word.offset(of: index))
      }
      index += 1
    }
    return result
  }

  /// A word without the quotes around the whole of it.
  static func withoutOuterQuotes(_ word: MappedText) -> MappedText {
    guard word.count > 1, let quote = word.bytes.first, quote == word.bytes.last,
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else { return word }
    return word.slice(1..<word.count - 1)
  }
}

extension UInt8 {
  /// A blank within a line: space, tab, carriage return, form feed, vertical tab.
  var isLineBlank: Bool { self == UInt8(ascii: " ") || (self >= 0x09 && self <= 0x0D) }
}
