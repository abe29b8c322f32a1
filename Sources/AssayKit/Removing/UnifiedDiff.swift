internal import Syntax

/// The difference that deletions make to one file, in the form that `git apply` and `patch` read.
///
/// Source: https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html.
struct UnifiedDiff {
  private static let contextLines = 3

  /// Lines that are replaced together: 0-based, half open, with what stands there afterwards.
  private struct Change {
    let lines: Range<Int>
    let replacement: [ArraySlice<UInt8>]
  }

  private let source: SourceFile
  /// The lines with their line ends.
  private let lines: [ArraySlice<UInt8>]
  private let changes: [Change]

  /// `deletions` are byte ranges of the file.
  init(_ source: SourceFile, deleting deletions: [Range<Int>]) {
    self.source = source
    let lines = Self.lines(of: source.bytes[...])
    self.lines = lines
    changes = Self.changes(deletions, lines)
  }

  var text: String {
    guard !changes.isEmpty else { return "" }
    var text = "--- a/\(source.path)\n+++ b/\(source.path)\n"
    var shift = 0
    for hunk in hunks() { text += self.text(of: hunk, shift: &shift) }
    return text
  }

  /// The file after the deletions.
  static func applying(_ deletions: [Range<Int>], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for range in deletions.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > position { result += bytes[position..<range.lowerBound] }
      position = max(position, range.upperBound)
    }
    return result + bytes[position...]
  }

  // MARK: Changes

  private static func lines(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.endIndex { lines.append(bytes[start...]) }
    return lines
  }

  /// Deletions that touch the same or neighbouring lines make one change.
  private static func changes(_ deletions: [Range<Int>], _ lines: [ArraySlice<UInt8>]) -> [Change] {
    var touched: [Range<Int>] = []
    for deletion in deletions.sorted(by: { $0.lowerBound < $1.lowerBound }) where !deletion.isEmpty {
      guard let first = lines.firstIndex(where: { $0.endIndex > deletion.lowerBound }),
        let last = lines.lastIndex(where: { $0.startIndex < deletion.upperBound })
      else { continue }
      if let previous = touched.last, previous.upperBound >= first {
        touched[touched.count - 1] = previous.lowerBound..<max(previous.upperBound, last + 1)
      } else {
        touched.append(first..<last + 1)
      }
    }
    return touched.map { range in
      let start = lines[range.lowerBound].startIndex
      let end = lines[range.upperBound - 1].endIndex
      let inside = deletions.filter { $0.lowerBound < end && $0.upperBound > start }
        .map { $0.lowerBound - start..<min($0.upperBound, end) - start }
      let rest = applying(inside, to: lines[range].flatMap { $0 })
      return Change(lines: range, replacement: Self.lines(of: rest[...]))
    }
  }

  // MARK: Hunks

  /// Changes whose context meets share a hunk.
  private func hunks() -> [[Change]] {
    var hunks: [[Change]] = []
    for change in changes {
      if let last = hunks.last?.last,
        change.lines.lowerBound - last.lines.upperBound <= 2 * Self.contextLines
      {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return hunks
  }

  /// `shift` is by how much the lines before have moved.
  private func text(of hunk: [Change], shift: inout Int) -> String {
    guard let first = hunk.first, let last = hunk.last else { return "" }
    let start = max(0, first.lines.lowerBound - Self.contextLines)
    let end = min(lines.count, last.lines.upperBound + Self.contextLines)
    var body = ""
    var position = start
    var added = 0
    for change in hunk {
      for line in lines[position..<change.lines.lowerBound] { body += Self.row(" ", line) }
      for line in lines[change.lines] { body += Self.row("-", line) }
      for line in change.replacement { body += Self.row("+", line) }
      added += change.replacement.count - change.lines.count
      position = change.lines.upperBound
    }
    for line in lines[position..<end] { body += Self.row(" ", line) }
    let old = Self.range(start, end - start)
    let new = Self.range(start + shift, end - start + added)
    shift += added
    return "@@ -\(old) +\(new) @@\n" + body
  }

  private static func range(_ start: Int, _ count: Int) -> String {
    let line = count == 0 ? start : start + 1
    return count == 1 ? "\(line)" : "\(line),\(count)"
  }

  private static func row(_ mark: String, _ line: ArraySlice<UInt8>) -> String {
    let text = mark + String(decoding: line, as: UTF8.self)
    return line.last == UInt8(ascii: "\n") ? text : text + "\n\\ No newline at end of file\n"
  }
}
