import AssayKit
import Facts
import Governance
import Standards
import TestSupport
import Testing

/// The line that `evaluate` tells to write, over whole projects.
@Suite("suggested requirements")
struct SuggestedRequirementTests {
  private func line(
    _ files: [String: String], asked: String = "foo", version: String = "2.3.1"
  ) throws -> SuggestedRequirement {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: "project/" + name) }
    try folder.write(
      "Metadata-Version: 2.1\nName: foo\nVersion: \(version)\n\n",
      to: "site/foo-\(version).dist-info/METADATA")
    let scan = try Scan(path: folder.path + "/project")
    var inputs = Scan.CheckInputs(asOf: try #require(CalendarDate("2026-07-24")))
    inputs.metadata = [folder.path + "/site"]
    let configuration = IndexConfiguration(explicit: nil) { _ in nil }
    var question = EvaluationQuestion(asked, configuration, now: 0)
    question.isOffline = true
    let project = scan.snapshot()
    return try scan.evaluate(question, for: project.locks.first, in: project, inputs).line
  }

  private func manifest(_ requirements: [String]) -> [String: String] {
    let list = requirements.map { "\"\($0)\"" }.joined(separator: ", ")
    return ["pyproject.toml": "[project]\nname = \"app\"\nversion = \"1\"\ndependencies = [\(list)]\n"]
  }

  @Test(
    "the line has the style of most requirements of the project",
    arguments: [
      ([], "foo>=2.3,<3", "range"),
      (["a", "b"], "foo>=2.3,<3", "range"),
      (["a>=1,<2", "b<3", "c==1"], "foo>=2.3,<3", "range"),
      (["a~=1.2", "b~=3.0", "c>=1,<2"], "foo~=2.3", "compatible"),
      (["a>=1", "b>2", "c~=1.0"], "foo>=2.3", "minimum"),
      (["a==1", "b==2.*", "c==3"], "foo==2.3.1", "exact"),
      (["a==1", "b>=1,<2"], "foo>=2.3,<3", "range"),
    ])
  func styles(_ requirements: [String], _ text: String, _ style: String) throws {
    let line = try line(manifest(requirements))
    #expect(line.text == text && line.style.rawValue == style && line.file == "pyproject.toml")
  }

  @Test(
    "the table of Poetry gets a line of its own, with its caret where that is the style",
    arguments: [
      (["a = \"^1.2\"", "b = \"^3\"", "c = \"*\""], "foo", "foo = \"^2.3\""),
      (["a = \"^1.2\""], "foo[x]", "foo = { version = \"^2.3\", extras = [\"x\"] }"),
      (["a = \">=1,<2\"", "b = \"^3\""], "foo", "foo = \">=2.3,<3\""),
      (["a = \"1.2.3\""], "foo", "foo = \"==2.3.1\""),
    ])
  func poetry(_ rows: [String], _ asked: String, _ text: String) throws {
    let line = try line(
      [
        "pyproject.toml": "[tool.poetry]\nname = \"app\"\n\n[tool.poetry.dependencies]\npython = \"^3.11\"\n"
          + rows.joined(separator: "\n") + "\n",
        "poetry.lock":
          "package = []\n\n[metadata]\nlock-version = \"2.1\"\npython-versions = \"^3.11\"\ncontent-hash = \"0\"\n",
      ], asked: asked)
    #expect(line.text == text)
  }

  @Test("without a manifest the file is that of the lock")
  func requirements() throws {
    let line = try line(["requirements.txt": "a==1\nb==2\n"])
    #expect(line.text == "foo==2.3.1" && line.file == "requirements.txt")
  }

  @Test(
    "what was asked for with a constraint, extras or a marker stays so",
    arguments: [
      ("foo>=2,<2.5", "foo<2.5,>=2"), ("Foo[x,y]", "Foo[x,y]~=2.3"),
      ("foo; python_version < '3.13'", "foo~=2.3; python_version < \"3.13\""),
    ])
  func asked(_ asked: String, _ text: String) throws {
    #expect(try line(manifest(["a~=1.0"]), asked: asked).text == text)
  }

  @Test(
    "the constraint admits the version, whatever its form",
    arguments: [
      ("0.4.2", ["a>=1,<2"], "foo>=0.4,<0.5"), ("0.4.2", ["a~=1.0"], "foo~=0.4.2"),
      ("0.4.2", ["a>=1"], "foo>=0.4"), ("7", ["a~=1.0"], "foo>=7,<8"), ("2026.3", [], "foo>=2026.3,<2027"),
      ("1.0b2", [], "foo==1.0b2"), ("1!2.3", [], "foo==1!2.3"), ("2.3.1.post1", ["a==1"], "foo==2.3.1.post1"),
      ("2.3+local.1", [], "foo>=2.3,<3"),
    ])
  func versions(_ version: String, _ requirements: [String], _ text: String) throws {
    let line = try line(manifest(requirements), version: version)
    #expect(line.text == text)
  }
}
