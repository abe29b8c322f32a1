internal import Facts
internal import Formats
internal import Storage

/// Reads one feed file in the format that it was recognised in; its records are handed over as they come.
struct FeedStream {
  enum Failure: Error {
    /// The file is no good in its format.
    case content(FeedError)
    case bytes(FeedBytesError)
    /// No format is known for it.
    case unknown(String)
    case receiver(ConfigurationError)
  }

  private let reader: any AdvisoryReader
  private let records = Records()
  private let bytes: FeedBytes
  private var digest = FeedDigest.Running()

  private final class Records {
    var pending: [Advisory] = []
  }

  init(_ format: AdvisoryFormat, _ source: FeedSource, _ bytes: FeedBytes) {
    let records = records
    reader = format.open(source) { records.pending.append($0) }
    self.bytes = bytes
  }

  /// Reads to the end; `start` is what was read to recognise the format.
  mutating func read(after start: [UInt8], _ receive: FeedWalker.Receiver) throws(Failure) {
    try take(start, receive)
    digest.update(start)
    while let piece = try next(bytes.pieces) {
      digest.update(piece)
      try take(piece, receive)
    }
    let summary = try finish(receive)
    do {
      try receive(.ended(digest: digest.finish(), summary))
    } catch {
      throw .receiver(error)
    }
  }

  private func finish(_ receive: FeedWalker.Receiver) throws(Failure) -> FeedSummary {
    if let summary = try end(receive) { return summary }
    let pieces: FeedBytes.Pieces
    do {
      pieces = try bytes.reopen()
    } catch {
      throw .bytes(error)
    }
    while let piece = try next(pieces) { try take(piece, receive) }
    return try end(receive) ?? FeedSummary()
  }

  private func next(_ pieces: FeedBytes.Pieces) throws(Failure) -> [UInt8]? {
    do {
      return try pieces()
    } catch {
      throw .bytes(error)
    }
  }

  private func take(_ piece: [UInt8], _ receive: FeedWalker.Receiver) throws(Failure) {
    do {
      try reader.feed(piece)
    } catch {
      throw .content(error)
    }
    try deliver(receive)
  }

  private func end(_ receive: FeedWalker.Receiver) throws(Failure) -> FeedSummary? {
    let summary: FeedSummary?
    do {
      summary = try reader.finish()
    } catch {
      throw .content(error)
    }
    try deliver(receive)
    return summary
  }

  private func deliver(_ receive: FeedWalker.Receiver) throws(Failure) {
    do {
      for advisory in records.pending { try receive(.record(advisory)) }
    } catch {
      throw .receiver(error)
    }
    records.pending.removeAll(keepingCapacity: true)
  }
}
