internal import Standards
internal import Syntax

/// What the entries of policy files must tell.
extension SyntaxValue {
  /// A text that says something.
  func requireText(_ key: String) throws(ParseError) -> String {
    let value = try require(key)
    let text = try value.expectString("`\(key)`")
    guard text.utf8.contains(where: { $0 > UInt8(ascii: " ") }) else {
      throw ParseError(.structure, "`\(key)` is empty", at: value.span)
    }
    return text
  }

  func requireDay(_ key: String) throws(ParseError) -> CalendarDate {
    let value = try require(key)
    guard value.kind == .localDate || value.kind == .string, value.text.utf8.count == 10,
      let day = CalendarDate(value.text)
    else {
      throw ParseError(
        .structure, "`\(key)` must be a day", at: value.span, remedy: "write `\(key) = 2026-11-30`")
    }
    return day
  }

  /// Where a table begins, not all of its lines.
  var headLocation: SourceLocation { source.location(of: headSpan) }
}
