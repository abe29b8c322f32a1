import Governance
import Reporting
import Testing

/// The report of a large project: 500 locked packages, eight quarters, and many changes in the last one.
@Suite("Size of a report")
struct ReportSizeTests {
  private static let report = GeneratedReview(packages: 500, changes: 1_000, advisories: 40).report

  @Test("HTML stays below 1 MB")
  func html() {
    let bytes = ReportHTML.render(Self.report, digest: "sha256:" + String(repeating: "0", count: 64))
    #expect(bytes.count < 1_000_000 && bytes.count > 300_000, "\(bytes.count)")
  }

  @Test("long populations are cut for people, and say so; what is an exception or wants a decision never is")
  func cuts() throws {
    let html = String(decoding: ReportHTML.render(Self.report, digest: ""), as: UTF8.self)
    let markdown = String(decoding: ReportMarkdown.render(Self.report, digest: ""), as: UTF8.self)
    #expect(
      html.contains("The first 500 of 1000 rows are shown. All of them are in <code>changes.csv</code>"))
    #expect(markdown.contains("The first 200 of 1000 rows are shown. All of them are in `changes.csv`"))
    let changes = try #require(Self.report.table("changes"))
    #expect(ReportCSV.render(changes).count(where: { $0 == UInt8(ascii: "\n") }) == 1_001)
    for id in ["exceptions", "unauthorised"] {
      let table = try #require(Self.report.table(id))
      #expect(table.rows.count == 100)
      let start = try #require(html.firstRange(of: "<caption id=\"t-\(id)\">"))
      let end = try #require(html[start.upperBound...].firstRange(of: "</table>"))
      #expect(html[start.upperBound..<end.lowerBound].split(separator: "<tr>").count == 102)
    }
  }

  @Test("only tables that nobody reads as a whole may be cut")
  func purposes() {
    let cut = Self.report.tables.filter { $0.purpose != .reading }.map(\.id)
    #expect(cut == ["changes", "changed-dependencies", "packages", "outdated", "inputs", "paths"])
  }
}
