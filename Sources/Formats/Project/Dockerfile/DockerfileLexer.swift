import Syntax

/// Splits a Dockerfile into instructions: comments, continued lines and here-documents.
///
/// Source: BuildKit's Dockerfile reference, https://docs.docker.com/reference/dockerfile/#format
struct DockerfileLexer {
  private let bytes: [UInt8]
  private let escape: UInt8
  private var next: Int

  init(_ source: SourceFile, escape: UInt8) {
    bytes = source.bytes
    self.escape = escape
    next = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next instruction, or nil at the end of the file.
  mutating func nextInstruction() throws(ParseError) -> DockerfileInstruction? {
    while let line = nextLine() {
      let start = contentStart(of: line)
      if start == line.upperBound || bytes[start] == UInt8(ascii: "#") { continue }
      let (text, end) = joinedLine(from: start..<line.upperBound)
      let span = SourceSpan(start: start, end: end)
      guard let instruction = DockerfileInstruction(line: text, heredocLines: next..<next, span: span) else {
        continue
      }
      guard text.bytes.contains(UInt8(ascii: "<")), instruction.mayHoldHeredocs else { return instruction }
      return instruction.with(heredocLines: try skipHeredocs(of: instruction))
    }
    return nil
  }

  /// A logical line: comments and blank lines within a continued line belong to it and say nothing.
  private mutating func joinedLine(from first: Range<Int>) -> (text: MappedText, end: Int) {
    var text = MappedText()
    var end = first.upperBound
    var isContinued = append(first, to: &text)
    while isContinued, let line = nextLine() {
      let start = contentStart(of: line)
      if start == line.upperBound || bytes[start] == UInt8(ascii: "#") { continue }
      isContinued = append(line, to: &text)
      end = line.upperBound
    }
    return (text, end)
  }

  /// Appends a line without its continuation sign; true where it had one. A doubled sign continues nothing.
  private func append(_ line: Range<Int>, to text: inout MappedText) -> Bool {
    let last = bytes[line].lastIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    guard let last, bytes[last] == escape, last == line.lowerBound || bytes[last - 1] != escape else {
      text.append(bytes, line)
      return false
    }
    text.append(bytes, line.lowerBound..<last)
    return true
  }

  /// Passes over the here-documents that an instruction opens.
  private mutating func skipHeredocs(of instruction: DockerfileInstruction) throws(ParseError) -> Range<Int> {
    let start = next
    for word in QuotedWords(instruction.arguments, escape: UInt8(ascii: "\\")) {
      guard let heredoc = DockerfileHeredoc(word) else { continue }
      guard skip(heredoc) else {
        throw ParseError(
          .syntax,
          "the here-document `\(heredoc.name)` has no end",
          at: word.span,
          remedy: "end it with a line that holds only `\(heredoc.name)`"
        )
      }
    }
    return start..<next
  }

  private mutating func skip(_ heredoc: DockerfileHeredoc) -> Bool {
    while let line = nextLine() {
      var start = line.lowerBound
      while heredoc.stripsTabs, start < line.upperBound, bytes[start] == UInt8(ascii: "\t") { start += 1 }
      if bytes[start..<line.upperBound].elementsEqual(heredoc.name.utf8) { return true }
    }
    return false
  }

  /// The next line without its end, or nil.
  private mutating func nextLine() -> Range<Int>? {
    guard next < bytes.count else { return nil }
    let start = next
    var end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    next = min(bytes.count, end + 1)
    while end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  private func contentStart(of line: Range<Int>) -> Int {
    bytes[line].firstIndex { !$0.isLineBlank } ?? line.upperBound
  }
}

/// The redirection that opens a here-document: `<<NAME`, `<<-NAME`, `3<<"NAME"`.
private struct DockerfileHeredoc {
  let name: String
  let stripsTabs: Bool

  init?(_ word: MappedText) {
    var rest = word.bytes[...].drop { UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "9") }
    guard rest.starts(with: "<<".utf8) else { return nil }
    rest = rest.dropFirst(2)
    stripsTabs = rest.first == UInt8(ascii: "-")
    if stripsTabs { rest = rest.dropFirst() }
    guard !rest.isEmpty, !rest.contains(UInt8(ascii: "<")) else { return nil }
    let name = QuotedWords.unquoted(word.slice(rest.startIndex..<word.count), escape: UInt8(ascii: "\\"))
    guard !name.isEmpty else { return nil }
    self.name = name.text
  }
}
