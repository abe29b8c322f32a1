/// Takes the events of one XML format and makes records of them.
protocol FeedHandler: XMLHandler {
  /// The document is complete; nil asks for it a second time.
  func finish() -> FeedSummary?

  /// Whether nothing that follows matters; the document has then been read to its end before.
  var isIgnoringTheRest: Bool { get }
}

extension FeedHandler {
  var isIgnoringTheRest: Bool { false }
}

/// Reads a feed file in XML: the parser's events go to the handler of the format.
final class XMLFeedReader: AdvisoryReader {
  private let handler: any FeedHandler
  private var parser: XMLReader

  init(_ handler: any FeedHandler) {
    self.handler = handler
    parser = XMLReader(handler)
  }

  func feed(_ bytes: [UInt8]) throws(FeedError) {
    if handler.isIgnoringTheRest { return }
    do {
      try parser.feed(bytes)
    } catch {
      throw FeedError(error)
    }
  }

  func finish() throws(FeedError) -> FeedSummary? {
    if handler.isIgnoringTheRest { return handler.finish() }
    do {
      try parser.finish()
    } catch {
      throw FeedError(error)
    }
    guard let summary = handler.finish() else {
      parser = XMLReader(handler)
      return nil
    }
    return summary
  }
}
