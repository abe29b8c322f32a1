package import Facts
package import Standards
internal import Syntax

/// `assay.feeds/1`: what the advisory index holds.
package enum FeedsJSON {
  package static func render(_ feeds: [FeedFacts], digest: String, metadata: Int, on day: CalendarDate)
    -> [UInt8]
  {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", "assay.feeds/1")
      writer.member("digest", digest)
      writer.member("metadata", metadata)
      writer.rows("feeds", feeds) { writer, feed in
        writer.object { writer in
          writer.member("name", feed.name)
          writer.member("format", feed.format)
          writer.member("records", feed.records)
          writer.member("newest", feed.newest)
          writer.member("ageDays", feed.ageInDays(on: day))
          writer.member("digest", feed.digest)
          writer.member("source", feed.source)
          writer.member("unknownShapes", feed.unknownShapes)
        }
      }
    }
    writer.endDocument()
    return writer.bytes
  }
}
