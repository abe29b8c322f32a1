import AssayKit
import Governance
import Reporting
import Standards
import TestSupport
import Testing

/// What code hosts are given: within their limits, and steered by nobody.
@Suite("Reports for code hosts")
struct HostReportTests {
  private func assessment(_ files: [String: String], base: [String: String]? = nil) throws -> Assessment {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: "head/" + name) }
    var inputs = Scan.CheckInputs(asOf: try #require(CalendarDate("2026-07-24")))
    if let base {
      try folder.write("", to: "base/README")
      for (name, text) in base { try folder.write(text, to: "base/" + name) }
      inputs.base = folder.path + "/base"
    }
    return try Scan(path: folder.path + "/head").check(inputs)
  }

  private func render(_ name: String, _ assessment: Assessment) throws -> String {
    let reporter = try #require(Reporter.reporter(named: name))
    return String(decoding: reporter.render(assessment, .plain), as: UTF8.self)
  }

  @Test(
    "a small report equals its golden file",
    arguments: [
      ("github", "txt"), ("json", "json"), ("markdown", "md"), ("sarif", "json"), ("text", "txt"),
    ])
  func golden(_ format: String, _ ending: String) throws {
    var report = try assessment(
      ["requirements.txt": "idna\n", "Dockerfile": "FROM python\n"],
      base: ["requirements.txt": "", "Dockerfile": "FROM python\n"])
    report.base = "main"
    try Golden.check(
      render(format, report), against: "Tests/AssayKitTests/Goldens/small-report-\(format).\(ending)")
  }

  @Test("a small bill of materials equals its golden file")
  func billOfMaterials() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "idna==3.10 --hash=sha256:\(String(repeating: "0", count: 64))\n    # via requests\nrequests==2.32.5\n",
      to: "requirements.txt")
    try folder.write("FROM python:3.12\n", to: "Dockerfile")
    let text = String(
      decoding: CycloneDXBOM.render(try Scan(path: folder.path).snapshot()), as: UTF8.self)
    try Golden.check(text, against: "Tests/AssayKitTests/Goldens/small-bill-of-materials.json")
  }

  @Test("a comment is never too long, says that it is cut, and begins with the verdict")
  func limit() throws {
    let rows = (0..<3_000).map { "package-\($0)-with-a-rather-long-name-that-fills-lines\n" }.joined()
    let text = try render("markdown", assessment(["requirements.txt": rows], base: [:]))
    #expect(text.count <= 60_000 && text.count > 50_000)
    #expect(text.hasPrefix("<!-- assay: dependency check -->\n**BLOCKED: "))
    #expect(text.contains("The rest does not fit here"))
  }

  @Test("a comment of no change is short")
  func nothing() throws {
    let files = ["requirements.txt": "httpx>=0.27\n"]
    let text = try render("markdown", assessment(files, base: files))
    #expect(text.contains("No dependency changes."))
    #expect(text.split(separator: "\n").count <= 25)
  }

  @Test("ten annotations of a kind, and the tenth tells of the rest")
  func annotations() throws {
    let rows = (0..<25).map { "package-\($0)\n" }.joined()
    let lines = try render("github", assessment(["requirements.txt": rows])).split(separator: "\n")
    let errors = lines.filter { $0.hasPrefix("::error file=requirements.txt,line=") }
    #expect(errors.count == 10)
    #expect(errors.last?.contains("+15 more of this kind") == true)
  }

  @Test(
    "no name begins a command, a link or markup",
    arguments: ["x\n::error::y", "](https://evil.example)", "<script>", "a`b", "GH-3", "%0A::error::"])
  func payloads(_ payload: String) throws {
    let quoted = TOMLText.quoted(payload)
    let assessment = try assessment(
      [".pre-commit-config.yaml": "repos:\n  - repo: \(quoted)\n    rev: main\n    hooks: [{id: a}]\n"],
      base: [:])
    #expect(assessment.findings.isEmpty == false)
    let commands = try render("github", assessment).split(separator: "\n")
    #expect(
      commands.allSatisfy {
        $0.hasPrefix("::error ") || $0.hasPrefix("::warning ") || $0.hasPrefix("::notice ")
      })
    let markdown = try render("markdown", assessment)
    let name = payload.split(whereSeparator: \.isNewline).joined(separator: " ")
    #expect(markdown.contains("`\(name)`") || payload == "a`b" && markdown.contains("``a`b``"))
  }
}
