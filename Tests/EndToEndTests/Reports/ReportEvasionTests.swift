import Foundation
import TestSupport
import Testing

/// What a commit can do so that a report would not tell of it, or tell it wrong.
@Suite("Evasions of the report")
struct ReportEvasionTests {
  private typealias Commit = HistoryWriter.Commit

  /// The tables of a report of a history.
  private struct Tables {
    let rows: [String: [[String: Any]]]
    let notEvaluated: [String]

    init(_ history: HistoryWriter, _ arguments: String...) throws {
      let fixture = try history.finish()
      let outcome = try ReviewStory.report(arguments + ["--format", "json"], path: fixture.path)
      let document = try outcome.json()
      let sections = document["sections"] as? [[String: Any]] ?? []
      let tables = sections.flatMap { $0["tables"] as? [[String: Any]] ?? [] }
      rows = Dictionary(
        tables.map { ($0["id"] as? String ?? "", $0["rows"] as? [[String: Any]] ?? []) }
      ) { first, _ in first }
      notEvaluated = (document["notEvaluated"] as? [[String: Any]] ?? [])
        .map { "\($0["subject"] ?? ""): \($0["reason"] ?? "")" }
    }

    func texts(_ table: String, _ column: String) -> [String] {
      (rows[table] ?? []).map { $0[column] as? String ?? "" }
    }

    func says(_ words: String) -> Bool { notEvaluated.contains { $0.contains(words) } }
  }

  private func project(_ versions: [String: String] = [:]) -> LockedProject {
    var project = LockedProject()
    project.versions.merge(versions) { $1 }
    return project
  }

  @Test("an encoding in the header of a commit takes it out of no report")
  func encoding() throws {
    var history = HistoryWriter()
    try history.push(Commit(time: "2026-07-01T08:00:00Z", message: "Begin (#1)"), project().files)
    try history.push(
      Commit(time: "2026-07-05T08:00:00Z", message: "direct", encoding: "IBM037"),
      project(["idna": "3.8"]).files)
    let tables = try Tables(history, "--quarter", "2026Q3")
    #expect(tables.texts("changes", "subject").sorted() == ["Begin (#1)", "direct"])
    #expect(tables.texts("unauthorised", "subject") == ["direct"])
  }

  @Test("a commit from the future takes none that follow it out of a report")
  func future() throws {
    var history = HistoryWriter()
    try history.push(Commit(time: "2026-07-01T08:00:00Z", message: "Begin (#1)"), project().files)
    try history.push(
      Commit(time: "2099-01-01T08:00:00Z", message: "late (#2)"), project(["idna": "3.8"]).files)
    try history.push(
      Commit(time: "2026-07-06T08:00:00Z", message: "direct"), project(["idna": "3.9"]).files)
    let tables = try Tables(history, "--quarter", "2026Q3", "--as-of", "2026-10-01")
    #expect(tables.texts("changes", "subject").sorted() == ["Begin (#1)", "direct", "late (#2)"])
    #expect(tables.says("2099-01-01, after commits that follow it"))
  }

  @Test("a lock that cannot be read settles nothing, and an advisory is not opened anew")
  func brokenLock() throws {
    var history = HistoryWriter()
    let files = project().files
    try history.push(Commit(time: "2025-07-21T08:00:00Z", message: "Begin (#1)"), files)
    try history.push(
      Commit(time: "2025-08-02T08:00:00Z", message: "merge (#2)"),
      files.merging(["uv.lock": "<<<<<<< HEAD\n"]) { $1 })
    try history.push(Commit(time: "2025-08-09T08:00:00Z", message: "mend (#3)"), files)
    let tables = try Tables(history, "--quarter", "2025Q3", "--as-of", "2025-09-30")
    #expect(tables.texts("advisories-closed", "advisory") == [])
    let open = zip(tables.texts("advisories-open", "advisory"), tables.texts("advisories-open", "opened"))
    #expect(open.contains { $0 == ("EX-2025-0005", "2025-07-21") })
    #expect(tables.says("uv.lock: as of commit"))
  }

  @Test("an edit of what a link leads to is an edit of the file")
  func links() throws {
    var history = HistoryWriter()
    var files = project().files
    files["locks/main"] = project().lock
    files["uv.lock"] = nil
    try history.push(
      Commit(time: "2026-07-01T08:00:00Z", message: "Begin (#1)", links: ["uv.lock": "locks/main"]), files)
    try history.push(
      Commit(time: "2026-07-05T08:00:00Z", message: "direct"),
      ["locks/main": project(["idna": "3.8"]).lock])
    let tables = try Tables(history, "--quarter", "2026Q3")
    #expect(tables.texts("changes", "subject").sorted() == ["Begin (#1)", "direct"])
    #expect(tables.texts("unauthorised", "subject") == ["direct"])
  }

  @Test("a package that only another platform installs is open once this one does")
  func installability() throws {
    var history = HistoryWriter()
    var files = project().files
    files["assay.toml"] = "platforms = [\"linux\"]\n"
    let marker = "{ name = \"iniconfig\", marker = \"sys_platform == 'win32'\" }"
    files["uv.lock"] = project().lock.replacingOccurrences(of: "{ name = \"iniconfig\" }", with: marker)
      .replacingOccurrences(
        of: "{ name = \"sniffio\" }", with: "{ name = \"sniffio\", marker = \"sys_platform == 'win32'\" }")
    try history.push(Commit(time: "2026-07-01T08:00:00Z", message: "Begin (#1)"), files)
    try history.push(
      Commit(time: "2026-09-01T08:00:00Z", message: "everywhere (#2)"), ["uv.lock": project().lock])
    let tables = try Tables(history, "--quarter", "2026Q3", "--as-of", "2026-09-30")
    let open = zip(tables.texts("advisories-open", "advisory"), tables.texts("advisories-open", "opened"))
    #expect(open.contains { $0 == ("EX-2026-0002", "2026-09-01") })
  }

  @Test("where a policy cannot be read, the last one that could judges, and a row tells")
  func policy() throws {
    var history = HistoryWriter()
    var files = project().files
    files["assay.toml"] = "security-controls = [\"idna\"]\n"
    try history.push(Commit(time: "2026-07-01T08:00:00Z", message: "Begin (#1)"), files)
    try history.push(
      Commit(time: "2026-07-02T08:00:00Z", message: "one (#2)"), project(["h11": "0.15.0"]).files)
    try history.push(
      Commit(time: "2026-07-03T08:00:00Z", message: "typo (#3)"), ["assay.toml": "nonsense = [\n"])
    try history.push(
      Commit(time: "2026-07-04T08:00:00Z", message: "idna (#4)"), project(["idna": "3.8"]).files)
    try history.push(
      Commit(time: "2026-07-05T08:00:00Z", message: "lax (#5)"), ["assay.toml": "security-controls = []\n"])
    let tables = try Tables(history, "--quarter", "2026Q3")
    let categories = Dictionary(
      uniqueKeysWithValues: zip(tables.texts("changes", "subject"), tables.texts("changes", "category")))
    #expect(categories["idna (#4)"] == "Significant")
    #expect(tables.says("the last one that could be read judges in its stead"))
  }

  @Test("what is published after the period is not open at its end")
  func later() throws {
    var history = HistoryWriter()
    try history.push(Commit(time: "2026-07-01T08:00:00Z", message: "Begin (#1)"), project().files)
    let tables = try Tables(history, "--quarter", "2026Q3", "--as-of", "2026-11-01")
    #expect(!tables.texts("advisories-open", "advisory").contains("EX-2026-0004"))
    #expect(!tables.rows.values.joined().contains { "\($0)".contains("EX-2026-0004") })
  }

  @Test("what came after the report of its own day was made is told by the next one")
  func latePush() throws {
    var history = HistoryWriter()
    try history.push(Commit(time: "2026-07-01T08:00:00Z", message: "Begin (#1)"), project().files)
    let fixture = try history.finish()
    let report = try ReviewStory.report(
      ["--quarter", "2026Q3", "--as-of", "2026-09-30", "--format", "json"], path: fixture.path)
    try history.push(
      Commit(time: "2026-09-28T08:00:00Z", message: "late (#2)"), project(["idna": "3.8"]).files)
    try history.push(
      Commit(time: "2026-10-05T08:00:00Z", message: "the report (#3)"),
      ["governance/reports/2026-Q3.json": report.output])
    let tables = try Tables(history, "--quarter", "2026Q4", "--as-of", "2026-12-31")
    #expect(tables.texts("changes", "subject") == [])
    #expect(tables.says("late (#2): it counts on 2026-09-28, and came after the report of 2026-Q3 was made"))
  }
}
