import AssayKit
import Facts
import Standards
import TestSupport
import Testing

/// The edit of a rehearsed removal, for each kind of file that declares dependencies.
@Suite("Removal edits")
struct RemovalEditTests {
  struct Case: Sendable, CustomStringConvertible {
    let description: String
    let file: String
    let text: String
    /// The lines that the diff takes out and puts in, with their marks.
    let changes: [String]
    var scope: String?
  }

  static let cases = [
    Case(
      description: "a line of an array", file: "pyproject.toml",
      text: "[project]\nname = \"demo\"\ndependencies = [\n  \"a>=1\",\n  \"x>=1\",  # why\n]\n",
      changes: ["-  \"x>=1\",  # why"]),
    Case(
      description: "an element within a line", file: "pyproject.toml",
      text: "[project]\nname = \"demo\"\ndependencies = [\"a>=1\", \"x[e]>=1\"]\n",
      changes: ["-dependencies = [\"a>=1\", \"x[e]>=1\"]", "+dependencies = [\"a>=1\"]"]),
    Case(
      description: "the only element", file: "pyproject.toml",
      text: "[project]\nname = \"demo\"\n[dependency-groups]\ndev = ['x']\n",
      changes: ["-dev = ['x']", "+dev = []"]),
    Case(
      description: "one scope of several", file: "pyproject.toml",
      text: "[project]\nname = \"demo\"\ndependencies = [\"x>=1\"]\n[dependency-groups]\ndev = [\"x>=1\"]\n",
      changes: ["-dev = [\"x>=1\"]", "+dev = []"], scope: "group:dev"),
    Case(
      description: "a key of Poetry's", file: "pyproject.toml",
      text: "[tool.poetry.dependencies]\npython = \"^3.12\"\nx = \"^1\"\ny = \"^1\"\n",
      changes: ["-x = \"^1\""]),
    Case(
      description: "a table of Poetry's", file: "pyproject.toml",
      text: "[tool.poetry.dependencies]\ny = \"^1\"\n"
        + "[tool.poetry.dependencies.x]\nversion = \"^1\"\n[tool.other]\na = 1\n",
      changes: ["-[tool.poetry.dependencies.x]", "-version = \"^1\""]),
    Case(
      description: "an optional dependency with its extra", file: "pyproject.toml",
      text: "[tool.poetry.dependencies]\nx = {version = \"^1\", optional = true}\n"
        + "[tool.poetry.extras]\ne = [\"x\"]\n",
      changes: ["-x = {version = \"^1\", optional = true}", "-e = [\"x\"]", "+e = []"]),
    Case(
      description: "a requirement with its hashes and annotation", file: "requirements.txt",
      text: "a==1\nx==1 \\\n    --hash=sha256:00\n    # by hand\nz==1\n",
      changes: ["-x==1 \\", "-    --hash=sha256:00", "-    # by hand"]),
    Case(
      description: "an entry of a Pipfile", file: "Pipfile", text: "[packages]\nx = \"*\"\ny = \"*\"\n",
      changes: ["-x = \"*\""]),
  ]

  @Test("the diff takes out the declaration and nothing else", arguments: cases)
  func edit(_ example: Case) throws {
    let folder = try TemporaryFolder()
    try folder.write(example.text, to: example.file)
    let scan = try Scan(path: folder.path)
    let name = PackageName(try #require(DistributionName("x")))
    var question = Scan.RemovalQuestion(names: [name])
    question.scopes = Set(try example.scope.map { try #require(Scope($0)) }.map { [$0] } ?? [])
    let report = scan.removal(question, from: nil, in: scan.snapshot())
    let lines = report.edit.split(separator: "\n").map(String.init)
    #expect(lines.prefix(2) == ["--- a/\(example.file)", "+++ b/\(example.file)"])
    let changed = lines.dropFirst(2).filter { $0.hasPrefix("-") || $0.hasPrefix("+") }
    #expect(Array(changed) == example.changes)
    #expect(!report.removed.isEmpty)
  }
}
