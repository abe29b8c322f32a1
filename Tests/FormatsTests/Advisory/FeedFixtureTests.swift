import Facts
import Formats
import Syntax
import TestSupport
import Testing

/// Feeds in XML: every fixture gives the records that stand beside it, whole or byte by byte.
@Suite("feeds in XML")
struct FeedFixtureTests {
  static let cases = [
    "cvrf/bare", "cvrf/names", "cvrf/openeuler", "cvrf/redhat", "cvrf/suse", "glsa/ranges", "glsa/slots",
    "jvn/detail",
    "jvn/list",
    "oval/azure", "oval/debian", "oval/rpm", "oval/shapes", "oval/suse", "oval/ubuntu", "vuxml/entries",
  ]

  @Test("give the records that are expected", arguments: cases)
  func records(_ path: String) throws {
    let folder = "fixtures/xml-feeds/" + path
    let source = SourceFile(path: "input.xml", bytes: try Fixtures.bytes("xml-feeds/\(path)/input.xml"))
    let format = try #require(AdvisoryFormat.of(source.bytes.prefix(AdvisoryFormat.headBytes)))
    #expect(path.hasPrefix(format.name))
    let lines = FeedText.lines(format.read(source, "feed"))
    try Golden.check(lines.joined(separator: "\n") + "\n", against: folder + "/expected.txt")
  }

  @Test("read the same in pieces", arguments: cases)
  func pieces(_ path: String) throws {
    let bytes = try Fixtures.bytes("xml-feeds/\(path)/input.xml")
    let format = try #require(AdvisoryFormat.of(bytes[...]))
    var file = AdvisoryFile()
    let reader = format.open(FeedSource(feed: "feed", file: "input.xml")) { file.advisories.append($0) }
    var summary: FeedSummary?
    for _ in 0..<2 where summary == nil {
      for byte in bytes { try reader.feed([byte]) }
      summary = try reader.finish()
    }
    file.summary = try #require(summary)
    let whole = format.read(SourceFile(path: "input.xml", bytes: bytes), "feed")
    #expect(FeedText.lines(file) == FeedText.lines(whole))
  }

  @Test("are refused wherever they are cut", arguments: cases)
  func truncated(_ path: String) throws {
    let bytes = try Fixtures.bytes("xml-feeds/\(path)/input.xml")
    let format = try #require(AdvisoryFormat.of(bytes[...]))
    let end = bytes.lastIndex(of: UInt8(ascii: ">")) ?? 0
    for count in stride(from: 0, through: end, by: 97) + [end] {
      let file = format.read(SourceFile(path: "input.xml", bytes: Array(bytes[..<count])), "feed")
      #expect(file.advisories.isEmpty && file.summary.notEvaluated.count == 1, "\(count) bytes")
      #expect(file.summary.notEvaluated.first?.line != nil)
    }
  }
}
