/// A licence text in the form in which two copies of it are equal: its words in lower case, joined by blanks.
///
/// What does not count: blanks, line ends, case, punctuation and with it the marks of comments, bullets and numbers of
/// paragraphs, copyright statements, years, a title that names nothing but a well-known licence, `http` or `https`, the
/// spelling `licence`, and who is named as provider or liable in the sentences that most BSD-like licences have.
///
/// Source: SPDX 2.3, annex B, https://spdx.github.io/spdx-spec/v2.3/license-matching-guidelines-and-templates/
package struct LicenseText: Sendable {
  /// Longer files are no single licence text.
  package static let maximumBytes = 256 << 10

  package let wordCount: Int
  /// The words, joined by blanks.
  package let normalized: [UInt8]

  /// Nil where the file is too long.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count <= Self.maximumBytes else { return nil }
    let folded = Self.folded(bytes)
    var words: [ArraySlice<UInt8>] = []
    for line in folded.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let found = LicenseTextLine(line).words
      if words.isEmpty, LicenseTitle.isTitle(found) { continue }
      words += found
    }
    words = LicenseTextVariables.removed(from: words)
    wordCount = words.count
    normalized = Array(words.joined(separator: [0x20]))
  }

  /// In lower case, with one spelling of the word that every text has.
  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var folded = bytes.map { SPDXLicenseID.lowercase($0) }
    let word = Array("licence".utf8)
    var index = 0
    while index + word.count <= folded.count {
      if folded[index] == word[0], folded[index..<(index + word.count)].elementsEqual(word) {
        folded[index + 5] = UInt8(ascii: "s")
      }
      index += 1
    }
    return folded
  }
}

/// Lines above a text that name a well-known licence and say nothing else.
private enum LicenseTitle {
  private static let words: Set<[UInt8]> = Set(
    """
    the a of an mit bsd isc expat x11 new modified simplified revised original license licenses clause apache version zlib \
    unlicense open source file and 2 3 0 1 software licensed under terms this is released distributed
    """.utf8.split(separator: 0x20).map { Array($0) })

  private static let subjects: Set<[UInt8]> = Set(["license", "licenses", "licensed"].map { Array($0.utf8) })

  static func isTitle(_ line: [ArraySlice<UInt8>]) -> Bool {
    line.contains { subjects.contains(Array($0)) } && line.allSatisfy { words.contains(Array($0)) }
  }
}

/// Parts of sentences in which each author names himself.
private enum LicenseTextVariables {
  /// Longer parts say something.
  private static let maximumWords = 24

  private static let parts: [(start: [[UInt8]], end: [[UInt8]])] = [
    ("neither the name of", "nor the names of"), ("software is provided by", "as is"),
    ("in no event shall", "be liable"), ("is provided as is and", "disclaims all warranties"),
  ].map { (split($0), split($1)) }
  private static let reserved = split("all rights reserved")
  private static let neither = Array("neither".utf8)
  private static let contributors = Array("contributors".utf8)
  private static let starts = Set((parts.map(\.start) + [reserved]).map { $0[0] })

  private static func split(_ words: String) -> [[UInt8]] {
    words.utf8.split(separator: 0x20).map { Array($0) }
  }

  static func removed(from words: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    var kept: [ArraySlice<UInt8>] = []
    kept.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      if starts.contains(Array(words[index])) {
        if begins(with: reserved, words, at: index) {
          index += reserved.count
          continue
        }
        if let (part, end) = part(of: words, at: index) {
          kept += (part.start + part.end).map { $0[...] }
          index = end
          continue
        }
      }
      kept.append(words[index])
      index += 1
    }
    return kept
  }

  private static func part(
    of words: [ArraySlice<UInt8>], at index: Int
  ) -> (part: (start: [[UInt8]], end: [[UInt8]]), end: Int)? {
    for part in parts where begins(with: part.start, words, at: index) {
      let first = index + part.start.count
      for place in first..<max(first, min(words.count, first + maximumWords))
      where begins(with: part.end, words, at: place) {
        var end = place + part.end.count
        // `nor the names of its`, `their` or `any contributors`.
        if part.start[0] == neither, end + 1 < words.count, words[end + 1].elementsEqual(contributors) {
          end += 1
        }
        return (part, end)
      }
    }
    return nil
  }

  private static func begins(with phrase: [[UInt8]], _ words: [ArraySlice<UInt8>], at index: Int) -> Bool {
    index + phrase.count <= words.count
      && zip(phrase, words[index...]).allSatisfy { $1.elementsEqual($0) }
  }
}
