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
    VersionKey(words: key.words + [VersionKey.LocalRank.end])
  }

  /// After this version and its local versions, before its first post-release.
  var afterLocals: VersionKey {
    VersionKey(words: key.words[..<localStart] + [VersionKey.afterAll])
  }

  /// After this version and all its post-releases.
  var afterPostReleases: VersionKey {
    VersionKey(words: key.words[..<postStart] + [VersionKey.PostRank.some, VersionKey.afterAll])
  }

  /// The first development release of this version, which precedes its other pre-releases.
  var firstDevelopmentRelease: VersionKey {
    var words = Array(key.words[..<developmentStart])
    if traits.isDisjoint(with: [.phase, .post]) {
      words[Int(suffixStart)] = VersionKey.PreRank.developmentOnly
    }
    return VersionKey(words: words + [VersionKey.DevelopmentRank.some, VersionKey.zero])
  }

  /// After every version whose release begins with the first `count` numbers of this one.
  func afterReleases(sharing count: Int) -> VersionKey {
    var end = key.endOfNumber(at: 0)
    var found = 0
    while found < count, key.words[end] != VersionKey.endOfRelease {
      end = key.endOfNumber(at: end)
      found += 1
    }
    let zeros = Array(repeating: VersionKey.zero, count: count - found)
    return VersionKey(words: key.words[..<end] + zeros + [VersionKey.afterAll])
  }
}
