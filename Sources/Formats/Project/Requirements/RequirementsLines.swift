import Syntax

/// A logical line of a requirements file: continued lines joined, the comment taken off.
struct RequirementsLogicalLine {
  /// Without blanks around it; empty for a blank line and for a comment.
  let text: MappedText
  /// What follows the `#`, without blanks around it; nil where there is no comment.
  let comment: MappedText?
}

/// Splits a requirements file into logical lines as pip does.
///
/// A backslash at the end of a line continues it; a line that is a comment ends the continuation; a comment
/// begins
/// at the start of a line or after a blank.
/// Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/#structure
struct RequirementsLines {
  private let bytes: [UInt8]
  private var next: Int

  init(_ source: SourceFile) {
    bytes = source.bytes
    next = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func nextLine() -> RequirementsLogicalLine? {
    guard var line = nextPhysicalLine() else { return nil }
    guard isContinued(line) else { return Self.withoutComment(MappedText(bytes, line)) }
    var joined = MappedText()
    while isContinued(line) {
      append(line, to: &joined)
      guard let following = nextPhysicalLine() else { return Self.withoutComment(joined) }
      line = following
    }
    // The blank keeps a comment a comment.
    if isComment(line) { joined.append(UInt8(ascii: " "), at: line.lowerBound) }
    joined.append(bytes, line)
    return Self.withoutComment(joined)
  }

  private func isContinued(_ line: Range<Int>) -> Bool {
    !line.isEmpty && bytes[line.upperBound - 1] == UInt8(ascii: "\\") && !isComment(line)
  }

  private func isComment(_ line: Range<Int>) -> Bool {
    bytes[line].first { !$0.isLineBlank } == UInt8(ascii: "#")
  }

  /// Appends a line without the backslashes around it.
  private func append(_ line: Range<Int>, to text: inout MappedText) {
    let start = bytes[line].firstIndex { $0 != UInt8(ascii: "\\") } ?? line.upperBound
    let last = bytes[start..<line.upperBound].lastIndex { $0 != UInt8(ascii: "\\") }
    text.append(bytes, start..<(last.map { $0 + 1 } ?? start))
  }

  /// Lines end where Python's `splitlines` ends them, as far as ASCII goes.
  private mutating func nextPhysicalLine() -> Range<Int>? {
    guard next < bytes.count else { return nil }
    let start = next
    let end = bytes[start...].firstIndex(where: Self.endsLine) ?? bytes.count
    let isCRLF =
      end + 1 < bytes.count && bytes[end] == UInt8(ascii: "\r") && bytes[end + 1] == UInt8(ascii: "\n")
    next = min(bytes.count, end + (isCRLF ? 2 : 1))
    return start..<end
  }

  private static func endsLine(_ byte: UInt8) -> Bool {
    (0x0A...0x0D).contains(byte) || (0x1C...0x1E).contains(byte)
  }

  private static func withoutComment(_ line: MappedText) -> RequirementsLogicalLine {
    let sign = line.bytes.indices.first { index in
      line.bytes[index] == UInt8(ascii: "#") && (index == 0 || line.bytes[index - 1].isLineBlank)
    }
    let comment = sign.map { line.trimmedSlice($0 + 1..<line.count) }
    return RequirementsLogicalLine(text: line.trimmedSlice(0..<(sign ?? line.count)), comment: comment)
  }
}

extension MappedText {
  /// A stretch without the blanks around it.
  func trimmedSlice(_ range: Range<Int>) -> MappedText {
    guard let start = bytes[range].firstIndex(where: { !$0.isLineBlank }),
      let last = bytes[range].lastIndex(where: { !$0.isLineBlank })
    else { return MappedText() }
    return slice(start..<last + 1)
  }
}
