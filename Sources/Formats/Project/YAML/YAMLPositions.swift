import Syntax

/// Turns the positions of the YAML library, lines and columns in Unicode scalars, into byte offsets.
///
/// Source: YAML 1.1, section 5.4, https://yaml.org/spec/1.1/#id871136: a line also ends with CR, NEL, LS and PS.
struct YAMLPositions {
  private let bytes: [UInt8]
  private let lineStarts: [Int]
  /// The last answer: values come in the order of the file, so that long lines are walked once.
  private var last = (line: 1, column: 1, offset: 0)

  init(_ source: SourceFile, start: Int) {
    bytes = source.bytes
    var starts = [start]
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        let length = Self.lineBreak(at: index, in: bytes)
        index += max(1, length)
        if length > 0 { starts.append(index) }
      }
    }
    lineStarts = starts
    last.offset = start
  }

  /// The length of the line break that begins here, or 0.
  private static func lineBreak(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    func follows(_ distance: Int, _ byte: UInt8) -> Bool {
      index + distance < bytes.count && bytes[index + distance] == byte
    }
    switch bytes[index] {
    case UInt8(ascii: "\n"): return 1
    case UInt8(ascii: "\r"): return follows(1, UInt8(ascii: "\n")) ? 2 : 1
    case 0xC2: return follows(1, 0x85) ? 2 : 0
    case 0xE2: return follows(1, 0x80) && (follows(2, 0xA8) || follows(2, 0xA9)) ? 3 : 0
    default: return 0
    }
  }

  /// The offset of a 1-based position.
  mutating func offset(line: Int, column: Int) -> Int {
    guard line > 0, line <= lineStarts.count else { return bytes.count }
    if line != last.line || column < last.column { last = (line, 1, lineStarts[line - 1]) }
    while last.column < column, last.offset < bytes.count {
      last.offset += 1
      while last.offset < bytes.count, bytes[last.offset] & 0xC0 == 0x80 { last.offset += 1 }
      last.column += 1
    }
    return last.offset
  }

  /// Where the content of a node begins, behind its anchor and tag.
  func contentStart(at offset: Int) -> Int {
    var index = offset
    while index < bytes.count, bytes[index] == UInt8(ascii: "&") || bytes[index] == UInt8(ascii: "!") {
      while index < bytes.count, !bytes[index].isYAMLBlank { index += 1 }
      while index < bytes.count, bytes[index].isYAMLBlank { index += 1 }
    }
    return index
  }

  /// The text as it stands, perhaps between quotes; else what is left of the line.
  func span(of text: String, at start: Int) -> SourceSpan {
    let isQuoted = start < bytes.count && "\"'".utf8.contains(bytes[start])
    let first = isQuoted ? start + 1 : start
    let end = first + text.utf8.count
    if end <= bytes.count, bytes[first..<end].elementsEqual(text.utf8) {
      return SourceSpan(start: first, end: end)
    }
    return restOfLine(at: start)
  }

  func restOfLine(at start: Int) -> SourceSpan {
    var end = start
    while end < bytes.count, end - start < Self.longestSpan, !bytes[end].isYAMLBreak { end += 1 }
    return SourceSpan(start: start, end: end)
  }

  /// A span serves to show the place; what follows is no use to anybody.
  private static let longestSpan = 200
}

extension UInt8 {
  fileprivate var isYAMLBreak: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
  fileprivate var isYAMLBlank: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || isYAMLBreak
  }
}
