import Foundation
import TestSupport
import Testing

/// Reports of before: what a later one makes of them.
@Suite("Earlier reports")
struct EarlierReportTests {
  private func report(_ title: String, from: String, to: String, changes: String) -> String {
    """
    {"schema": "assay.report/1", "asOf": "\(to)", "period": {"title": "\(title)", "from": "\(from)", "to": "\(to)"},
     "figures": [{"id": "changes", "value": \(changes)}]}
    """
  }

  /// One change in each of two quarters, and reports of before in the folder for them.
  private func repository(_ reports: [String: String]) throws -> HistoryFixture {
    var writer = HistoryWriter()
    var project = LockedProject()
    try writer.push(HistoryWriter.Commit(time: "2026-07-02T08:00:00Z", message: "One (#1)\n"), project.files)
    project.versions["idna"] = "3.8"
    let files = Dictionary(
      uniqueKeysWithValues: reports.map { ("governance/reports/\($0.key).json", Optional($0.value)) })
    try writer.push(
      HistoryWriter.Commit(time: "2026-10-02T08:00:00Z", message: "Two (#2)\n"),
      project.files.merging(files) { $1 })
    return try writer.finish()
  }

  private func run(_ arguments: String..., in repository: HistoryFixture) throws -> Outcome {
    try Program.run(["report", repository.path] + arguments, environment: ["TZ": "UTC"])
  }

  @Test("a figure that is no count is refused with its place, and never computed with")
  func figures() throws {
    let bad = report("2026-Q2", from: "2026-04-01", to: "2026-06-30", changes: "-9223372036854775808")
    let repository = try repository(["2026-Q2": bad])
    let outcome = try run("--quarter", "2026Q4", "--as-of", "2026-12-31", "--format", "json", in: repository)
    #expect(outcome.code == 3 && outcome.output.contains("must be a count"), "\(outcome.errors)")
    let file = try repository.folder.write(bad, to: "since.json")
    let since = try run("--since", file, "--to", "2026-12-31", "--as-of", "2026-12-31", in: repository)
    #expect(since.code == 2 && since.errors.contains("since.json:2"), "\(since.errors)")
    #expect(since.errors.contains("as `assay report` wrote it"))
  }

  @Test("the last one before the period is compared with, but for the one that is named")
  func comparison() throws {
    let repository = try repository([
      "2025-Q4": report("2025-Q4", from: "2025-10-01", to: "2025-12-31", changes: "25"),
      "2026-Q3": report("2026-Q3", from: "2026-07-01", to: "2026-09-30", changes: "77"),
      "adhoc": report("2026-10-01 to 2026-10-15", from: "2026-10-01", to: "2026-10-15", changes: "1"),
    ])
    func previous(_ arguments: String...) throws -> Int? {
      let all = ["report", repository.path, "--format", "json", "--as-of", "2026-12-31"] + arguments
      let document = try Program.run(all, environment: ["TZ": "UTC"]).json()
      let figures = try #require(document["figures"] as? [[String: Any]])
      return figures.first { $0["id"] as? String == "changes" }?["previous"] as? Int
    }
    let folder = repository.path + "/governance/reports"
    #expect(try previous("--quarter", "2026Q4") == 77)
    #expect(try previous("--from", "2026-10-01", "--to", "2026-11-15") == 77)
    #expect(try previous("--since", folder + "/2026-Q3.json", "--to", "2026-11-15") == 77)
    #expect(try previous("--since", folder + "/2025-Q4.json", "--to", "2026-11-15") == 25)
    #expect(try previous("--since", folder + "/adhoc.json") == 1)
  }
}
