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
    return try Program.run(selector + people + ["--created", "2026-07-01"] + arguments)
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
