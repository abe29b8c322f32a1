import AssayKit
import Facts
import Foundation
import Governance
import Standards
import TestSupport
import Testing

/// Files that cannot be read: an error with place and remedy, a row, and the rest of the scan goes on.
@Suite("Bad input")
struct BadInputTests {
  private static let good = "[project]\nname = \"good\"\nversion = \"1\"\ndependencies = [\"httpx>=1\"]\n"

  /// A folder with a good manifest and one bad file, removed afterwards.
  private func inventory(_ name: String, _ bytes: [UInt8]) throws -> Inventory {
    try withFolder([("pyproject.toml", Array(Self.good.utf8)), (name, bytes)]) { folder in
      try Scan(path: folder).inventory()
    }
  }

  private func withFolder<Result>(
    _ files: [(String, [UInt8])], _ body: (String) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    return try body(folder.path)
  }

  @Test(
    "a bad file is a row with its line, and the good one is read",
    arguments: [
      ("sub/uv.lock", "version = 1\n[[package]]\nname = \"a\"\nversion = ", 4),
      ("sub/uv.lock", "version = 2\n", 1), ("sub/uv.lock", "", 1),
      ("sub/uv.lock", "version = 1\n[[package]]\nname = 5\n", 3),
      ("sub/uv.lock", "version = 1\n\n[[package]]\nname = \"a\"\nsource = { registry = 1 }\n", 5),
      ("sub/pyproject.toml", "[project]\nname = {{ cookiecutter.name }}\n", 2),
      ("sub/pyproject.toml", "[project]\nname = \"a\"\nname = \"b\"\n", 3),
      ("sub/pyproject.toml", "x = " + String(repeating: "[", count: 100_000), 1),
    ])
  func refused(_ name: String, _ text: String, _ line: Int) throws {
    let inventory = try inventory(name, Array(text.utf8))
    let row = try #require(inventory.notEvaluated.first)
    #expect(row.file == name && row.line == line && row.remedy != nil)
    #expect(inventory.files.contains { $0.path == name && $0.status == .failed })
    #expect(inventory.requirements.map(\.name.text) == ["httpx"])
  }

  @Test("a file that is not UTF-8 is refused at the byte")
  func encoding() throws {
    let inventory = try inventory("sub/pyproject.toml", Array("[project]\nname = \"".utf8) + [0xE9, 0x22])
    #expect(inventory.notEvaluated.first?.line == 2)
  }

  @Test("a Python file without metadata is no file of the inventory, and a large one is passed over")
  func pythonFiles() throws {
    #expect(try inventory("sub/plain.py", Array("import os\n".utf8)).files.map(\.path) == ["pyproject.toml"])
    let large = try inventory(
      "sub/large.py", Array("# /// script\n".utf8) + Array(repeating: 0x23, count: 1 << 20))
    #expect(large.files.map(\.status) == [.read, .skipped] && large.notEvaluated.isEmpty)
  }

  @Test("an entry that cannot be read costs that entry only")
  func entries() throws {
    let text = "[project]\nname = \"a\"\ndependencies = [\n  \"fine>=1\",\n  \"not a requirement\",\n]\n"
    let inventory = try inventory("sub/pyproject.toml", Array(text.utf8))
    #expect(inventory.notEvaluated.map(\.line) == [5])
    #expect(inventory.files.first { $0.path == "sub/pyproject.toml" }?.status == .partly)
    #expect(Set(inventory.requirements.map(\.name.text)) == ["httpx", "fine"])
  }

  @Test("what cannot be read makes a verdict incomplete, never a pass")
  func verdict() throws {
    let day = try #require(CalendarDate("2026-07-24"))
    let assessment = try withFolder([
      ("pyproject.toml", Array(Self.good.utf8)), ("uv.lock", Array("version = 1\n[".utf8)),
    ]) { try Scan(path: $0).check(Scan.CheckInputs(asOf: day)) }
    #expect(assessment.verdict == .incomplete)
  }

  @Test(
    "a broken feed makes the answer incomplete, and its other records count",
    arguments: [
      "", "{", "<html>502 Bad Gateway</html>", "{\"schema_version\": \"2.0\", \"id\": \"X-1\"}", "[]", "{}",
    ])
  func feeds(_ text: String) throws {
    let day = try #require(CalendarDate("2026-07-24"))
    let assessment = try withFolder([("bad.json", Array(text.utf8))]) { folder in
      var inputs = Scan.CheckInputs(asOf: day)
      inputs.feeds = [folder, Fixtures.path("rules/known-vulnerability/clean/osv")]
      return try Scan(path: Fixtures.path("rules/known-vulnerability/clean")).check(inputs)
    }
    #expect(assessment.verdict == .incomplete)
    #expect(assessment.notEvaluated.contains { $0.file == "bad.json" })
    #expect(assessment.feeds.reduce(0) { $0 + $1.records } >= 2)
  }

  @Test("includes stay inside the project and are never fetched; cycles end")
  func includes() throws {
    let text =
      "-r ../outside.txt\n-r https://files.example/r.txt\n-c limits.txt\n-r requirements.txt\n-r gone.txt\n"
    let inventory = try withFolder([
      ("requirements.txt", Array(text.utf8)), ("limits.txt", Array("urllib3<2\n".utf8)),
    ]) { try Scan(path: $0).inventory() }
    #expect(inventory.notEvaluated.map(\.line) == [1, 2, 5])
    #expect(inventory.requirements.map(\.isConstraint) == [true])
    #expect(inventory.files.map(\.path) == ["limits.txt", "requirements.txt"])
  }

  @Test("a file that a manifest names has the manifest's scope, whatever its own name says")
  func namedFiles() throws {
    let manifest = """
      [project]
      name = "a"
      dynamic = ["dependencies", "optional-dependencies"]
      [tool.setuptools.dynamic]
      dependencies = {file = "deps.txt"}
      optional-dependencies.cli = {file = ["requirements-dev.txt", "../outside.txt"]}
      optional-dependencies.all = {file = ["requirements-dev.txt"]}
      """
    let inventory = try withFolder([
      ("pyproject.toml", Array(manifest.utf8)), ("deps.txt", Array("httpx\n".utf8)),
      ("requirements-dev.txt", Array("ruff\n".utf8)),
    ]) { try Scan(path: $0).inventory() }
    #expect(
      inventory.requirements.map { "\($0.scope) \($0.name)" } == [
        "runtime httpx", "extra:all ruff", "extra:cli ruff",
      ])
    #expect(inventory.notEvaluated.map(\.line) == [6])
  }

  @Test(
    "requirements that only a build tells are not known, unless another file tells them",
    arguments: [
      ("other.txt", "", ["dependencies"]), ("setup.cfg", "[options]\ninstall_requires = httpx\n", []),
      ("setup.cfg", "[options]\nsetup_requires = httpx\n", ["dependencies"]),
      ("setup.cfg", "[options]\ninstall_requires = file: requirements.txt\n", ["requirements.txt"]),
      ("uv.lock", "version = 1\n[[package]]\nname = \"a\"\nsource = { editable = \".\" }\n", []),
      (
        "../uv.lock", "version = 1\n[[package]]\nname = \"a\"\nsource = { virtual = \"sub\" }\n", []
      ),
    ])
  func computed(_ name: String, _ text: String, _ expected: [String]) throws {
    let manifest = "[project]\nname = \"a\"\ndynamic = [\"dependencies\"]\n"
    let inventory = try withFolder([
      ("sub/pyproject.toml", Array(manifest.utf8)), ("sub/" + name, Array(text.utf8)),
    ]) { try Scan(path: $0).inventory() }
    #expect(inventory.notEvaluated.map(\.subject) == expected)
    let file = try #require(inventory.files.first { $0.path == "sub/pyproject.toml" })
    #expect(file.status == (expected == ["dependencies"] ? .partly : .read))
  }

  @Test("a link that leads out of the project is not followed")
  func links() throws {
    let inventory = try withFolder([("pyproject.toml", Array(Self.good.utf8))]) { folder in
      let link = folder + "/requirements.txt"
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: Fixtures.path("projects/tomo-sdk/requirements-docs.txt"))
      return try Scan(path: folder).inventory()
    }
    #expect(inventory.requirements.map(\.name.text) == ["httpx"])
    #expect(inventory.notEvaluated.map(\.file) == ["requirements.txt"])
  }
}
