package import Syntax

/// A version of a distribution (PEP 440,
/// https://packaging.python.org/en/latest/specifications/version-specifiers/).
///
/// Numbers may have any size. Two versions are equal where they are the same release, however it is spelled:
/// `1.0` equals `1.0.0` and `v1`.
package struct Version: Sendable {
  package static let maximumBytes = 256

  /// What stands after the release, to be known without decoding the key.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    static let phase = Traits(rawValue: 1)
    static let post = Traits(rawValue: 2)
    static let development = Traits(rawValue: 4)
    static let local = Traits(rawValue: 8)
  }

  let key: VersionKey
  /// How many numbers the release has as written, with trailing zeros.
  let releaseCount: UInt16
  /// Where the pre-release rank stands in the key.
  let suffixStart: UInt16
  let traits: Traits

  /// Reads a version; white space around it is ignored.
  package init(parsing text: String) throws(ParseError) {
    try self.init(parsing: text.utf8)
  }

  package init(parsing bytes: some Collection<UInt8>) throws(ParseError) {
    self = try PythonTextCursor.parse(bytes) { cursor throws(ParseError) in
      var cursor = cursor
      cursor.trimWhitespace()
      return try Version(reading: cursor)
    }
  }

  package init?(_ text: String) {
    do throws(ParseError) { try self.init(parsing: text) } catch { return nil }
  }

  init(key: VersionKey, releaseCount: UInt16, suffixStart: UInt16, traits: Traits) {
    self.key = key
    self.releaseCount = releaseCount
    self.suffixStart = suffixStart
    self.traits = traits
  }

  /// An alpha, beta, candidate or development release.
  package var isPrerelease: Bool { !traits.isDisjoint(with: [.phase, .development]) }
  package var isPostrelease: Bool { traits.contains(.post) }
  package var isDevrelease: Bool { traits.contains(.development) }
  package var hasLocal: Bool { traits.contains(.local) }

  /// The epoch in decimal digits; `0` where none is written.
  package var epoch: String { words.number(at: 0) }

  /// The numbers of the release in decimal digits without leading zeros, trailing zeros as written.
  package var release: [String] {
    let words = words
    var numbers: [String] = []
    var index = words.endOfNumber(at: 0)
    while words[index] != VersionWords.endOfRelease {
      numbers.append(words.number(at: index))
      index = words.endOfNumber(at: index)
    }
    return numbers + Array(repeating: "0", count: Int(releaseCount) - numbers.count)
  }

  /// The version without its local segment.
  package var publicVersion: Version {
    guard hasLocal else { return self }
    return Version(
      key: VersionKey(words: words[..<localStart]),
      releaseCount: releaseCount,
      suffixStart: suffixStart,
      traits: traits.subtracting(.local)
    )
  }

  /// Epoch and release alone.
  package var baseVersion: Version {
    let words =
      words[..<Int(suffixStart)]
      + [VersionWords.PreRank.none, VersionWords.PostRank.none, VersionWords.DevelopmentRank.none]
    return Version(
      key: VersionKey(words: words),
      releaseCount: releaseCount,
      suffixStart: suffixStart,
      traits: []
    )
  }

  /// What the key says, unpacked.
  var words: VersionWords { key.words }

  /// Where the post-release rank stands in the key.
  var postStart: Int {
    let start = Int(suffixStart)
    return traits.contains(.phase) ? words.endOfNumber(at: start + 1) : start + 1
  }

  /// Where the development rank stands in the key.
  var developmentStart: Int {
    isPostrelease ? words.endOfNumber(at: postStart + 1) : postStart + 1
  }

  /// Where local segments stand in the key.
  var localStart: Int {
    isDevrelease ? words.endOfNumber(at: developmentStart + 1) : developmentStart + 1
  }
}

extension Version: Hashable, Comparable {
  package static func == (left: Version, right: Version) -> Bool { left.key == right.key }
  package static func < (left: Version, right: Version) -> Bool { left.key < right.key }
  package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension Version: CustomStringConvertible {
  package var description: String { normalized }

  /// The normal form (PEP 440, "Normalization"); trailing zeros of the release stay.
  package var normalized: String {
    let words = words
    var text = epoch == "0" ? "" : epoch + "!"
    text += release.joined(separator: ".")
    if traits.contains(.phase) {
      let start = Int(suffixStart)
      text += Self.phaseNames[Int(words[start])] + words.number(at: start + 1)
    }
    if isPostrelease { text += ".post" + words.number(at: postStart + 1) }
    if isDevrelease { text += ".dev" + words.number(at: developmentStart + 1) }
    return hasLocal ? text + "+" + localSegments.joined(separator: ".") : text
  }

  /// By pre-release rank.
  private static let phaseNames = ["", "a", "b", "rc"]

  private var localSegments: [String] {
    let words = words
    var segments: [String] = []
    var index = localStart
    while index < words.count {
      if words[index] == VersionWords.LocalRank.number {
        segments.append(words.number(at: index + 1))
        index = words.endOfNumber(at: index + 1)
      } else {
        let segment = words.text(at: index + 1)
        segments.append(segment.text)
        index = segment.end
      }
    }
    return segments
  }
}
