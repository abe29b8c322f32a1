package import Facts
internal import Standards
package import Syntax

/// Reads which releases a changelog has headings for, in Markdown or in reStructuredText.
///
/// Source: https://keepachangelog.com/en/1.1.0/; what is not yet released has a heading that says so.
package enum ChangelogHeadings {
  /// The names under which a changelog stands beside a manifest.
  package static let names = ["CHANGELOG.md", "CHANGELOG.rst", "CHANGELOG.txt", "CHANGELOG"]

  /// Words before the version: "Version 1.2", "tomo-sdk 1.2".
  private static let maximumWordsBefore = 1

  /// The newest release of those whose headings are of the rank of the first; nil where no heading names a version.
  package static func newestRelease(in source: SourceFile) -> ReleaseHeading? {
    var headings: [(rank: UInt8, release: ReleaseHeading)] = []
    var start = 0
    var before: Range<Int>?
    var isFenced = false
    for line in source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let range = start..<(start + line.count)
      start += line.count + 1
      let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if text.starts(with: "```".utf8) { isFenced.toggle() }
      if !isFenced, let rank = rank(of: text) {
        let title = rank.isUnderline ? before : range
        if let release = title.flatMap({ release(in: $0, of: source) }) {
          headings.append((rank.value, release))
        }
      }
      before = text.isEmpty ? nil : range
    }
    let rank = headings.first?.rank
    return headings.filter { $0.rank == rank }.map(\.release).max { $0.version < $1.version }
  }

  /// What makes a line a heading, or the underline of one: the number of `#`, or the character of the underline.
  private static func rank(of line: ArraySlice<UInt8>) -> (value: UInt8, isUnderline: Bool)? {
    let marks = line.prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(marks), line.dropFirst(marks).first == UInt8(ascii: " ") {
      return (UInt8(marks), false)
    }
    guard let first = line.first, "=-~^*+".utf8.contains(first), line.count >= 3,
      line.allSatisfy({ $0 == first })
    else { return nil }
    return (first, true)
  }

  private static func release(in range: Range<Int>, of source: SourceFile) -> ReleaseHeading? {
    let text = String(decoding: source.bytes[range], as: UTF8.self)
    guard !text.lowercased().contains("unreleased") else { return nil }
    let words = text.split { !($0.isLetter || $0.isNumber || ".+!_-".contains($0)) }
    for word in words.prefix(maximumWordsBefore + 1) where word.contains(".") {
      guard let version = Version(String(word)) else { continue }
      let span = SourceSpan(start: range.lowerBound, end: range.upperBound)
      return ReleaseHeading(version: version, location: source.location(of: span))
    }
    return nil
  }
}
