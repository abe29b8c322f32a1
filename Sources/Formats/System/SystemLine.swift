internal import Syntax

/// A line of a package database.
struct SystemLine {
  let text: String
  let location: SourceLocation

  /// The lines of a file; a carriage return before the line feed does not count.
  static func all(of source: SourceFile) -> [SystemLine] {
    var number = 0
    return source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { bytes in
      number += 1
      let bytes = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
      let end = bytes.count + 1
      return SystemLine(
        text: String(decoding: bytes, as: UTF8.self),
        location: SourceLocation(file: source.path, line: number, column: 1, endLine: number, endColumn: end))
    }
  }

  /// What stands before and after the first `separator`; nil without one.
  func field(_ separator: Character) -> (name: String, value: String)? {
    guard let index = text.firstIndex(of: separator) else { return nil }
    let value = text[text.index(after: index)...].drop { $0 == " " || $0 == "\t" }
    return (String(text[..<index]), String(value))
  }
}
