import Facts
import Standards
import Testing

@Suite("Feeds")
struct FeedFactsTests {
  /// A feed whose records were changed on these days, and many before.
  private static func feed(records: Int, _ times: String...) -> FeedFacts {
    var feed = FeedFacts(name: "pypa", format: "osv")
    for number in 1..<28 { feed.include("2026-01-\(number < 10 ? "0" : "")\(number)T00:00:00Z") }
    for time in times { feed.include(time) }
    feed.records = records
    return feed
  }

  @Test("one record in a thousand may be dated in a year to come")
  func wrongYear() throws {
    let (wrong, worse) = ("2027-07-09T15:45:00Z", "2027-07-09T15:54:00Z")
    let newest = "2026-07-23T14:34:38Z"
    #expect(Self.feed(records: 5_310, newest, wrong, worse).newest == newest)
    let day = try #require(CalendarDate("2026-07-24"))
    #expect(Self.feed(records: 5_310, worse, newest, wrong).ageInDays(on: day) == 1)
    #expect(Self.feed(records: 1_999, newest, wrong, worse).newest == worse, "two are too many")
    #expect(Self.feed(records: 5_310, newest, "2026-12-24T00:00:00Z").newest == "2026-12-24T00:00:00Z")
    #expect(Self.feed(records: 40).newest == "2026-01-27T00:00:00Z")
    #expect(FeedFacts(name: "none", format: "osv").newest == nil)
  }
}
