import AssayKit
import Facts
import Governance
import TestSupport
import Testing

/// What a change removes that puts the lock of another tool in the place of the one before.
@Suite("Removals beside a change of lock tool")
struct MigrationRemovalTests {
  private static let manifest = "import httpx\nimport rich\nimport idna\n"
  private static let head = ["demo: rich", "rich: pygments idna", "pygments:", "idna:"]

  private func change(_ name: String, _ lock: String) throws -> Assessment {
    let files = ["src/demo/app.py": Self.manifest, name: lock]
    let base = try RemovalProject(["httpx", "rich"], lock: [], files: files)
    let head = try RemovalProject(["rich"], lock: Self.head, files: ["src/demo/app.py": Self.manifest])
    return try base.change(to: head)
  }

  @Test("both graphs answer where Poetry's lock becomes one of uv")
  func poetry() throws {
    let edges = [
      "httpx": ["h11", "idna"], "rich": ["pygments", "idna"], "h11": [], "pygments": [], "idna": [],
    ]
    let rows = edges.sorted { $0.key < $1.key }.map { name, needs in
      "[[package]]\nname = \"\(name)\"\nversion = \"1\"\ngroups = [\"main\"]\nfiles = []\n"
        + (needs.isEmpty
          ? "" : "[package.dependencies]\n" + needs.map { "\($0) = \"*\"\n" }.joined())
    }
    let lock = rows.joined(separator: "\n") + "\n[metadata]\nlock-version = \"2.1\"\n"
    let assessment = try change("poetry.lock", lock)
    #expect(assessment.changes?.migrations.map(\.to) == ["uv.lock"])
    let report = try #require(assessment.removals.first)
    #expect(assessment.removals.count == 1 && report.removed.map(\.name.text) == ["httpx"])
    #expect(report.orphanNames == ["h11", "httpx"] && report.notEvaluated.isEmpty)
    #expect(report.broken == ["src/demo/app.py:1 httpx error runtime"])
    let rules = Set(assessment.findings.filter { $0.status == .new }.map(\.rule.id))
    #expect(rules.contains("removed-but-imported") && !rules.contains("removed-but-required"))
  }

  @Test("a plain list does not tell what was asked for: what left is told, and what is not known")
  func list() throws {
    let assessment = try change("requirements.txt", "h11==1\nhttpx==1\nidna==1\npygments==1\nrich==1\n")
    let report = try #require(assessment.removals.first)
    #expect(report.removed.map(\.name.text) == ["h11", "httpx"])
    #expect(report.orphanNames == ["h11", "httpx"])
    #expect(report.broken == ["src/demo/app.py:1 httpx error runtime"])
    #expect(!assessment.findings.contains { $0.rule.id == "removed-but-required" })
    #expect(report.notEvaluated.map(\.file) == ["requirements.txt"])
    #expect(report.notEvaluated.allSatisfy { $0.remedy?.contains("--metadata") == true })
  }
}
