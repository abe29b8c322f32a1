/// Why a text could not be read, and where. The reader of the file adds its path.
package struct ParseError: Error, Sendable, Hashable {
  package enum Code: String, Sendable {
    /// The text breaks the grammar of its format.
    case syntax
    /// The bytes are not valid in the encoding that the format requires.
    case encoding
    /// A limit of `ParseLimits` is exceeded.
    case limit
    /// The text is well formed, but does not have the shape that its format requires.
    case structure
    /// A version of the format that this reader does not know.
    case unsupported
  }

  package let code: Code
  package let message: String
  package let span: SourceSpan
  /// What the author of the file can do about it, where there is more to say than "correct this line".
  package let remedy: String?

  package init(_ code: Code, _ message: String, at span: SourceSpan, remedy: String? = nil) {
    self.code = code
    self.message = message
    self.span = span
    self.remedy = remedy
  }

  /// The same error in a text that begins `offset` bytes later in its file.
  package func shifted(by offset: Int) -> ParseError {
    let moved = SourceSpan(start: span.start + offset, end: span.end + offset)
    return ParseError(code, message, at: moved, remedy: remedy)
  }
}

extension ParseError {
  /// The error with its place, the source line and a caret, for a person.
  package func diagnostic(in file: SourceFile) -> String {
    let place = file.location(of: span)
    let line = file.lineText(at: span.start)
    let shown = excerpt(line, column: place.column)
    let width = place.endLine == place.line ? max(1, place.endColumn - place.column) : 1
    let caret =
      String(repeating: " ", count: shown.caretColumn)
      + String(repeating: "^", count: min(width, max(1, 100 - shown.caretColumn)))
    let number = String(place.line)
    let gutter = String(repeating: " ", count: number.utf8.count)
    var text = "error: \(message)\n \(gutter)--> \(file.path):\(place.line):\(place.column)\n"
    text += " \(gutter) |\n \(number) | \(shown.text)\n \(gutter) | \(caret)\n"
    if let remedy { text += " \(gutter) = help: \(remedy)\n" }
    return text
  }

  /// At most 100 bytes of a line around the column, control characters shown as spaces so that the caret fits.
  private func excerpt(_ line: String, column: Int) -> (text: String, caretColumn: Int) {
    let bytes = Array(line.utf8)
    let first = max(0, column - 1 - 60)
    let window = bytes[min(first, bytes.count)..<min(bytes.count, first + 100)]
    let printable = window.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: " ") : $0 }
    return (String(decoding: printable, as: UTF8.self), max(0, column - 1 - first))
  }
}
