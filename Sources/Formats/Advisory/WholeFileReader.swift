internal import Facts
internal import Syntax

/// Reads a file that is kept in memory: its positions are those of its bytes.
final class WholeFileReader: AdvisoryReader {
  typealias Read =
    @Sendable (_ file: SourceFile, _ feed: String) throws(ParseError) -> (advisories: [Advisory], FeedSummary)

  private let source: FeedSource
  private let deliver: (Advisory) -> Void
  private let read: Read
  private var bytes: [UInt8] = []

  init(_ source: FeedSource, deliver: @escaping (Advisory) -> Void, read: @escaping Read) {
    self.source = source
    self.deliver = deliver
    self.read = read
  }

  func feed(_ bytes: [UInt8]) throws(FeedError) {
    let maximum = ParseLimits.standard.maximumBytes
    guard self.bytes.count + bytes.count <= maximum else {
      throw FeedError("the file has more than \(maximum) bytes")
    }
    self.bytes += bytes
  }

  func finish() throws(FeedError) -> FeedSummary? {
    let file = SourceFile(path: source.file, bytes: bytes)
    do {
      let (advisories, summary) = try read(file, source.feed)
      for advisory in advisories { deliver(advisory) }
      return summary
    } catch {
      throw FeedError(error, in: file)
    }
  }
}
