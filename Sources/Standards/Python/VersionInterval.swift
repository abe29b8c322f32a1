/// The versions from `lower` on that come before `upper`; nil is unbounded.
struct VersionInterval: Hashable, Sendable {
  var lower: VersionKey?
  var upper: VersionKey?

  func contains(_ version: Version) -> Bool {
    if let lower, version.key < lower { return false }
    if let upper { return version.key < upper }
    return true
  }
}

/// The ends of intervals: gaps of the version line beside a version.
extension Version {
  /// After this version as it stands, before every longer local version.
  var afterSelf: VersionKey {
    VersionKey(words: words.words + [VersionWords.LocalRank.end])
  }

  /// After this version and its local versions, before its first post-release.
  var afterLocals: VersionKey {
    VersionKey(words: words[..<localStart] + [VersionWords.afterAll])
  }

  /// After this version and all its post-releases.
  var afterPostReleases: VersionKey {
    VersionKey(words: words[..<postStart] + [VersionWords.PostRank.some, VersionWords.afterAll])
  }

  /// The first development release of this version, which precedes its other pre-releases.
  var firstDevelopmentRelease: VersionKey {
    var words = Array(words[..<developmentStart])
    if traits.isDisjoint(with: [.phase, .post]) {
      words[Int(suffixStart)] = VersionWords.PreRank.developmentOnly
    }
    return VersionKey(words: words + [VersionWords.DevelopmentRank.some, VersionWords.zero])
  }

  /// After every version whose release begins with the first `count` numbers of this one.
  func afterReleases(sharing count: Int) -> VersionKey {
    let words = words
    var end = words.endOfNumber(at: 0)
    var found = 0
    while found < count, words[end] != VersionWords.endOfRelease {
      end = words.endOfNumber(at: end)
      found += 1
    }
    let zeros = Array(repeating: VersionWords.zero, count: count - found)
    return VersionKey(words: words[..<end] + zeros + [VersionWords.afterAll])
  }
}
