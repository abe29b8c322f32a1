package import Facts
internal import Syntax

/// Reads the description of a pull request: headings or bold labels, of any level, case and order.
package enum PullRequestTextReader {
  package static func read(_ bytes: [UInt8]) -> [PullRequestText.Field: String] {
    var reader = SectionReader()
    for line in withoutComments(bytes).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      reader.read(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
    return reader.sections.mapValues { String(decoding: trimmed($0[...]), as: UTF8.self) }
  }

  /// Comments of HTML hold a template's hints; one that never ends hides the rest, as it does for a reader.
  private static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let start = find(Array("<!--".utf8), in: rest) {
      result += rest[..<start]
      rest = rest[(start + 4)...]
      guard let end = find(Array("-->".utf8), in: rest) else { return result }
      rest = rest[(end + 3)...]
    }
    return result + rest
  }

  private static func find(_ word: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index + word.count <= bytes.endIndex {
      if bytes[index] == word[0], bytes[index...].starts(with: word) { return index }
      index += 1
    }
    return nil
  }

  fileprivate static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = bytes.drop { $0 <= UInt8(ascii: " ") }
    return rest.prefix(
      (rest.lastIndex { $0 > UInt8(ascii: " ") } ?? rest.startIndex - 1) + 1 - rest.startIndex)
  }
}

/// Puts each line under the field whose heading stands above it.
private struct SectionReader {
  private(set) var sections: [PullRequestText.Field: [UInt8]] = [:]
  private var current: PullRequestText.Field?
  /// The level of the heading of the current field; a bold label is below all headings.
  private var level = 7
  private var isInCode = false

  mutating func read(_ line: ArraySlice<UInt8>) {
    let text = PullRequestTextReader.trimmed(line)
    if text.starts(with: Array("```".utf8)) || text.starts(with: Array("~~~".utf8)) { isInCode.toggle() }
    if !isInCode, let label = Label(text) {
      if let field = label.field {
        (current, level) = (field, label.level)
        sections[field, default: []] += label.rest + [UInt8(ascii: "\n")]
        return
      }
      if label.level <= level, label.isHeading { current = nil }
    }
    if let current { sections[current, default: []] += text + [UInt8(ascii: "\n")] }
  }
}

/// A heading (`## Why`), or a bold label with what follows it (`**Why:** because`).
private struct Label {
  let field: PullRequestText.Field?
  let level: Int
  let rest: [UInt8]

  var isHeading: Bool { level < 7 }

  init?(_ text: ArraySlice<UInt8>) {
    let marks = text.prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(marks) {
      field = Self.field(PullRequestTextReader.trimmed(text.dropFirst(marks)))
      level = marks
      rest = []
      return
    }
    let strong = [Array("**".utf8), Array("__".utf8)].first { text.starts(with: $0) }
    guard let strong else { return nil }
    let inner = text.dropFirst(2)
    guard let end = inner.indices.first(where: { inner[$0...].starts(with: strong) }) else { return nil }
    field = Self.field(inner[..<end])
    level = 7
    rest = Array(inner[(end + 2)...].drop { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: " ") })
  }

  /// The field that a label begins with, as a word of its own: `What`, `Why?`, `Testing done`.
  private static func field(_ label: ArraySlice<UInt8>) -> PullRequestText.Field? {
    let lower = label.filter { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "_") }.map { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
    return PullRequestText.Field.allCases.first { field in
      let word = Array(field.rawValue.lowercased().utf8)
      guard lower.starts(with: word) else { return false }
      return lower.dropFirst(word.count).first.map { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        ?? true
    }
  }
}
