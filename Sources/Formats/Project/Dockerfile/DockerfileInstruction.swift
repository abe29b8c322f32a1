import Syntax

/// One instruction of a Dockerfile, its continued lines joined.
struct DockerfileInstruction {
  /// In upper case.
  let keyword: String
  /// What follows the keyword.
  let arguments: MappedText
  /// The lines of its here-documents, terminators included; empty where there are none.
  let heredocLines: Range<Int>
  /// From the keyword to the end of the last line, here-documents excluded.
  let span: SourceSpan

  /// The instruction that an `ONBUILD` holds, else nil.
  var triggered: DockerfileInstruction? {
    guard keyword == "ONBUILD" else { return nil }
    return DockerfileInstruction(line: arguments, heredocLines: heredocLines, span: span)
  }

  /// Splits a joined line into keyword and arguments; nil for a blank one.
  init?(line: MappedText, heredocLines: Range<Int>, span: SourceSpan) {
    let bytes = line.bytes
    guard let start = bytes.firstIndex(where: { !$0.isLineBlank }),
      let limit = bytes.lastIndex(where: { !$0.isLineBlank }).map({ $0 + 1 })
    else { return nil }
    let end = bytes[start..<limit].firstIndex(where: \.isLineBlank) ?? limit
    let next = bytes[end..<limit].firstIndex { !$0.isLineBlank } ?? limit
    keyword = String(decoding: bytes[start..<end], as: UTF8.self).uppercased()
    arguments = line.slice(next..<limit)
    self.heredocLines = heredocLines
    self.span = span
  }

  /// The same instruction with the here-documents that follow it.
  func with(heredocLines: Range<Int>) -> DockerfileInstruction {
    DockerfileInstruction(keyword: keyword, arguments: arguments, heredocLines: heredocLines, span: span)
  }

  private init(keyword: String, arguments: MappedText, heredocLines: Range<Int>, span: SourceSpan) {
    self.keyword = keyword
    self.arguments = arguments
    self.heredocLines = heredocLines
    self.span = span
  }

  /// Whether here-documents may follow: `RUN`, `COPY` and `ADD`, also under `ONBUILD`, not in their JSON
  /// form.
  var mayHoldHeredocs: Bool {
    switch keyword {
    case "RUN", "COPY", "ADD": DockerfileFlags(arguments).jsonForm == nil
    case "ONBUILD": triggered.map { $0.keyword != "ONBUILD" && $0.mayHoldHeredocs } ?? false
    default: false
    }
  }
}
