import Standards
import Testing

/// Times of RFC 3339, section 5.6; the examples of section 5.8 among them.
@Suite("UTC times")
struct UTCTimeTests {
  @Test(
    "a time is read in any zone and printed in UTC",
    arguments: [
      ("1985-04-12T23:20:50.52Z", "1985-04-12T23:20:50Z"),
      ("1996-12-19T16:39:57-08:00", "1996-12-20T00:39:57Z"),
      ("1937-01-01T12:00:27.87+00:20", "1937-01-01T11:40:27Z"),
      ("1970-01-01t00:00:00z", "1970-01-01T00:00:00Z"),
      ("2026-07-24 09:15:00+02:00", "2026-07-24T07:15:00Z"),
    ])
  func reading(_ text: String, _ expected: String) throws {
    #expect(try #require(UTCTime(text)).description == expected)
  }

  @Test(
    "anything else is none",
    arguments: [
      "", "2026-07-24", "2026-07-24T09:15:00", "2026-07-24T09:15Z", "2026-07-24T24:00:00Z",
      "2026-07-24T09:60:00Z", "2026-02-30T09:00:00Z", "2026-07-24T09:15:00.Z", "2026-07-24T09:15:00+2:00",
      "2026-07-24T09:15:00ZZ", "2026-07-24T-9:15:00Z",
    ])
  func refusal(_ text: String) {
    #expect(UTCTime(text) == nil)
  }
}
