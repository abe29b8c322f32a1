import AssayKit
import Facts
import Governance
import Standards
import TestSupport
import Testing

/// What a change from a commit does to what the project's files import.
@Suite("Imports of a change")
struct ImportsOfChangesTests {
  private let lock = """
    version = 1

    [[package]]
    name = "demo"
    version = "1"
    source = { editable = "." }
    dependencies = [{ name = "requests" }]

    [[package]]
    name = "requests"
    version = "1"
    source = { registry = "https://index.example/simple" }
    dependencies = [{ name = "idna" }, { name = "urllib3" }]

    [[package]]
    name = "idna"
    version = "1"
    source = { registry = "https://index.example/simple" }

    [[package]]
    name = "urllib3"
    version = "1"
    source = { registry = "https://index.example/simple" }
    """

  /// The rows `STATUS NAME` of a change of one file beside another that stays.
  private func statuses(before: String, after: String) throws -> [String] {
    let repository = try GitRepositoryFolder()
    try repository.write("[project]\nname = \"demo\"\ndependencies = [\"requests\"]\n", to: "pyproject.toml")
    try repository.write(lock, to: "uv.lock")
    try repository.write("import idna\n", to: "demo/stays.py")
    try repository.write(before, to: "demo/changes.py")
    try repository.commit()
    try repository.write(after, to: "demo/changes.py")
    var inputs = Scan.CheckInputs(asOf: try #require(CalendarDate("2026-07-24")))
    inputs.base = "HEAD"
    let rule = try #require(Rule.rule(id: "undeclared-import"))
    let assessment = try Scan(path: repository.path).check(inputs, rules: [rule])
    return assessment.findings.map { "\($0.status?.rawValue ?? "-") \($0.violation.subject.name)" }.sorted()
  }

  @Test("a file of the same content counts for both sides, and one that changed for each by itself")
  func sides() throws {
    let (old, new) = ("import requests\n", "import requests\nimport urllib3\n")
    #expect(try statuses(before: old, after: new) == ["existing idna", "new urllib3"])
    #expect(try statuses(before: new, after: old) == ["existing idna", "fixed urllib3"])
  }
}
