import Foundation
import TestSupport
import Testing

/// How a report is made again, counted anew, and what it does where evidence cannot be read.
@Suite("Evidence of a report")
struct ReportEvidenceTests {
  @Test("the command of the report makes the same bytes, whatever options chose what was read")
  func command() throws {
    var writer = HistoryWriter()
    let inside = { (files: [String: String?]) in
      Dictionary(uniqueKeysWithValues: files.map { ("svc/" + $0.key, $0.value) })
    }
    try writer.push(
      HistoryWriter.Commit(time: "2026-07-01T08:00:00Z", message: "Begin (#1)\n"),
      inside(LockedProject().files.merging(["a b.txt": "a==1\n", "requirements.txt": "a==1\n"]) { $1 }))
    try writer.push(
      HistoryWriter.Commit(time: "2026-07-02T08:00:00Z", message: "Two (#2)\n"),
      inside(["requirements.txt": "a==2\n", "a b.txt": "a==2\n"]))
    let repository = try writer.finish()
    let policy = try repository.folder.write("security-controls = [\"a\"]\n", to: "policy.toml")
    let export = try repository.folder.write(
      "{\"schema\": \"assay.approvals/1\", \"pullRequests\": []}", to: "pulls.json")
    let report = try QuarterReport(
      repository.path + "/svc", "--exclude", "requirements.txt", "--include", "a b.txt=requirements",
      "--policy", policy, "--approvals", export)
    let sections = try #require(report.document["sections"] as? QuarterReport.Rows)
    let notes = try #require(sections.first { $0["id"] as? String == "evidence" }?["notes"] as? [String])
    let command = try #require(notes.first?.split(separator: "`").dropFirst().first)
    #expect(
      command.hasSuffix(
        "--include 'a b.txt=requirements' --exclude requirements.txt --policy policy.toml --approvals pulls.json"
      ))
    #expect(command.hasPrefix("assay report svc --branch "))
    let words = command.split(separator: " ").dropFirst().map(String.init).joined(separator: "\n")
      .replacingOccurrences(of: "'a\nb.txt=requirements'", with: "a b.txt=requirements")
      .split(separator: "\n").map(String.init)
    let again = try Program.run(
      words + ["--format", "json"], environment: ["TZ": "UTC"], folder: repository.path)
    #expect(again.output == report.outcome.output, "\(again.errors)")
    let given = try report.rows("given-files")
    #expect(given.map { $0["option"] as? String } == ["--policy", "--approvals"])
    #expect(given.allSatisfy { ($0["digest"] as? String)?.hasPrefix("sha256:") ?? false })
    #expect(!report.outcome.output.contains(repository.path))
    let text = try QuarterReport.run(repository.path + "/svc").output
    #expect(text.contains("assay report --quarter 2026-Q3 --into governance/reports"))
  }

  @Test("the documented count of changes is the report's, also where files were moved and reports committed")
  func count() throws {
    var story = QuarterStory()
    try story.push("2026-06-01T08:00:00Z", "Begin (#1)\n", ["Dockerfile": "FROM python:3.12\n"])
    try story.writer.push(
      HistoryWriter.Commit(time: "2026-07-02T08:00:00Z", message: "Image (#2)\n"),
      ["Dockerfile": "FROM python:3.13\n"])
    try story.writer.push(
      HistoryWriter.Commit(time: "2026-07-03T08:00:00Z", message: "Move it (#3)\n"),
      ["Dockerfile": nil, "docker/Dockerfile": "FROM python:3.13\n"])
    try story.writer.push(
      HistoryWriter.Commit(time: "2026-07-04T08:00:00Z", message: "Dependency review 2026-Q2 (#4)\n"),
      ["governance/reports/2026-Q2.md": "x\n", "README.md": "x\n"])
    let repository = try story.writer.finish()
    let report = try QuarterReport(repository.path)
    #expect(try report.rows("changes").count == 2)
    #expect(try ReportEvidenceTests.count(report.document, in: repository) == 2)
  }

  @Test("the documented count in each of eight quarters", arguments: ReviewStory.quarters)
  func counts(_ quarter: String) throws {
    let report = try ReviewStory.report(["--quarter", quarter, "--format", "json"]).json()
    let changes = try QuarterReport.rows("changes", of: report).count
    #expect(try ReportEvidenceTests.count(report, in: ReviewStory.shared.get()) == changes)
  }

  /// As the documentation says it.
  private static func count(_ report: [String: Any], in repository: HistoryFixture) throws -> Int {
    let about = try QuarterReport.rows("about", of: report)
    func item(_ name: String) -> String? {
      about.first { $0["item"] as? String == name }?["value"] as? String
    }
    let (before, end) = (try #require(item("Commit before")), try #require(item("Commit at the end")))
    let range = before == "none" ? end : "\(before)..\(end)"
    let paths = try QuarterReport.rows("paths", of: report).compactMap { $0["file"] as? String }
    let output = try repository.git(
      ["--literal-pathspecs", "log", "--first-parent", "--format=%H", range, "--"] + paths)
    return output.split(separator: "\n").count
  }

  @Test(
    "waivers that were broken at the end of the period are a row with the commit, not the end of the report")
  func brokenWaivers() throws {
    var story = QuarterStory()
    try story.push("2026-07-01T08:00:00Z", "Begin (#1)\n", ["governance/waivers.toml": "oops\n"])
    let head = try story.writer.finish().git(["rev-parse", "HEAD"]).prefix(12)
    try story.push("2026-10-01T08:00:00Z", "Mend (#2)\n", ["governance/waivers.toml": "# fine\n"])
    let repository = try story.writer.finish()
    #expect(try QuarterReport.run(repository.path).code == 3)
    let row = try #require(
      QuarterReport(repository.path).rows("not-evaluated").first {
        $0["file"] as? String == "governance/waivers.toml"
      })
    #expect(row["subject"] as? String == "commit \(head)" && row["line"] as? Int == 1)
  }

  @Test("a policy that was broken at the end of the period is named with its commit, and --policy helps")
  func brokenPolicy() throws {
    var story = QuarterStory()
    try story.push("2026-07-01T08:00:00Z", "Begin (#1)\n", ["assay.toml": "oops\n"])
    let head = try story.writer.finish().git(["rev-parse", "HEAD"]).prefix(12)
    try story.push("2026-10-01T08:00:00Z", "Mend (#2)\n", ["assay.toml": "# fine\n"])
    let repository = try story.writer.finish()
    let outcome = try QuarterReport.run(repository.path)
    #expect(outcome.code == 2 && outcome.errors.contains("\(head):assay.toml:1"), "\(outcome.errors)")
    #expect(outcome.errors.contains("--policy FILE"))
    let policy = try TemporaryFolder()
    let file = try policy.write("# the defaults\n", to: "policy.toml")
    let helped = try QuarterReport.run(repository.path, ["--policy", file])
    #expect(helped.code != 2 && !helped.output.isEmpty, "\(helped.errors)")
  }

  @Test("a period that has not begun is an error that says so")
  func future() throws {
    var story = QuarterStory()
    try story.push("2026-07-01T08:00:00Z", "Begin (#1)\n")
    let repository = try story.writer.finish()
    func errors(_ arguments: String..., quarter: String? = nil) throws -> String {
      let period = quarter.map { ["--quarter", $0] } ?? []
      let outcome = try Program.run(
        ["report", repository.path, "--as-of", "2026-07-05"] + period + arguments,
        environment: ["TZ": "UTC"], folder: "/")
      #expect(outcome.code == 2 && outcome.output.isEmpty)
      return outcome.errors
    }
    #expect(try errors(quarter: "2030Q1").contains("nothing to report yet"))
    #expect(try errors(quarter: "2026Q4").contains("begins on 2026-10-01"))
    #expect(try errors("--from", "2027-01-01", "--to", "2027-02-01").contains("begins on 2027-01-01"))
    let file = try repository.folder.write(
      "{\"schema\": \"assay.report/1\", \"asOf\": \"2027-01-01\", \"period\": {\"title\": \"2026-Q4\", \"to\": \"2026-12-31\"}, \"figures\": []}",
      to: ".git/since.json")
    #expect(try errors("--since", file).contains("since.json: this report ends on 2026-12-31"))
  }
}
