import Foundation
import TestSupport
import Testing

/// Runs the built program as a user would.
@Suite("Commands")
struct CommandTests {
  private func assay(_ arguments: String..., input: String = "") throws -> Outcome {
    try assay(arguments, input: input)
  }

  private func assay(_ arguments: [String], input: String = "") throws -> Outcome {
    try Program.run(arguments, input: input)
  }

  @Test("the example is blocked, and its first screen says what to do")
  func example() throws {
    let outcome = try assay("check", "projects/tomo-sdk", "--as-of", "2026-07-24")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("Advisories as of 2026-07-24\n  osv: newest 2026-"))
    let screen = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).prefix(24)
    try Golden.check(
      screen.joined(separator: "\n") + "\n", against: "Tests/EndToEndTests/Goldens/example-first-screen.txt")
  }

  @Test("the example shows findings of at least eight rules, each with line, clause and fix")
  func exampleFindings() throws {
    let outcome = try assay("check", "projects/tomo-sdk", "--as-of", "2026-07-24", "--format", "json")
    #expect(outcome.code == 1)
    let document = try outcome.json()
    #expect(document["schema"] as? String == "assay.check/1")
    #expect(document["verdict"] as? String == "fail")
    let findings = try #require(document["findings"] as? [[String: Any]])
    let rows = findings.map { finding in
      let location = finding["location"] as? [String: Any]
      let package = finding["package"] as? [String: Any]
      let advisory = finding["advisory"] as? [String: Any]
      return [
        finding["level"], finding["rule"], finding["clause"], package?["id"], advisory?["id"],
        location?["file"],
        location?["line"],
      ].map { $0.map { "\($0)" } ?? "-" }.joined(separator: "\t")
    }
    #expect(Set(findings.compactMap { $0["rule"] as? String }).count >= 8)
    #expect(findings.allSatisfy { ($0["fix"] as? String)?.isEmpty == false })
    try Golden.check(
      rows.joined(separator: "\n") + "\n", against: "Tests/EndToEndTests/Goldens/example-findings.tsv")
  }

  @Test("a project in order passes")
  func clean() throws {
    let outcome = try assay("check", "projects/tomo-sdk-clean", "--as-of", "2026-07-24")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("PASS"))
  }

  @Test("a change is judged against a folder: what is new, what is gone, and what it does to each package")
  func change() throws {
    let arguments = ["check", "rules/changed-hash/fires/head", "--base", "rules/changed-hash/fires/base"]
    let outcome = try assay(arguments + ["--format", "json"])
    #expect(outcome.code == 1)
    let document = try outcome.json()
    let changes = try #require(document["changes"] as? [[String: Any]])
    #expect(changes.map { $0["kind"] as? String } == ["hash-changed"])
    #expect(changes.map { $0["line"] as? Int } == [15])
    let findings = try #require(document["findings"] as? [[String: Any]])
    let changed = findings.filter { $0["rule"] as? String == "changed-hash" }
    #expect(changed.map { $0["status"] as? String } == ["new"])
    let text = try assay(arguments).output
    #expect(text.contains("compared with rules/changed-hash/fires/base"))
    #expect(text.contains("hash-changed    httpx 0.27.0 with other hashes"))
  }

  @Test(
    "a change as code hosts are given it",
    arguments: [
      ("markdown", "<!-- assay: dependency check -->\n**BLOCKED: "),
      ("sarif", "{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n"),
      (
        "github",
        "::error file=requirements.txt,line=2,endLine=2,col=1,title=missing-dependency-record%3A idna::"
      ),
    ])
  func hostReports(_ format: String, _ beginning: String) throws {
    let project = "rules/missing-dependency-record/fires"
    let outcome = try assay(
      "check", "\(project)/head", "--base", "\(project)/base", "--as-of", "2026-07-24", "--format", format)
    #expect(outcome.code == 1)
    #expect(outcome.output.hasPrefix(beginning), "\(outcome.output.prefix(200))")
    #expect(outcome.output.contains("missing-dependency-record"))
  }

  @Test("the text of an inventory says which lock excludes the Python version")
  func excludedPython() throws {
    let outcome = try assay("inventory", "projects/removal-example", "--python", "3.8")
    #expect(
      outcome.code == 0 && outcome.output.contains("the lock is for Python >=3.11, which excludes 3.8.0"))
  }

  @Test(
    "every command over a project takes the day",
    arguments: ["inventory", "tree", "sbom", "config show", "removal rich --path", "why rich --path"])
  func day(_ command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    #expect(try assay(words + ["projects/removal-example", "--as-of", "2026-07-24"]).code == 0)
  }

  @Test("the bill of materials has every package once, and is the same each time")
  func sbom() throws {
    let document = try assay("sbom", "projects/tomo-sdk").json()
    #expect(document["specVersion"] as? String == "1.6")
    let components = try #require(document["components"] as? [[String: Any]])
    let references = components.compactMap { $0["bom-ref"] as? String }
    #expect(references.count == components.count && Set(references).count == references.count)
    #expect(try assay("sbom", "projects/tomo-sdk").output == assay("sbom", "projects/tomo-sdk").output)
  }

  @Test("on a runner no line of the text is a command")
  func runner() throws {
    let outcome = try Program.run(
      ["check", "rules/unpinned-requirement/fires"], environment: ["GITHUB_ACTIONS": "true"])
    let lines = outcome.output.split(separator: "\n")
    let token = lines[0].dropFirst("::stop-commands::".count)
    #expect(lines[0].hasPrefix("::stop-commands::assay-") && lines.last == "::\(token)::")
  }

  @Test("in delta mode only what is new blocks")
  func delta() throws {
    let project = [
      "check", "rules/unpinned-requirement/fires", "--base", "./rules/unpinned-requirement/fires",
    ]
    #expect(try assay(project).code == 1)
    let delta = try assay(project + ["--mode", "delta"])
    #expect(delta.code != 1)
    #expect(delta.output.contains("not block: `assay check` lists them"))
  }

  @Test("two runs print the same bytes")
  func determinism() throws {
    for format in ["text", "json"] {
      let arguments = ["check", "projects/tomo-sdk", "--as-of", "2026-07-24", "--format", format]
      let first = try assay(arguments)
      let second = try assay(arguments)
      #expect(first.output == second.output && !first.output.isEmpty)
    }
  }

  @Test("without advisory data the answer is incomplete and names the remedy")
  func noFeeds() throws {
    let outcome = try assay("check", "rules/orphaned-dependency/clean")
    #expect(outcome.code == 3)
    #expect(outcome.output.contains("assay check --feeds PATH"))
  }

  @Test("a missing path is a usage error, in JSON where JSON was asked for")
  func missingPath() throws {
    let outcome = try assay("check", "no-such-folder", "--format", "json")
    #expect(outcome.code == 2)
    #expect(try outcome.json()["schema"] as? String == "assay.error/1")
    #expect(try assay("inventory", "no-such-folder").code == 2)
    #expect(try assay("frobnicate").code == 2)
    #expect(try assay("check", "--format", "yaml").code == 2)
  }

  @Test("a folder with nothing to read is exit code 4")
  func nothing() throws {
    let outcome = try assay("check", "feeds", "--format", "json")
    #expect(outcome.code == 4)
    #expect(try outcome.json()["verdict"] as? String == "nothing")
  }

  @Test("files are chosen by patterns, written beside the answer, and named on request")
  func selection() throws {
    let url = try Program.file("")
    defer { try? FileManager.default.removeItem(at: url) }
    let outcome = try assay(
      "inventory", "projects/tomo-sdk", "--exclude", "{docker/**,*.txt,*.yaml,.*/**,ansible/**}", "--include",
      "*.lock=uv-lock", "-v",
      "--output", "json=\(url.path)")
    #expect(outcome.code == 0)
    #expect(outcome.errors.contains("uv.lock (uv-lock) read") && !outcome.errors.contains("ci.Dockerfile"))
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
    #expect(document["schema"] as? String == "assay.inventory/1")
    #expect(try assay("inventory", "projects/tomo-sdk", "--output", "pdf=x").code == 2)
  }

  @Test("an unknown policy setting is a configuration error with line, caret and suggestion")
  func policy() throws {
    let url = try Program.file("profil = \"asf-strict\"\n")
    defer { try? FileManager.default.removeItem(at: url) }
    let outcome = try assay("check", "projects/tomo-sdk", "--policy", url.path)
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("did you mean `profile`?"))
  }

  @Test("help has examples, and the version names the libraries")
  func help() throws {
    for command in [
      "init", "check", "inventory", "tree", "why", "explain", "query", "feeds", "licenses", "notice",
    ] {
      let outcome = try assay(command, "--help")
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("EXAMPLE"))
    }
    let version = try assay("--version")
    #expect(version.code == 0)
    for library in ["libxml2 2.", "libarchive 3.", "SQLite 3."] { #expect(version.output.contains(library)) }
    #expect(try assay("--generate-completion-script", "bash").output.contains("assay"))
  }

  @Test("why shows the ways to a package, tree the graph, explain a rule")
  func graph() throws {
    let why = try assay("why", "Unidecode", "--path", "projects/tomo-sdk")
    #expect(why.output.contains("tomo > python-slugify@8.0.4[unidecode] > unidecode@1.4.0"))
    #expect(try assay("why", "absent-package", "--path", "projects/tomo-sdk").code == 2)
    #expect(try assay("tree", "projects/tomo-sdk").output.contains("reached by nothing"))
    #expect(try assay("rules").output.contains("known-vulnerability"))
    let typo = try assay("explain", "orphaned-dependancy")
    #expect(typo.code == 2 && typo.errors.contains("did you mean `orphaned-dependency`?"))
  }

  @Test(
    "queries answer one line each, in order",
    arguments: [
      (["compare", "pypi"], "1.0rc1\t1.0\n1.0\tv1\nx\t1\n1\tx\n", "<\n=\ninvalid A\ninvalid B\n"),
      (["normalize"], "v1.0-RC.1\n\nnope\n1.0\\x2Bx\n", "1.0rc1\ninvalid\ninvalid\n1.0+x\n"),
      (["specifier"], "~=1.4.2\t1.4.9\n>=1\t0.9\n\t1\n", "true\nfalse\ntrue\n"),
      (["purl"], "pkg:PyPI/Django_x@5.0\n", "pkg:pypi/django-x@5.0\n"),
      (["cvss"], "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H\n", "9.8 critical\n"),
      (["license", "--scope", "extra"], "GPL-3.0-only\n", "review\tGPL-3.0-only\n"),
      (
        ["advisories", "--feeds", "feeds/osv"], "Jinja2\t3.1.3\nnone\t1\n",
        "PYSEC-2026-1471,PYSEC-2026-1474\n-\n"
      ),
    ])
  func queries(_ arguments: [String], _ input: String, _ expected: String) throws {
    let outcome = try assay(["query"] + arguments + ["--stdin"], input: input)
    #expect(outcome.output == expected)
    #expect(outcome.code == 0)
  }

  @Test("a wrong number of fields is a usage error")
  func fieldCount() throws {
    #expect(try assay("query", "compare", "pypi", "1.0").code == 2)
    #expect(try assay("query", "normalize", "--stdin", input: "1.0\t2.0\n").code == 2)
  }
}
