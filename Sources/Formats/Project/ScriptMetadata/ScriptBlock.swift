import Syntax

/// The block `# /// script` … `# ///` in the comments of a Python file.
///
/// Source: https://packaging.python.org/en/latest/specifications/inline-script-metadata/#specification. Every line between begins
/// with `#`, and with a blank behind it unless it is empty; the last `# ///` of the comment closes. A block that is not closed is none.
struct ScriptBlock {
  private static let mark = Array("# /// script".utf8)
  private static let closingMark = Array("# ///".utf8)

  /// The lines between the marks.
  private let content: Range<Int>

  /// Whether a file may hold a block; linear, and cheap for files that do not.
  static func isMentioned(in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + mark.count <= bytes.count {
        // Most bytes are no `#`: whatever follows is not compared.
        if bytes[index] == UInt8(ascii: "#"), bytes[index + 4] == UInt8(ascii: "/"),
          bytes[index..<index + mark.count].elementsEqual(mark)
        {
          return true
        }
        index += 1
      }
      return false
    }
  }

  /// The file's block; two are an error.
  static func script(in source: SourceFile) throws(ParseError) -> ScriptBlock? {
    let bytes = source.bytes
    var blocks: [ScriptBlock] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let line = self.line(at: start, in: bytes)
      let comment = isMark(bytes[line.text]) ? commentEnd(from: line.next, in: bytes) : nil
      guard let comment, let close = comment.close else {
        start = comment?.end ?? line.next
        continue
      }
      if bytes[line.text].elementsEqual(mark) { blocks.append(ScriptBlock(content: line.next..<close)) }
      if blocks.count > 1 {
        throw ParseError(
          .structure, "a second block `# /// script` stands in this file",
          at: SourceSpan(start: start, end: line.text.upperBound), remedy: "keep one of them")
      }
      start = comment.end
    }
    return blocks.first
  }

  /// The file with everything blank but the block's content, so that every place in it is the same.
  func document(in source: SourceFile) -> SourceFile {
    var bytes = source.bytes.map {
      $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") ? $0 : UInt8(ascii: " ")
    }
    var start = content.lowerBound
    while start < content.upperBound {
      let line = Self.line(at: start, in: source.bytes)
      let text = line.text.lowerBound + 1..<max(line.text.lowerBound + 1, line.text.upperBound)
      bytes.replaceSubrange(text, with: source.bytes[text])
      start = line.next
    }
    return SourceFile(path: source.path, bytes: bytes)
  }

  /// `# /// TYPE`: a block of another type may hold anything.
  private static func isMark(_ line: ArraySlice<UInt8>) -> Bool {
    let type = line.dropFirst(closingMark.count + 1)
    return line.starts(with: closingMark + [UInt8(ascii: " ")]) && !type.isEmpty
      && type.allSatisfy { $0.isShellNameByte && $0 != UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
  }

  private static func line(at start: Int, in bytes: [UInt8]) -> (text: Range<Int>, next: Int) {
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    let isCarriageReturn = end > start && bytes[end - 1] == UInt8(ascii: "\r")
    return (start..<(isCarriageReturn ? end - 1 : end), min(end + 1, bytes.endIndex))
  }

  /// Where the comment ends, and where its last closing mark begins that has a line before it.
  private static func commentEnd(from first: Int, in bytes: [UInt8]) -> (end: Int, close: Int?) {
    var start = first
    var close: Int?
    while start < bytes.endIndex {
      let line = self.line(at: start, in: bytes)
      let text = bytes[line.text]
      guard text.first == UInt8(ascii: "#"), text.count == 1 || text.dropFirst().first == UInt8(ascii: " ")
      else {
        break
      }
      if text.elementsEqual(closingMark), start > first { close = start }
      start = line.next
    }
    return (start, close)
  }
}
