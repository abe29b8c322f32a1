internal import Syntax

/// What must be deleted from a file so that one declaration is gone: its lines, or its element of an array.
struct DeclarationDeletion {
  private let source: SourceFile
  private var bytes: [UInt8] { source.bytes }

  init(_ source: SourceFile) {
    self.source = source
  }

  /// The byte range of the declaration at a place, with the comma, the comment or the table that belongs to it.
  func range(of location: SourceLocation, isRequirementsLine: Bool) -> Range<Int> {
    let line = span(ofLine: location.line)
    var start = min(line.start + location.column - 1, bytes.count)
    var end = min(span(ofLine: location.endLine).start + location.endColumn - 1, bytes.count)
    if start > 0, end < bytes.count, isQuote(bytes[start - 1]), bytes[start - 1] == bytes[end] {
      start -= 1
      end += 1
    }
    if isRequirementsLine { return logicalLine(from: location.line, to: location.endLine) }
    if isTableHeader(line) { return table(from: location.line) }
    let isAlone = isMargin(bytes[line.start..<start]) && isRemainder(bytes[end..<lineEnd(end)])
    return isAlone ? line.start..<nextLine(end) : element(start..<end)
  }

  // MARK: Lines

  private func span(ofLine line: Int) -> SourceSpan { source.lines.span(ofLine: line, in: bytes) }

  private func lineEnd(_ offset: Int) -> Int {
    bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
  }

  private func nextLine(_ offset: Int) -> Int { min(lineEnd(offset) + 1, bytes.count) }

  /// Nothing but blanks, the `#` of a script's metadata, or the `-` of a YAML list.
  private func isMargin(_ text: ArraySlice<UInt8>) -> Bool {
    text.allSatisfy { isBlank($0) || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "-") }
  }

  /// Nothing but a comma and a comment.
  private func isRemainder(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text.drop(while: isBlank)
    if rest.first == UInt8(ascii: ",") { rest = rest.dropFirst().drop(while: isBlank) }
    return rest.first.map { $0 == UInt8(ascii: "#") } ?? true
  }

  /// A line of a requirements file with its continuations, and the annotations below it.
  private func logicalLine(from first: Int, to last: Int) -> Range<Int> {
    let start = span(ofLine: first).start
    var end = nextLine(span(ofLine: last).start)
    while end < bytes.count, endsWithBackslash(before: end) || isAnnotation(at: end) { end = nextLine(end) }
    return start..<end
  }

  private func endsWithBackslash(before offset: Int) -> Bool {
    let text = bytes[..<offset].reversed().drop { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    return text.first == UInt8(ascii: "\\")
  }

  /// An indented comment: `    # via …`.
  private func isAnnotation(at offset: Int) -> Bool {
    let text = bytes[offset..<lineEnd(offset)]
    return text.first.map(isBlank) == true && text.drop(while: isBlank).first == UInt8(ascii: "#")
  }

  // MARK: Tables and arrays

  private func isTableHeader(_ line: SourceSpan) -> Bool {
    let text = bytes[line.start..<line.end].drop(while: isBlank)
    guard text.first == UInt8(ascii: "["), text.dropFirst().first != UInt8(ascii: "\"") else { return false }
    let end = text.firstIndex(of: UInt8(ascii: "]")) ?? text.endIndex
    return isRemainder(text[end...].dropFirst()) && text[..<end].contains(UInt8(ascii: "."))
  }

  /// A table that stands under a header of its own, up to the next header.
  private func table(from line: Int) -> Range<Int> {
    let start = span(ofLine: line).start
    var end = nextLine(start)
    while end < bytes.count, bytes[end] != UInt8(ascii: "[") { end = nextLine(end) }
    return start..<end
  }

  /// An element within a line, with the comma after it, else the one before it.
  private func element(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: ",") {
      end += 1
      while end < bytes.count, isBlank(bytes[end]) { end += 1 }
      return range.lowerBound..<end
    }
    var start = range.lowerBound
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    guard start > 0, bytes[start - 1] == UInt8(ascii: ",") else { return range }
    return start - 1..<range.upperBound
  }

  private func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
