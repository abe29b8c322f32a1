import Facts
import Governance
import Standards
import Syntax
import Testing

/// What a report says of the packages that an index was asked about.
@Suite("Maintenance in a report")
struct ReportMaintenanceTests {
  private func entry(
    _ number: Int, released: String?, latest: LatestRelease? = nil, yanking: DistributionFile.Yanking? = .no,
    status: String? = "active"
  ) throws -> IndexedMetadata {
    let name = try #require(DistributionName("some-package-\(number)"))
    let place = SourceLocation(file: "METADATA", line: 1, column: 1, endLine: 1, endColumn: 1)
    // Of 2026-10-01, whose last state the generated lock shows.
    let metadata = CoreMetadata(name: name, version: "1.\((7 + number) / 10).0", location: place)
    var entry = IndexedMetadata(metadata, source: "https://index.example/simple", retrieved: 1_798_700_000)
    entry.uploadTime = released
    entry.latest = latest
    entry.yanking = yanking
    entry.status = status.map { ProjectStatus(word: $0) }
    return entry
  }

  private func release(_ version: String, _ day: String?) -> LatestRelease {
    LatestRelease(version: version, uploadTime: day.map { $0 + "T01:02:03Z" })
  }

  private func texts(_ rows: [[ReportValue]]) -> [[String]] {
    rows.map { row in
      row.map { value in
        switch value {
        case .text(let text), .code(let text), .grade(let text): text
        case .number(let number): String(number)
        case .list(let texts): texts.joined(separator: ";")
        case .flag(let flag): String(flag)
        case .none: "-"
        }
      }
    }
  }

  @Test("yanked, archived and quiet projects stand in one table, outdated versions in another")
  func tables() throws {
    let old = "2024-01-02T00:00:00Z"
    let report = GeneratedReview(
      packages: 9,
      indexed: [
        try entry(0, released: "2026-09-01T00:00:00Z", yanking: .yes(reason: "broken")),
        try entry(1, released: "2026-09-01T00:00:00Z", status: "archived"),
        try entry(2, released: "2026-09-01T00:00:00Z", status: "quarantined"),
        // Nobody released anything for long.
        try entry(3, released: old, latest: release("1.1.0", "2024-01-02")),
        // Old, but the project goes on.
        try entry(4, released: old, latest: release("3.0", "2026-12-01")),
        // What came after the period does not count.
        try entry(5, released: old, latest: release("3.0", "2027-01-01")),
        // Locked is a later version than the latest that is no pre-release.
        try entry(6, released: "2026-11-11T00:00:00Z", latest: release("0.9", "2026-01-01")),
        try entry(7, released: nil, latest: release("9.0", nil), yanking: nil, status: nil),
      ]
    ).report
    let upkeep = try texts(#require(report.table("upkeep")).rows)
    #expect(
      upkeep.map { Array($0[0...4]) } == [
        ["some-package-0@1.0.0", "2026-09-01", "2026-09-01", "broken", "active"],
        ["some-package-1@1.0.0", "2026-09-01", "2026-09-01", "no", "archived"],
        ["some-package-2@1.0.0", "2026-09-01", "2026-09-01", "no", "quarantined"],
        ["some-package-3@1.1.0", "2024-01-02", "2024-01-02", "no", "active"],
        ["some-package-5@1.1.0", "2024-01-02", "2024-01-02", "no", "active"],
      ])
    let outdated = try texts(#require(report.table("outdated")).rows)
    #expect(
      outdated.map { [$0[0], $0[2], $0[3], $0[4], $0[5]] } == [
        ["some-package-4@1.1.0", "2024-01-02", "3.0", "2026-12-01", "30"]
      ])
    let section = try #require(report.sections.first { $0.id == "maintenance" })
    #expect(section.notes.contains { $0.hasPrefix("Of 9 locked packages an index was asked about 8") })
    #expect(
      section.notes.contains { $0.hasPrefix("Of 5 of them the latest release as of 2026-12-31 is not known") }
    )
  }

  @Test("without an index all of it is not provided")
  func notProvided() throws {
    let report = GeneratedReview(packages: 3).report
    for id in ["upkeep", "outdated"] {
      let table = try #require(report.table(id))
      #expect(table.rows.isEmpty && table.emptyText == "Not provided.")
    }
  }

  @Test("the latest release is neither a pre-release nor taken back")
  func latest() throws {
    let name = try #require(DistributionName("foo"))
    func file(_ name: String, _ day: String, yanked: Bool = false) -> DistributionFile {
      var file = DistributionFile(name: name, url: name, of: DistributionName("foo")!)
      file.uploadTime = day
      file.yanking = yanked ? .yes(reason: nil) : .no
      return file
    }
    var project = IndexProject(name: name)
    #expect(project.latestRelease == nil)
    project.files = [
      file("foo-1.9.tar.gz", "2026-01-01"), file("foo-1.10.tar.gz", "2026-02-02"),
      file("foo-1.10-py3-none-any.whl", "2026-02-01"), file("foo-2.0rc1.tar.gz", "2026-03-01"),
      file("foo-3.0.tar.gz", "2026-04-01", yanked: true), file("foo-notes.txt", "2026-05-01"),
    ]
    #expect(project.latestRelease == LatestRelease(version: "1.10", uploadTime: "2026-02-01"))
  }
}
