import Syntax

/// The `# name=value` lines before everything else of a Dockerfile.
///
/// Source: https://docs.docker.com/reference/dockerfile/#parser-directives
struct ParserDirectives {
  private(set) var escape = UInt8(ascii: "\\")
  /// The image of the front end: the first word of `# syntax=`.
  private(set) var syntax: MappedText?
  private(set) var problems: [ParseError] = []

  init(_ source: SourceFile) {
    let bytes = source.bytes
    var seen: Set<String> = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if bytes[start...].starts(with: "#!".utf8) { start = Self.lineEnd(bytes, start) + 1 }
    while start < bytes.count {
      let end = Self.lineEnd(bytes, start)
      guard let directive = Self.directive(in: MappedText(bytes, start..<end)) else { return }
      if !seen.insert(directive.name).inserted {
        let message = "the parser directive `\(directive.name)` is given twice"
        problems.append(ParseError(.syntax, message, at: directive.value.span))
      } else {
        apply(directive)
      }
      start = end + 1
    }
  }

  private mutating func apply(_ directive: (name: String, value: MappedText)) {
    let value = directive.value
    switch directive.name {
    case "escape":
      if value.bytes == [UInt8(ascii: "`")] || value.bytes == [UInt8(ascii: "\\")] {
        escape = value.bytes[0]
      } else {
        let message = "the escape character must be a backslash or a backtick"
        problems.append(ParseError(.syntax, message, at: value.span))
      }
    case "syntax":
      let end = value.bytes.firstIndex(where: \.isLineBlank) ?? value.count
      syntax = value.slice(0..<end)
    default: break
    }
  }

  /// `# name = value` with a known name, else nil.
  private static func directive(in line: MappedText) -> (name: String, value: MappedText)? {
    var index = skipBlanks(line, 0)
    guard index < line.count, line.bytes[index] == UInt8(ascii: "#") else { return nil }
    index = skipBlanks(line, index + 1)
    let nameStart = index
    while index < line.count, line.bytes[index].isShellNameByte { index += 1 }
    let name = String(decoding: line.bytes[nameStart..<index], as: UTF8.self).lowercased()
    index = skipBlanks(line, index)
    guard ["escape", "syntax", "check"].contains(name), index < line.count,
      line.bytes[index] == UInt8(ascii: "=")
    else { return nil }
    index = skipBlanks(line, index + 1)
    guard let last = line.bytes[index...].lastIndex(where: { !$0.isLineBlank }) else { return nil }
    return (name, line.slice(index..<last + 1))
  }

  private static func skipBlanks(_ line: MappedText, _ start: Int) -> Int {
    line.bytes[start...].firstIndex { !$0.isLineBlank } ?? line.count
  }

  private static func lineEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
  }
}
