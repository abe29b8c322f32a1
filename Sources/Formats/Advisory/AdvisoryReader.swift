package import Facts
internal import Syntax

/// Reads one feed file while its bytes arrive, in memory that does not grow with the file.
///
/// Records are delivered as soon as they are complete. They hold only where `finish` has returned: a file that turns out
/// damaged is refused as a whole.
package protocol AdvisoryReader: AnyObject {
  func feed(_ bytes: [UInt8]) throws(FeedError)

  /// Ends the file. Nil asks for all its bytes a second time, from the beginning, and for another `finish`.
  func finish() throws(FeedError) -> FeedSummary?
}

/// The file that a reader reads.
package struct FeedSource: Sendable {
  /// The feed, as the configuration names it.
  package let feed: String
  package let file: String

  package init(feed: String, file: String) {
    self.feed = feed
    self.file = file
  }

  func provenance(line: Int) -> AdvisoryProvenance {
    AdvisoryProvenance(feed: feed, file: file, line: line)
  }

  /// The row of a file that cannot be read.
  package func row(_ error: FeedError) -> NotEvaluated {
    NotEvaluated(
      subject: file, file: file, line: error.line, reason: error.message,
      remedy: error.remedy ?? "fetch the feed anew")
  }
}

/// What there is to say of a feed file beside its records.
package struct FeedSummary: Sendable {
  /// The records that count in `feeds status`: all but those that a feed only keeps to say that they are cancelled.
  package var recordCount = 0
  /// Parts of the file that are no good; the rest stands.
  package var notEvaluated: [NotEvaluated] = []
  /// What of the records is not understood: in each record every reason once, however many packages it leaves without a verdict.
  package var unknownShapes = 0

  package init() {}

  mutating func countUnknownShapes(of advisory: Advisory) {
    unknownShapes += Set(advisory.affected.lazy.compactMap(\.unresolved)).count
  }
}

/// Why a feed file is refused, and where.
package struct FeedError: Error, Sendable, Hashable {
  package let message: String
  /// 1-based.
  package let line: Int?
  package let remedy: String?

  init(_ error: XMLError) {
    message = error.message
    line = error.line
    remedy = error.remedy
  }

  init(_ error: ParseError, in source: SourceFile) {
    message = error.message
    line = source.location(of: error.span).line
    remedy = error.remedy
  }

  init(_ message: String, line: Int? = nil) {
    self.message = message
    self.line = line
    remedy = nil
  }
}
