/// The bytes of one file, with the name under which they are reported.
///
/// `path` is relative to the scanned root, `/`-separated, without a leading `./`.
package final class SourceFile: Sendable {
  package let path: String
  package let bytes: [UInt8]
  package let lines: LineIndex
  private let outer: Outer?

  /// The file that an excerpt stands in, and where in it each byte of the excerpt does.
  private struct Outer: Sendable {
    let file: SourceFile
    let place: @Sendable (Int) -> Int
  }

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    self.lines = LineIndex(bytes)
    self.outer = nil
  }

  /// A text of another language within a file, such as a script within YAML: locations are those of the file. `place` gives the
  /// offset in the file of a byte of the text, and of its end.
  package init(excerpt bytes: [UInt8], of file: SourceFile, place: @escaping @Sendable (Int) -> Int) {
    self.path = file.path
    self.bytes = bytes
    self.lines = LineIndex(bytes)
    self.outer = Outer(file: file, place: place)
  }

  package convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// Resolves byte offsets to 1-based lines and columns.
  package func location(of span: SourceSpan) -> SourceLocation {
    if let outer {
      let start = outer.place(span.start)
      let end = span.end > span.start ? outer.place(span.end - 1) + 1 : start
      return outer.file.location(of: SourceSpan(start: start, end: end))
    }
    let start = lines.position(of: span.start)
    let end = lines.position(of: span.end)
    var location = SourceLocation(
      file: path,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column
    )
    location.utf16Column -= lines.excess(ofColumnAt: span.start, in: bytes)
    location.utf16EndColumn -= lines.excess(ofColumnAt: span.end, in: bytes)
    return location
  }

  /// The text of a span, with invalid UTF-8 replaced by U+FFFD.
  package func text(of span: SourceSpan) -> String {
    let range = max(0, span.start)..<min(bytes.count, max(span.start, span.end))
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// The whole line that holds `offset`, without its line end.
  package func lineText(at offset: Int) -> String {
    text(of: lines.span(ofLine: lines.position(of: offset).line, in: bytes))
  }
}

/// A half-open range of byte offsets into one file.
package struct SourceSpan: Sendable, Hashable {
  package let start: Int
  package let end: Int

  package init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  package init(at offset: Int) {
    self.init(start: offset, end: offset)
  }
}

/// A place in a file. Lines and columns are 1-based; columns count UTF-8 bytes; the end column is exclusive.
package struct SourceLocation: Sendable, Hashable {
  package let file: String
  package let line: Int
  package let column: Int
  package let endLine: Int
  package let endColumn: Int
  /// The columns in units of UTF-16, as SARIF and editors count.
  package fileprivate(set) var utf16Column: Int
  package fileprivate(set) var utf16EndColumn: Int

  package init(file: String, line: Int, column: Int, endLine: Int, endColumn: Int) {
    self.file = file
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
    (utf16Column, utf16EndColumn) = (column, endColumn)
  }
}

extension SourceLocation: Comparable {
  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    return (left.line, left.column) < (right.line, right.column)
  }
}
