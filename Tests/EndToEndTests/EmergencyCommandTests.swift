import TestSupport
import Testing

/// `assay emergency`, run as a user would.
@Suite("Emergency commands")
struct EmergencyCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func open(_ arguments: String...) throws -> Outcome {
    try Program.run(
      [
        "emergency", "open", folder.path, "--authoriser", "ann", "--reason", "exploited: urllib3",
        "--opened", "2026-07-24T08:00:00Z",
      ] + arguments)
  }

  private func check(_ time: String, _ arguments: String...) throws -> Outcome {
    try Program.run(["emergency", "check", folder.path, "--as-of", time] + arguments)
  }

  @Test("a record is opened once, is due after a day to the second, and is documented by hand")
  func life() throws {
    #expect(
      try open("--incident", "INC 7/../x").output.hasPrefix("wrote governance/emergency/INC-7----x.toml"))
    let again = try open("--incident", "INC 7/../x")
    #expect(again.code == 2 && again.errors.contains("there is a record of this name already\n  help: fill"))
    let file = "governance/emergency/INC-7----x.toml"
    let due = try check("2026-07-25T08:00:00Z")
    #expect(due.code == 0 && due.output.contains("open, due in 0:00 h"))
    let late = try check("2026-07-25T09:30:01Z")
    #expect(late.code == 1 && late.output.contains("OVERDUE by 1:30 h"))
    #expect(late.output.contains("missing  pull-request: the retroactive pull request"))
    let text = String(decoding: try folder.bytes(file), as: UTF8.self)
    let filled = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let isDuty = line.hasPrefix("# ") && line.contains(" = ")
      return isDuty ? String(line.dropFirst(2)).replacing("\"\"", with: "\"done\"") : String(line)
    }
    try folder.write(filled.joined(separator: "\n"), to: file)
    let done = try check("2026-08-25T09:30:00Z", "--format", "json")
    #expect(done.code == 0, "\(done.errors)")
    let rows = try #require(try done.json()["emergencies"] as? [[String: Any]])
    #expect(rows.map { $0["state"] as? String } == ["documented"])
    #expect(rows.first?["reason"] as? String == "exploited: urllib3")
  }

  @Test("a record that cannot be read is told")
  func unreadable() throws {
    try folder.write("incident = \"a\"\n", to: "governance/emergency/a.toml")
    let outcome = try check("2026-07-25T08:00:00Z")
    #expect(outcome.code == 3 && outcome.errors.contains("governance/emergency/a.toml:1"))
  }

  @Test("what is needed must be said")
  func usage() throws {
    #expect(try open("--incident", " ").code == 2)
    #expect(try check("yesterday").code == 2)
  }
}
