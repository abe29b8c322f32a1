import Syntax

/// The options of an INI file, as Python's `configparser` reads them: `#` and `;` begin lines of comment, and a line that is
/// indented more than its option continues the value.
///
/// Source: https://docs.python.org/3/library/configparser.html#supported-ini-file-structure
struct INIFile {
  struct Option {
    let section: String
    /// The line that names the option, without blanks around it.
    let head: Range<Int>
    /// The further lines of its value, without blanks around them; empty ones and comments are left out.
    fileprivate(set) var continuation: [Range<Int>] = []
  }

  private(set) var options: [Option] = []
  /// Lines that are neither a section nor an option.
  private(set) var errors: [ParseError] = []

  init(_ source: SourceFile, limits: ParseLimits) throws(ParseError) {
    try limits.checkSize(source.bytes.count)
    let bytes = source.bytes
    if let offset = UTF8Text.firstInvalidOffset(in: bytes) {
      throw ParseError(
        .encoding,
        "the file is not UTF-8 text",
        at: SourceSpan(start: offset, end: offset + 1),
        remedy: "save the file as UTF-8"
      )
    }
    var lines = INILines(bytes)
    var section: String?
    var indentation = 0
    var hasOption = false
    var count = 0
    while let line = lines.next() {
      count += 1
      guard count <= limits.maximumItems else {
        throw ParseError(.limit, "more than \(limits.maximumItems) lines", at: SourceSpan(at: line.start))
      }
      guard let text = line.text else { continue }
      let depth = text.lowerBound - line.start
      if hasOption, depth > indentation {
        options[options.count - 1].continuation.append(text)
        continue
      }
      indentation = depth
      hasOption = false
      if let name = Self.sectionName(bytes[text]) {
        section = name
      } else {
        guard let section else { throw Self.missingSection(text) }
        hasOption = append(text, of: section, bytes)
      }
    }
  }

  /// False, with an error, where the line names no option.
  private mutating func append(_ line: Range<Int>, of section: String, _ bytes: [UInt8]) -> Bool {
    guard let delimiter = bytes[line].firstIndex(where: Self.isDelimiter),
      delimiter > line.lowerBound || bytes[delimiter] == UInt8(ascii: ":")
    else {
      let span = SourceSpan(start: line.lowerBound, end: line.upperBound)
      errors.append(
        ParseError(
          .syntax,
          "the line is no option",
          at: span,
          remedy: "indent the line, so that it continues the value above"
        )
      )
      return false
    }
    options.append(Option(section: section, head: line))
    return true
  }

  static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: ":")
  }

  private static func sectionName(_ line: ArraySlice<UInt8>) -> String? {
    guard line.first == UInt8(ascii: "["), let end = line.lastIndex(of: UInt8(ascii: "]")),
      end > line.startIndex + 1
    else { return nil }
    return String(decoding: line[(line.startIndex + 1)..<end], as: UTF8.self)
  }

  private static func missingSection(_ line: Range<Int>) -> ParseError {
    ParseError(
      .syntax,
      "the line stands before the first section",
      at: SourceSpan(start: line.lowerBound, end: line.upperBound),
      remedy: "put it below a section, such as [options]"
    )
  }
}

/// The lines of an INI file.
private struct INILines {
  private let bytes: [UInt8]
  private var position: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The start of the next line, and its text without blanks; nil for an empty line and a comment.
  mutating func next() -> (start: Int, text: Range<Int>?)? {
    guard position < bytes.count else { return nil }
    let start = position
    let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    position = end + 1
    if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { position += 1 }
    return (start, bytes.trimmed(start..<end, where: Self.isBlank).flatMap { isComment($0) ? nil : $0 })
  }

  private func isComment(_ line: Range<Int>) -> Bool {
    bytes[line.lowerBound] == UInt8(ascii: "#") || bytes[line.lowerBound] == UInt8(ascii: ";")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }
}

extension [UInt8] {
  /// A stretch without the blanks around it; nil where nothing else is in it.
  func trimmed(_ range: Range<Int>, where isBlank: (UInt8) -> Bool) -> Range<Int>? {
    guard let start = self[range].firstIndex(where: { !isBlank($0) }),
      let last = self[range].lastIndex(where: { !isBlank($0) })
    else { return nil }
    return start..<last + 1
  }
}
