internal import Facts
internal import Formats

/// A file of an advisory feed that was recognised.
struct FeedFile {
  /// The feed's name.
  let feed: String
  /// The name of the format in which the file is read.
  let format: String
  /// The file as it is reported; inside an archive `ARCHIVE/ENTRY`.
  let path: String

  var key: FeedKey { FeedKey(name: feed, format: format) }
}

/// Which feed a file belongs to: one name may stand for files of several formats.
struct FeedKey: Hashable, Comparable, Sendable {
  let name: String
  let format: String

  static func < (left: FeedKey, right: FeedKey) -> Bool {
    (left.name, left.format) < (right.name, right.format)
  }
}

/// What a walk over feeds meets, one after another.
enum FeedEvent {
  /// A file begins; its records follow, then its end, or that it is refused.
  case began(FeedFile)
  case record(Advisory)
  /// With the SHA-256 of the file's bytes.
  case ended(digest: [UInt8], FeedSummary)
  /// A file that is no feed, or that cannot be read: its records do not count, and the rest of its feed may still be good.
  case refused(feed: String, NotEvaluated)
  /// An archive that cannot be read to its end: what was read of it is not all that there is.
  case broken(feed: String, NotEvaluated)
}
