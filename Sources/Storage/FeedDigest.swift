internal import Crypto
package import Facts
internal import Syntax

/// Digests of feeds: the same in whatever order files and feeds were read.
package enum FeedDigest {
  /// SHA-256 of a file that is read piece by piece.
  package struct Running {
    private var hash = SHA256()

    package init() {}

    package mutating func update(_ bytes: [UInt8]) { hash.update(data: bytes) }

    package func finish() -> [UInt8] { Array(hash.finalize()) }
  }

  /// `sha256:…` of a feed, from the digests of its files.
  package static func text(ofFiles digests: [[UInt8]]) -> String {
    var hash = SHA256()
    for digest in digests.sorted(by: { $0.lexicographicallyPrecedes($1) }) { hash.update(data: digest) }
    return text(Array(hash.finalize()))
  }

  /// `sha256:…` of several feeds, from the name, format and digest of each.
  package static func text(ofFeeds feeds: [FeedFacts]) -> String {
    let lines = feeds.map { "\($0.name)\u{0}\($0.format)\u{0}\($0.digest)\n" }.sorted()
    return text(Array(SHA256.hash(data: Array(lines.joined().utf8))))
  }

  private static func text(_ digest: [UInt8]) -> String {
    "sha256:" + digest.hexadecimal
  }
}
