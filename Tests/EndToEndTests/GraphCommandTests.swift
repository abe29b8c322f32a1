import Foundation
import TestSupport
import Testing

/// `removal`, `why` and `tree` on a project that `uv` locked.
@Suite("Graph commands")
struct GraphCommandTests {
  private let project = "projects/removal-example"

  struct Case: Sendable, CustomStringConvertible {
    let number: Int
    let arguments: [String]
    let orphans: String
    var leftRuntime = ""
    var extras = ""
    var project = "projects/removal-example"

    var description: String { "case \(number)" }
  }

  @Test(
    "a removal is answered as uv would lock it",
    arguments: [
      Case(
        number: 12, arguments: ["httpx", "--scope", "runtime"], orphans: "socksio",
        leftRuntime: "anyio certifi h11 httpcore httpx idna typing-extensions", extras: "httpx[socks]"),
      Case(number: 13, arguments: ["rich"], orphans: "markdown-it-py mdurl rich", leftRuntime: "pygments"),
      Case(
        number: 14, arguments: ["flask", "--scope", "extra:web"],
        orphans: "blinker click flask itsdangerous jinja2 markupsafe werkzeug"),
      Case(
        number: 15, arguments: ["pytest"], orphans: "colorama iniconfig packaging pluggy pytest"),
      Case(
        number: 16, arguments: ["left", "right"], orphans: "both left right",
        project: "projects/removal-cases/16-together"),
      Case(
        number: 17, arguments: ["winonly"], orphans: "helper winonly",
        project: "projects/removal-cases/17-marker"),
      Case(
        number: 17, arguments: ["winonly", "--platform", "linux"], orphans: "",
        project: "projects/removal-cases/17-marker"),
      Case(
        number: 18, arguments: ["torch", "--scope", "extra:cu124"], orphans: "cuda-runtime torch",
        project: "projects/removal-cases/18-conflict"),
      Case(number: 28, arguments: ["shared"], orphans: "", project: "projects/removal-cases/28-workspace"),
    ])
  func removal(_ example: Case) throws {
    let outcome = try Program.run(
      ["removal"] + example.arguments + ["--path", example.project, "--format", "json"])
    let document = try outcome.json()
    #expect(document["schema"] as? String == "assay.removal/1")
    func names(_ key: String) -> String {
      let rows = document[key] as? [[String: Any]] ?? []
      return rows.compactMap { row in
        (row["name"] as? String).map { name in (row["extra"] as? String).map { "\(name)[\($0)]" } ?? name }
      }.joined(separator: " ")
    }
    #expect(names("orphans") == example.orphans)
    #expect(names("leftRuntime") == example.leftRuntime)
    #expect(names("extraOrphans") == example.extras)
  }

  @Test("with advisories a removal tells which known vulnerabilities leave, and without an index it is whole")
  func vulnerabilities() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "jinja2==3.1.3\n    # via app\nmarkupsafe==2.1.5\n    # via jinja2\n", to: "requirements.txt")
    let arguments = ["removal", "jinja2", "--path", folder.path]
    let feeds = ["--feeds", "feeds/osv", "--as-of", "2026-07-24"]
    let document = try Program.run(arguments + feeds + ["--format", "json"]).json()
    let rows = try #require(document["vulnerabilities"] as? [[String: Any]])
    #expect(rows.map { $0["id"] as? String } == ["jinja2@3.1.3", "jinja2@3.1.3"])
    #expect(rows.map { $0["advisory"] as? String }.allSatisfy { $0?.isEmpty == false })
    let text = try Program.run(arguments + feeds).output
    #expect(text.contains("Known vulnerabilities that leave\n  jinja2@3.1.3: "))
    let without = try Program.run(["removal", "rich", "--path", project, "--format", "json"])
    #expect(without.code == 0)
    #expect(try without.json()["vulnerabilities"] is NSNull)
    #expect(try Program.run(arguments + ["--packages", folder.path + "/absent"]).code == 2)
  }

  @Test("why names the requirement's place and every way, in each format")
  func why() throws {
    let text = try Program.run(["why", "idna", "--path", project])
    #expect(text.code == 0 && text.output.contains("demo > httpx@"))
    #expect(text.output.contains("pyproject.toml:6") && text.output.contains("group:dev"))
    let all = try Program.run(["why", "idna", "--all-paths", "--path", project])
    #expect(all.output.split(separator: "\n").count > text.output.split(separator: "\n").count)
    let json = try Program.run(["why", "idna", "--path", project, "--format", "json"]).json()
    #expect(json["schema"] as? String == "assay.why/1")
    let dot = try Program.run(["why", "idna", "--path", project, "--format", "dot"])
    #expect(dot.output.hasPrefix("digraph"))
    #expect(try Program.run(["why", "idna", "--path", project, "--format", "pdf"]).code == 2)
  }

  @Test("tree follows a scope to a depth, turns round, and draws")
  func tree() throws {
    let tree = try Program.run(["tree", project, "--scope", "extra:web", "--depth", "1"])
    #expect(tree.output.contains("    flask@") && !tree.output.contains("werkzeug"))
    let inverted = try Program.run(["tree", project, "--invert", "--package", "markupsafe"])
    #expect(inverted.output.contains("    jinja2@") && inverted.output.contains("      flask@"))
    #expect(try Program.run(["tree", project, "--format", "mermaid"]).output.hasPrefix("flowchart LR\n"))
    let json = try Program.run(["tree", project, "--format", "json"]).json()
    #expect(json["schema"] as? String == "assay.tree/1")
    #expect(try Program.run(["tree", project, "--duplicates"]).output.contains("none"))
  }

  @Test(
    "the documents and texts of why and tree are as they were",
    arguments: ["why helper json", "why helper text", "tree - json", "tree - text"])
  func goldens(_ question: String) throws {
    let words = question.split(separator: " ").map(String.init)
    let project = "projects/removal-cases/17-marker"
    let arguments = words[0] == "why" ? ["why", words[1], "--path", project] : ["tree", project]
    let output = try Program.run(arguments + ["--format", words[2]]).output
    try Golden.check(output, against: "Tests/EndToEndTests/Goldens/\(words[0]).\(words[2])")
  }

  @Test("help has examples, and a name that is nowhere is a usage error")
  func usage() throws {
    #expect(try Program.run(["removal", "--help"]).output.contains("EXAMPLES"))
    #expect(try Program.run(["removal", "absent", "--path", project]).code == 2)
  }
}
