import Facts
import Standards
import Testing

@Suite("security history")
struct SecurityHistoryTests {
  private func record(
    _ id: String, aliases: [String] = [], published: String? = nil, fixed: [String] = [],
    of name: String = "demo"
  ) -> Advisory {
    var advisory = Advisory(id: id, provenance: AdvisoryProvenance(feed: "f", file: "\(id).json", line: 1))
    advisory.aliases = aliases
    advisory.published = published.map { $0 + "T12:00:00Z" }
    var package = AffectedPackage(ecosystem: "PyPI", name: name)
    package.ranges = fixed.map { AffectedRange(kind: .ecosystem, events: [.introduced("0"), .fixed($0)]) }
    advisory.affected = [package]
    return advisory
  }

  private func history(
    _ records: [Advisory], releases: [String: String] = [:], asOf day: String? = nil
  ) throws -> SecurityHistory {
    var dates: [Version: CalendarDate] = [:]
    for (version, date) in releases {
      dates[try #require(Version(version))] = CalendarDate(date)
    }
    let database = AdvisoryDatabase(records, asOf: day.flatMap { CalendarDate($0) })
    return SecurityHistory(of: try #require(DistributionName("Demo")), in: database, releases: dates)
  }

  @Test("records of one vulnerability count once, those of others and withdrawn ones not at all")
  func count() throws {
    var withdrawn = record("PYSEC-2", published: "2024-01-01")
    withdrawn.withdrawn = "2024-02-01T00:00:00Z"
    let history = try history([
      record("PYSEC-1", aliases: ["CVE-1"]), record("GHSA-1", aliases: ["CVE-1"]), record("GHSA-3"),
      withdrawn,
      record("GHSA-4", of: "other"),
    ])
    #expect(history.count == 2 && history.exploited == 0 && history.malicious == 0)
    #expect(history.medianDaysToFix == nil && history.newest == nil)
  }

  @Test("an entry of a catalogue of exploited ones counts by the alias that it shares")
  func exploited() throws {
    var entry = Advisory(id: "CVE-1", provenance: AdvisoryProvenance(feed: "kev", file: "kev.json", line: 1))
    entry.exploitation = Exploitation(dateAdded: "2024-03-01", dueDate: nil, isUsedForRansom: false)
    let history = try history([
      entry, record("GHSA-1", aliases: ["CVE-1"]), record("GHSA-2", aliases: ["CVE-2"]),
    ])
    #expect(history.count == 2 && history.exploited == 1)
  }

  @Test("attacks are counted apart")
  func malicious() throws {
    let history = try history([record("MAL-1"), record("GHSA-1", aliases: ["MAL-2"]), record("GHSA-2")])
    #expect(history.count == 1 && history.malicious == 2)
  }

  @Test("days run from the first record to the first release that fixes it; an earlier release counts 0")
  func daysToFix() throws {
    let releases = ["1.1": "2024-01-11", "2.1": "2024-01-05", "3.0": "2023-12-01", "4.0": "2024-04-10"]
    let history = try history(
      [
        // Fixed in two lines; the first record of the two is of January 1st.
        record("PYSEC-1", aliases: ["CVE-1"], published: "2024-01-08", fixed: ["1.1", "2.1"]),
        record("GHSA-1", aliases: ["CVE-1"], published: "2024-01-01", fixed: ["1.1"]),
        record("GHSA-2", published: "2024-01-01", fixed: ["3.0"]),
        record("GHSA-3", published: "2024-04-01", fixed: ["4"]),
        // No release, no fix, no day: these are not measured.
        record("GHSA-4", published: "2024-01-01", fixed: ["9.9"]), record("GHSA-5", published: "2024-05-01"),
        record("GHSA-6", fixed: ["4.0"]),
      ], releases: releases)
    #expect(history.daysToFix == [0, 4, 9] && history.medianDaysToFix == 4 && history.count == 6)
    #expect(history.newest == CalendarDate("2024-05-01"))
  }

  @Test(
    "the median of an even number lies between, rounded down",
    arguments: [(["2024-01-04"], 3), (["2024-01-04", "2024-01-11"], 6), (["2024-01-02", "2024-01-02"], 1)])
  func median(_ fixes: [String], _ expected: Int) throws {
    let records = fixes.indices.map { record("GHSA-\($0)", published: "2024-01-01", fixed: ["\($0 + 1).0"]) }
    let releases = Dictionary(uniqueKeysWithValues: fixes.enumerated().map { ("\($0 + 1).0", $1) })
    #expect(try history(records, releases: releases).medianDaysToFix == expected)
  }

  @Test("what was not yet published on the day does not count")
  func asOf() throws {
    let records = [record("GHSA-1", published: "2024-01-01"), record("GHSA-2", published: "2025-01-01")]
    #expect(try history(records, asOf: "2024-06-01").count == 1)
    #expect(try history(records, asOf: "2025-06-01").count == 2)
  }
}
