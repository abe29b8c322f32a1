import TestSupport
import Testing

/// `assay waiver` and `assay config`, run as a user would.
@Suite("Waiver and config commands")
struct WaiverCommandTests {
  private let folder: TemporaryFolder
  private let people = ["--owner", "ann", "--approver", "bob", "--reason", "known and harmless here"]

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("httpx\n", to: "requirements.txt")
  }

  private func add(_ arguments: String...) throws -> Outcome {
    let selector = ["waiver", "add", folder.path, "--rule", "unpinned-requirement", "--package", "HTTPX"]
    return try Program.run(
      selector + people + ["--as-of", "2026-07-24", "--created", "2026-07-01"] + arguments)
  }

  @Test("a waiver is added, listed, honoured and pruned")
  func waivers() throws {
    let check = ["check", folder.path, "--as-of", "2026-07-24", "--format", "json"]
    #expect(try Program.run(check).code == 1)
    #expect(try add("--days", "91").errors.contains("at most 90 days"))
    #expect(try add("--days", "30").code == 0)
    let outcome = try Program.run(check)
    #expect(outcome.code == 0)
    let findings = try #require(try outcome.json()["findings"] as? [[String: Any]])
    let waiver = try #require(findings.first?["waiver"] as? [String: Any])
    #expect(waiver["approver"] as? String == "bob" && waiver["line"] as? Int == 3)
    let list = try Program.run(["waiver", "list", folder.path, "--as-of", "2026-07-24"])
    #expect(list.output.contains("unpinned-requirement of httpx  until 2026-07-31, 7 days"))
    let prune = ["waiver", "prune", folder.path, "--as-of"]
    #expect(try Program.run(prune + ["2026-07-31"]).output == "nothing has ended\n")
    #expect(try Program.run(prune + ["2026-08-01"]).output.hasPrefix("removed: "))
    #expect(try Program.run(check).code == 1)
  }

  @Test("a baseline is written once")
  func baseline() throws {
    let baseline = ["waiver", "baseline", folder.path, "--as-of", "2026-07-24", "--created", "2026-07-24"]
    #expect(try Program.run(baseline + people).code == 0)
    #expect(try Program.run(["check", folder.path, "--as-of", "2026-07-24"]).code == 0)
    #expect(try Program.run(baseline + people).code == 2)
  }

  @Test("a baseline begins on the day that was asked for")
  func created() throws {
    let baseline = ["waiver", "baseline", folder.path, "--as-of", "2026-11-26", "--created", "2026-10-01"]
    let refused = try Program.run(baseline + people + ["--days", "30"])
    #expect(
      refused.code == 2 && refused.errors.contains("it would end on 2026-10-31, which is before 2026-11-26"))
    #expect(throws: (any Error).self) { try folder.bytes("governance/baseline.toml") }
    #expect(try Program.run(baseline + people + ["--days", "90"]).code == 0)
    let text = String(decoding: try folder.bytes("governance/baseline.toml"), as: UTF8.self)
    #expect(text.contains("created = 2026-10-01\nuntil = 2026-12-30\n"))
    #expect(try Program.run(["check", folder.path, "--as-of", "2026-11-26"]).code == 0)
  }

  @Test(
    "a waiver that could not hold is refused before anything is written",
    arguments: [
      (["--until", "2026-06-30"], "before its first day, 2026-07-01"),
      (["--until", "2026-07-23"], "which is before 2026-07-24"),
      (["--days=-1"], "before its first day"),
      (["--days", "30", "--until", "2026-08-01"], "both given"),
    ])
  func refused(_ arguments: [String], _ reason: String) throws {
    let selector = ["waiver", "add", folder.path, "--rule", "unpinned-requirement", "--package", "httpx"]
    let outcome = try Program.run(
      selector + people + ["--as-of", "2026-07-24", "--created", "2026-07-01"] + arguments)
    #expect(outcome.code == 2 && outcome.errors.contains(reason))
    #expect(throws: (any Error).self) { try folder.bytes("governance/waivers.toml") }
    let unselective = try Program.run(["waiver", "add", folder.path, "--package", "httpx"] + people)
    #expect(unselective.code == 2 && unselective.errors.contains("add --rule RULE or --advisory ID"))
  }

  @Test("config show tells the origin of each value")
  func config() throws {
    try folder.write("profile = \"asf-strict\"\n[levels]\nunpinned-requirement = \"off\"\n", to: "assay.toml")
    let text = try Program.run(["config", "show", folder.path]).output
    #expect(text.contains("asf-strict  (assay.toml:1)"))
    #expect(text.contains("off  (assay.toml:3)"))
    #expect(text.contains("90  (default)"))
    let json = try Program.run(["config", "show", folder.path, "--format", "json"])
    #expect(try json.json()["schema"] as? String == "assay.config/1")
  }
}
