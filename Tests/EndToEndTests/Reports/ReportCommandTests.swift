import Foundation
import TestSupport
import Testing

/// `assay report` over two years of a project.
@Suite("report")
struct ReportCommandTests {
  private func report(_ arguments: String..., path: String? = nil, zone: String = "UTC") throws -> Outcome {
    try ReviewStory.report(arguments, path: path, zone: zone)
  }

  @Test("the reports of eight quarters", arguments: ReviewStory.quarters, ["json", "markdown"])
  func goldens(_ quarter: String, _ format: String) throws {
    let outcome = try report("--quarter", quarter, "--format", format)
    #expect(outcome.code == 3 || outcome.code == 0, "\(outcome.errors)")
    let suffix = format == "json" ? "json" : "md"
    try Golden.check(outcome.output, against: "Tests/EndToEndTests/Goldens/reports/\(quarter).\(suffix)")
  }

  @Test(
    "the same bytes twice, in another time zone and at another place",
    arguments: ["json", "html", "markdown"])
  func determinism(_ format: String) throws {
    let story = try ReviewStory.shared.get()
    let other = try TemporaryFolder()
    try story.git(["clone", "--quiet", "file://" + story.path, other.path + "/clone"])
    let first = try report("--quarter", "2025Q2", "--format", format)
    let second = try report(
      "--quarter", "2025Q2", "--format", format, path: other.path + "/clone", zone: "Pacific/Kiritimati")
    #expect(first.output == second.output && !first.output.isEmpty)
  }

  @Test("each commit of the line is in exactly one quarter")
  func partition() throws {
    let story = try ReviewStory.shared.get()
    let all = try Set(
      story.git([
        "log", "--first-parent", "--format=%H", "--", "uv.lock", "pyproject.toml", "Dockerfile",
        "assay.toml", ".woodpecker.yaml", "renovate.json", "governance/waivers.toml",
        "governance/dependencies",
      ])
      .split(separator: "\n").map(String.init))
    let reported = try ReviewStory.quarters.flatMap { quarter in
      try rows(report("--quarter", quarter, "--format", "json").json(), "changes").compactMap {
        $0["commit"] as? String
      }
    }
    #expect(reported.count == Set(reported).count)
    #expect(Set(reported) == all)
  }

  private func rows(_ document: [String: Any], _ table: String) throws -> [[String: Any]] {
    let sections = try #require(document["sections"] as? [[String: Any]])
    let tables = sections.flatMap { $0["tables"] as? [[String: Any]] ?? [] }
    return try #require(tables.first { $0["id"] as? String == table }?["rows"] as? [[String: Any]])
  }

  @Test("an export of the forge decides on approvals")
  func approvals() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(ReviewStory.approvals, to: "pulls.json")
    let document = try report("--quarter", "2026Q1", "--format", "json", "--approvals", file).json()
    let changes = try rows(document, "changes")
    #expect(
      changes.map { $0["approval"] as? String } == [
        "approved", "not approved by the Project Lead", "not in the export",
      ])
    #expect(changes.map { $0["checks"] as? String } == ["success", "failure", "not provided"])
    let reasons = try rows(document, "exceptions").compactMap { $0["reasons"] as? [String] }
    #expect(reasons == [["not approved by the Project Lead", "checks failed"], ["not in the export"]])
    try folder.write(
      "{\"schema\": \"assay.approvals/1\", \"pullRequests\": [{\"number\": \"x\"}]}", to: "pulls.json")
    let outcome = try report("--quarter", "2026Q1", "--approvals", file)
    #expect(outcome.code == 2 && outcome.errors.contains("pulls.json:1"))
  }

  @Test("a report of before gives the first day and the figures to compare with")
  func since() throws {
    let folder = try TemporaryFolder()
    let outcome = try report("--quarter", "2026Q2", "--into", folder.path + "/reports")
    #expect(outcome.code == 3, "\(outcome.errors)")
    let files = try TemporaryFolder.names(folder.path + "/reports")
    #expect(files == ["2026-Q2", "2026-Q2.cdx.json", "2026-Q2.html", "2026-Q2.json", "2026-Q2.md"])
    let json = folder.path + "/reports/2026-Q2.json"
    let next = try report("--since", json, "--to", "2026-09-30", "--as-of", "2026-09-30", "--format", "json")
      .json()
    #expect((next["period"] as? [String: Any])?["title"] as? String == "2026-Q3")
    let figures = try #require(next["figures"] as? [[String: Any]])
    let before = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: json))) as? [String: Any])
    let old = try #require(before["figures"] as? [[String: Any]])
    #expect(figures.map { $0["previous"] as? Int } == old.map { $0["value"] as? Int })
  }

  @Test("what cannot be reported on is a usage error that says what to do")
  func usage() throws {
    let folder = try TemporaryFolder()
    #expect(try report(path: folder.path).code == 2)
    #expect(try report("--quarter", "2024Q1").errors.contains("name a later period"))
    #expect(try report("--quarter", "2026Q3", "--from", "2026-01-01").code == 2)
    #expect(try report("--branch", "nowhere").errors.contains("no commit `nowhere`"))
    #expect(
      try report("--quarter", "2026Q1", "--format", "csv", "--table", "none").errors.contains("changes"))
  }

  @Test("a shallow clone is not the whole history, and the report says so")
  func shallow() throws {
    let story = try ReviewStory.shared.get()
    let other = try TemporaryFolder()
    try story.git(["clone", "--quiet", "--depth", "3", "file://" + story.path, other.path + "/clone"])
    let outcome = try report("--quarter", "2026Q3", "--format", "json", path: other.path + "/clone")
    #expect(outcome.code == 3 && outcome.output.contains("the clone is shallow"))
  }

  @Test("text of others is never active, and no program of the repository's settings runs")
  func hostile() throws {
    var writer = HistoryWriter()
    let project = LockedProject()
    try writer.push(
      HistoryWriter.Commit(
        time: "2026-01-02T08:00:00Z", author: "=cmd|x", committer: "B & 'C'",
        message: "<script>alert(1)</script> <b>B</b> | `x` \u{1B}[2J\u{202E} @all (#1)\n"),
      project.files.merging(["<img src=x>/requirements.txt": "idna==3.7\n"]) { $1 })
    let repository = try writer.finish()
    let trap = repository.path + "/.git/trap"
    try Data("#!/bin/sh\ntouch \(trap).sprung\n".utf8).write(to: URL(fileURLWithPath: trap))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: trap)
    for setting in ["gpg.program", "diff.external", "core.pager", "pager.log", "core.fsmonitor", "alias.log"]
    {
      try repository.git(["config", setting, trap])
    }
    for setting in ["log.showSignature", "log.mailmap"] { try repository.git(["config", setting, "true"]) }
    for setting in ["log.diffMerges", "diff.renames"] { try repository.git(["config", setting, "off"]) }
    func text(_ format: String) throws -> String {
      try report("--quarter", "2026Q1", "--format", format, path: repository.path).output
    }
    let html = try text("html")
    #expect(!html.contains("<script") && !html.contains("<b>B") && !html.contains("<img"))
    #expect(html.contains("&lt;script&gt;alert(1)"))
    #expect(try text("csv").contains("'=cmd|x"))
    for format in ["html", "markdown", "csv", "json", "text"] {
      let controls = try text(format).unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n" && $0 != "\r") || $0.value == 0x202E
      }
      #expect(controls.isEmpty, "\(format)")
    }
    #expect(!FileManager.default.fileExists(atPath: trap + ".sprung"))
  }
}
