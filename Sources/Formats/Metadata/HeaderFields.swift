internal import Syntax

/// The header fields of a message in the form of RFC 822, up to the first empty line.
///
/// A line that begins with a blank continues the one before. Lines that are neither are passed over, as authors' texts spill
/// into headers.
struct HeaderFields {
  struct Field {
    /// Folded to lower case.
    let name: String
    /// From the first character to the end of the last line that continues it.
    let value: SourceSpan
  }

  private(set) var fields: [Field] = []
  private let source: SourceFile

  init(_ source: SourceFile, limits: ParseLimits) throws(ParseError) {
    self.source = source
    for line in 1...source.lines.lineCount {
      let span = source.lines.span(ofLine: line, in: source.bytes)
      guard span.start < span.end else { break }
      if Self.isBlank(source.bytes[span.start]) {
        if let last = fields.popLast() {
          fields.append(Field(name: last.name, value: SourceSpan(start: last.value.start, end: span.end)))
        }
      } else if let field = field(in: span) {
        guard fields.count < limits.maximumItems else {
          throw ParseError(.limit, "more than \(limits.maximumItems) fields", at: span)
        }
        fields.append(field)
      }
    }
  }

  func first(_ name: String) -> Field? { fields.first { $0.name == name } }

  /// The value without the indentation of the lines that continue it.
  func text(of field: Field) -> String {
    let bytes = source.bytes[field.value.start..<field.value.end]
    guard bytes.contains(UInt8(ascii: "\n")) else { return source.text(of: field.value) }
    var text: [UInt8] = []
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let content = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if line.startIndex == field.value.start {
        text += content
      } else {
        text.append(UInt8(ascii: "\n"))
        text += Self.withoutIndentation(content)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func field(in span: SourceSpan) -> Field? {
    // A byte order mark is no part of the first name.
    let start = span.start == 0 && source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : span.start
    guard start < span.end, let colon = source.bytes[start..<span.end].firstIndex(of: UInt8(ascii: ":")),
      source.bytes[start..<colon].allSatisfy({ (0x21...0x7E).contains($0) })
    else { return nil }
    let value = source.bytes[(colon + 1)..<span.end].firstIndex { !Self.isBlank($0) } ?? span.end
    return Field(
      name: source.text(of: SourceSpan(start: start, end: colon)).lowercased(),
      value: SourceSpan(start: value, end: span.end))
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// Writers indent by eight columns, or by seven and a bar; what is more belongs to the text.
  private static func withoutIndentation(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if line.starts(with: "       |".utf8) || line.starts(with: "        ".utf8) { return line.dropFirst(8) }
    return line.drop(while: isBlank)
  }
}
