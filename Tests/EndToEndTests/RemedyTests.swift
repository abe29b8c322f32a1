import Foundation
import TestSupport
import Testing

/// What goes wrong is told with its place and with what to do.
@Suite("Messages and remedies")
struct RemedyTests {
  private let folder: TemporaryFolder
  private let project = "projects/removal-example"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("httpx==0.1\n", to: "requirements.txt")
  }

  private func assay(_ arguments: [String]) throws -> Outcome { try Program.run(arguments) }

  @Test(
    "a word that names nothing is told on standard error, with what there is",
    arguments: [
      ("tree --package flas", 0, "uv.lock does not have the package `flas`; did you mean `flask`?"),
      (
        "tree --scope extra:nosuch", 0,
        "uv.lock does not have the scope `extra:nosuch`; there are: extra:web, group:dev, runtime"
      ),
      ("inventory --scope group:nosuch", 0, "does not have the scope `group:nosuch`; there are: extra:web"),
      ("why flas --path", 2, "did you mean `flask`?"), ("why zzzzzzzz --path", 2, "`assay tree` shows"),
      ("tree --lock nope.lock", 2, "the project has: uv.lock"),
      ("tree --depth -3", 2, "write 0 for the packages alone"),
      ("why flask --limit 0 --path", 2, "write 1 or more"),
      ("evaluate ./nosuch.whl --path", 2, "./nosuch.whl: there is no such file"),
      ("report --quarter 2030Q1 --as-of 2026-07-24", 2, "the period begins on 2030-01-01"),
      ("emergency check --as-of nonsense", 2, "YYYY-MM-DD[Thh:mm:ssZ]"),
    ])
  func words(_ command: String, _ code: Int32, _ message: String) throws {
    let outcome = try assay(command.split(separator: " ").map(String.init) + [project])
    #expect(outcome.code == code && outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test("a removal from a scope that does not declare the name says which do")
  func otherScope() throws {
    let arguments = ["removal", "httpx", "--path", project, "--scope", "group:nosuch"]
    #expect(try assay(arguments).output.contains("httpx is declared in group:dev, runtime"))
    #expect(
      try assay(arguments + ["--format", "json"]).errors.contains("httpx is declared in group:dev, runtime"))
  }

  @Test("a report needs Git, and has no --base to do without")
  func noRepository() throws {
    let report = try assay(["report", folder.path])
    #expect(report.code == 2 && report.errors.contains("run it in a clone"))
    #expect(!report.errors.contains("--base"))
    #expect(try assay(["check", folder.path, "--staged"]).errors.contains("--base DIR"))
  }

  @Test(
    "a path of the policy that leads nowhere is shown as written, with its line",
    arguments: ["feeds", "metadata"])
  func policyPath(_ setting: String) throws {
    try folder.write("profile = \"asf-strict\"\n\(setting) = [\"there/is/none\"]\n", to: "assay.toml")
    let outcome = try assay([setting == "feeds" ? "check" : "licenses", folder.path])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("assay.toml:2: `\(setting)` names `there/is/none`, and nothing is there"))
  }

  @Test("a file that is no index is nobody's to overwrite, and is named before what it hinders")
  func foreignIndex() throws {
    let index = try folder.write("somebody's own\n", to: "index.db")
    for command in [["status"], ["import", "feeds/osv"]] {
      let outcome = try assay(["feeds"] + command + ["--index", index])
      #expect(outcome.code == 2 && outcome.errors.contains("this file is no advisory index of Assay"))
      #expect(outcome.errors.contains("move this one away"))
    }
    let check = try assay(["check", folder.path, "--index", index])
    #expect(
      check.code == 3 && check.output.contains("\n  1  advisory index index.db: name another with --index"))
    #expect(check.output.contains("Not judged\n\nthis file is no advisory index of Assay\n"))
  }

  @Test("what to do about what was not judged names the file")
  func actions() throws {
    try folder.write("[[package]\n", to: "uv.lock")
    let output = try assay(["check", folder.path]).output
    #expect(output.contains("\n  1  uv.lock:1: correct the file at this line\n"))
  }

  @Test("a notice without texts says whose are missing")
  func noTexts() throws {
    try folder.write(
      "Metadata-Version: 2.4\nName: httpx\nVersion: 0.1\n\n", to: "site/httpx-0.1.dist-info/METADATA")
    let arguments = ["notice", folder.path, "--metadata", folder.path + "/site"]
    let outcome = try assay(arguments)
    #expect(outcome.code == 0 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("the metadata of 1 package has no licence text: httpx@0.1"))
    #expect(try assay(arguments + ["-q"]).errors.isEmpty)
  }

  @Test("a day is a moment, too: its beginning")
  func day() throws {
    let open = ["emergency", "open", folder.path, "--incident", "X", "--authoriser", "a", "--reason", "r"]
    #expect(try assay(open + ["--opened", "2026-07-24"]).output.contains("by 2026-07-25T00:00:00Z"))
    #expect(try assay(["emergency", "check", folder.path, "--as-of", "2026-07-25"]).code == 0)
    #expect(try assay(["emergency", "check", folder.path, "--as-of", "2026-07-26"]).code == 1)
  }

  @Test("an override counts on the day that is asked for")
  func override() throws {
    try folder.write(
      """
      [[licenses.override]]
      package = "httpx"
      license = "MIT"
      reason = "its page says so"
      evidence = "https://files.example/httpx"
      until = 2026-12-31
      """, to: "assay.toml")
    let arguments = ["licenses", folder.path, "--format", "json", "--as-of"]
    #expect(try assay(arguments + ["2026-12-31"]).code == 0)
    #expect(try assay(arguments + ["2027-01-01"]).code == 3)
  }

  private static let commands = [
    "", "check", "report", "inventory", "tree", "why", "removal", "evaluate", "explain", "feeds",
    "feeds import",
    "feeds update", "feeds metadata", "query", "licenses", "notice", "waiver", "waiver add",
    "waiver baseline",
    "config show", "sbom", "init", "emergency",
  ]

  @Test("examples keep their lines on a screen of 80 columns, and formats are named", arguments: commands)
  func help(_ command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let help = try Program.run(words + ["--help"], environment: ["COLUMNS": "80"]).output
    let lines = help.components(separatedBy: "\n")
    let start = lines.firstIndex { $0.hasPrefix("EXAMPLE") }
    let examples = start.map { lines[($0 + 1)...].prefix { !$0.isEmpty } } ?? []
    #expect(examples.allSatisfy { $0.hasPrefix("  ") }, "\(examples)")
    if command == "check" { #expect(help.contains("--format <github|json|markdown|sarif|text>")) }
    if command == "inventory" { #expect(help.contains("--format <text|json>")) }
  }
}
