import Foundation
import TestSupport
import Testing

/// `evaluate` with programs that stand in for uv and pip and log what they are asked: no test uses a network or builds anything.
@Suite("evaluate")
struct EvaluateCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      [project]
      name = "app"
      version = "1"
      requires-python = ">=3.11"
      dependencies = [
        "idna~=3.4",
        "other~=1.0", # the style of the project
      ]

      """, to: "project/pyproject.toml")
    try folder.write(Self.lock(extra: ""), to: "project/uv.lock")
    try folder.write(Self.lock(extra: Self.added), to: "answers/uv.lock")
  }

  private static func entry(_ name: String, _ version: String, _ requires: String = "") -> String {
    """
    [[package]]
    name = "\(name)"
    version = "\(version)"
    source = { registry = "https://index.example/simple" }
    dependencies = [\(requires)]

    """
  }

  private static let added =
    entry("foo", "2.3.1", #"{ name = "idna" }, { name = "bar" }"#) + entry("bar", "1.0")

  private static func lock(extra: String) -> String {
    """
    version = 1
    requires-python = ">=3.11"

    [[package]]
    name = "app"
    version = "1"
    source = { virtual = "." }
    dependencies = [{ name = "idna" }, { name = "other" }\(extra.isEmpty ? "" : #", { name = "foo" }"#)]

    """ + entry("idna", extra.isEmpty ? "3.4" : "3.7") + entry("other", "1.0") + extra
  }

  private func assay(_ arguments: [String], project: String = "project") throws -> Outcome {
    try Program.run(
      ["evaluate"] + arguments + ["--path", folder.path + "/" + project, "--as-of", "2026-07-24"],
      environment: ["PATH": folder.path + ":/usr/bin:/bin", "HOME": folder.path, "COLUMNS": "80"])
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try folder.bytes(name), as: UTF8.self)
  }

  private func candidate(_ outcome: Outcome) throws -> [String: Any] {
    try #require(try (outcome.json()["candidates"] as? [[String: Any]])?.first)
  }

  private static func metadata(_ name: String, _ version: String, _ license: String) -> String {
    "Metadata-Version: 2.4\nName: \(name)\nVersion: \(version)\nLicense-Expression: \(license)\n\n"
  }

  /// An index that knows `foo`, `bar` and `idna`.
  private func index() throws -> LoopbackServer {
    let versions = ["foo": "2.3.1", "bar": "1.0", "idna": "3.7"]
    let licenses = ["foo": "MIT", "bar": "MPL-2.0", "idna": "BSD-3-Clause"]
    return try LoopbackServer { request in
      let parts = request.path.split(separator: "/").map(String.init)
      guard parts.count == 2, let name = parts.last.map({ String($0.prefix { $0 != "." }) }),
        let version = versions[name]
      else {
        return .init(status: 404)
      }
      if parts[0] == "files" { return .init(Self.metadata(name, version, licenses[name] ?? "")) }
      return .init(
        """
        {"meta": {"api-version": "1.4"}, "name": "\(name)", "files": [
          {"filename": "\(name)-\(version)-py3-none-any.whl", "url": "/files/\(name).whl", "hashes": {}, "size": 250000,
           "upload-time": "2026-06-24T00:00:00Z", "yanked": false, "core-metadata": true, "requires-python": ">=3.8"}]}
        """)
    }
  }

  @Test("a project of uv is locked in a folder apart, without building, and answered from the new lock")
  func uvProject() throws {
    try folder.install(StandIn.uv, as: "uv")
    let server = try index()
    let index = "http://u:canary@127.0.0.1:\(server.port)/simple"
    let before = try text("project/uv.lock") + text("project/pyproject.toml")
    let outcome = try assay(["foo", "--index-url", index, "--format", "json"])
    let arguments = try text("arguments")
    #expect(arguments.hasPrefix("lock --no-build ") && !arguments.contains("canary"))
    #expect(try text("asked.toml").contains("\"foo\","))
    #expect(try text("project/uv.lock") + text("project/pyproject.toml") == before)
    let candidate = try candidate(outcome)
    #expect(candidate["version"] as? String == "2.3.1" && candidate["resolver"] as? String == "uv 9.9.9")
    let packages = try #require(candidate["packages"] as? [[String: Any]])
    #expect(packages.map { $0["id"] as? String } == ["foo@2.3.1", "bar@1.0", "idna@3.7"])
    #expect(packages.map { $0["license"] as? String } == ["MIT", "MPL-2.0", "BSD-3-Clause"])
    #expect(packages.map { $0["isNew"] as? Bool } == [true, true, false])
    let changes = try #require(candidate["changes"] as? [[String: Any]])
    #expect(
      changes.count == 1 && changes[0]["name"] as? String == "idna"
        && changes[0]["to"] as? [String] == ["3.7"])
    #expect((candidate["line"] as? [String: Any])?["text"] as? String == "foo~=2.3")
    #expect(candidate["leavesOnRemoval"] as? [String] == ["foo@2.3.1", "bar@1.0"])
    #expect(!outcome.output.contains("canary") && !outcome.errors.contains("canary"))
    // No advisory data is at hand.
    #expect(outcome.code == 3 && candidate["verdict"] as? String == "incomplete")
  }

  @Test("with advisory data the answer is whole; a vulnerability of what it brings refuses it")
  func verdicts() throws {
    try folder.install(StandIn.uv, as: "uv")
    let server = try index()
    try folder.write(
      #"{"schema_version": "1.6.0", "id": "X-1", "modified": "2026-07-20T00:00:00Z", "affected": [{"package": {"ecosystem": "PyPI", "name": "nothing"}, "versions": ["1"]}]}"#,
      to: "feeds/X-1.json")
    let arguments = ["--index-url", server.address + "/simple", "--feeds", folder.path + "/feeds"]
    let clean = try assay(["foo"] + arguments)
    #expect(
      clean.code == 0 && clean.output.contains("VERDICT ok-with-obligations"),
      "\(clean.output)\(clean.errors)")
    #expect(clean.output.contains("bar@1.0 is under MPL-2.0: keep its licence"))
    try folder.write(
      #"{"schema_version": "1.6.0", "id": "X-2", "modified": "2026-07-20T00:00:00Z", "published": "2026-07-01T00:00:00Z", "affected": [{"package": {"ecosystem": "PyPI", "name": "bar"}, "versions": ["1.0"]}]}"#,
      to: "feeds/X-2.json")
    let refused = try assay(["foo"] + arguments)
    #expect(refused.code == 1 && refused.output.contains("VERDICT refused") && refused.output.contains("X-2"))
  }

  @Test("what would need a build is told, and what the index tells is told besides")
  func needsBuild() throws {
    try folder.install(StandIn.uv, as: "uv")
    try folder.write(
      "  × No solution found\n  ╰─▶ foo has no usable wheels and building from source is disabled (--no-build)\n",
      to: "answers/refuse")
    let server = try index()
    let outcome = try assay(["foo", "--index-url", server.address + "/simple", "--format", "json"])
    let candidate = try candidate(outcome)
    #expect(
      outcome.code == 3 && candidate["resolver"] is NSNull && candidate["version"] as? String == "2.3.1")
    #expect(
      outcome.output.contains(
        "does not resolve it without building: foo has no usable wheels"))
    #expect((candidate["packages"] as? [[String: Any]])?.first?["license"] as? String == "MIT")
  }

  @Test(
    "an index that a resolver cannot reach is no package that needs a build",
    arguments: [
      (
        "uv",
        "error: Failed to fetch: `https://index.example/simple/foo/`\n  cause: error sending request for url\n",
        "Failed to fetch: `https://index.example/simple/foo/`"
      ),
      (
        "pip",
        "WARNING: Retrying after connection broken by 'NewConnectionError(refused)': /simple/foo/\n"
          + "ERROR: No matching distribution found for foo\n", "NewConnectionError(refused)"
      ),
    ])
  func unreachable(_ program: String, _ errors: String, _ reason: String) throws {
    try folder.install(program == "uv" ? StandIn.uv : StandIn.pip, as: program)
    try folder.write(errors, to: "answers/refuse")
    let server = try index()
    let outcome = try assay(["foo", "--resolver", program, "--index-url", server.address + "/simple"])
    #expect(outcome.code == 3 && outcome.errors.contains("cannot reach the index: "), "\(outcome.errors)")
    #expect(outcome.errors.contains(reason) && !outcome.errors.contains("built"))
    #expect(outcome.errors.contains("help: see whether the network and the index answer"))
  }

  @Test("an address, a local path and a wheel are never handed to a resolver", arguments: ["uv", "pip"])
  func addresses(_ program: String) throws {
    try folder.install(program == "uv" ? StandIn.uv : StandIn.pip, as: program)
    let url = try assay([
      "foo @ https://u:canary@files.example/foo.tar.gz", "--resolver", program, "--format", "json",
    ])
    #expect(
      url.code == 3 && url.output.contains("a build could run its code") && !url.output.contains("canary"))
    let path = try folder.write("", to: "foo-1.0.tar.gz")
    #expect(try assay([path, "--resolver", program]).code == 2)
    #expect(try assay(["./no/such/thing", "--resolver", program]).code == 2)
    #expect(throws: (any Error).self) { try text("arguments") }
  }

  @Test("other projects are compiled with their pins kept where they can be, and pip resolves wheels alone")
  func otherProjects() throws {
    try folder.write("idna==3.4\nother==1.0\n", to: "pinned/requirements.txt")
    try folder.write(
      "foo==2.3.1\n    # via -r addition.in\n    # from https://index.example/simple\nidna==3.7\n    # via foo\n",
      to: "answers/requirements.txt")
    try folder.install(StandIn.uv, as: "uv")
    let server = try index()
    let uv = try assay(
      ["foo", "--index-url", server.address + "/simple", "--format", "json"], project: "pinned")
    #expect(try text("arguments").hasPrefix("pip compile --no-build --universal "))
    #expect(try text("asked.pins") == "idna==3.4\nother==1.0\n" && text("asked.in").contains("foo\n"))
    #expect(
      (try candidate(uv)["packages"] as? [[String: Any]])?.map { $0["id"] as? String } == [
        "foo@2.3.1", "idna@3.7",
      ])
    try FileManager.default.removeItem(atPath: folder.path + "/uv")
    try FileManager.default.removeItem(atPath: folder.path + "/arguments")
    try folder.install(StandIn.pip, as: "pip")
    try folder.write(
      """
      {"version": "1", "pip_version": "99.0", "install": [
        {"metadata": {"metadata_version": "2.4", "name": "foo", "version": "2.3.1", "license_expression": "MIT", "requires_dist": ["bar>=1"]}},
        {"metadata": {"metadata_version": "2.4", "name": "bar", "version": "1.0", "license_expression": "ISC"}}]}
      """, to: "answers/report.json")
    let pip = try assay(
      ["foo", "--index-url", server.address + "/simple", "--format", "json"], project: "pinned")
    #expect(try text("arguments").contains("install --dry-run --ignore-installed --only-binary :all: "))
    let packages = try #require(try candidate(pip)["packages"] as? [[String: Any]])
    #expect(packages.map { $0["license"] as? String } == ["MIT", "ISC"])
  }

  @Test("what an old pip leaves out of its report is had from the index")
  func oldPip() throws {
    try folder.write("idna==3.4\n", to: "pinned/requirements.txt")
    try folder.install(StandIn.pip, as: "pip")
    try folder.write(
      """
      {"version": "1", "pip_version": "23.2.1", "install": [
        {"metadata": {"metadata_version": "2.4", "name": "foo", "version": "2.3.1"}}]}
      """, to: "answers/report.json")
    let server = try index()
    let outcome = try assay(
      ["foo", "--index-url", server.address + "/simple", "--format", "json"], project: "pinned")
    let packages = try #require(try candidate(outcome)["packages"] as? [[String: Any]])
    #expect(packages.map { $0["license"] as? String } == ["MIT"])
    #expect(!outcome.output.contains("leaves License-Expression out"))
  }

  @Test("offline the lock and the metadata at hand answer, and no program is run")
  func offline() throws {
    try folder.install(StandIn.uv, as: "uv")
    try folder.write(
      String(Self.metadata("foo", "2.3.1", "MIT").dropLast())
        + "Requires-Dist: bar>=1\nRequires-Dist: baz\n\n", to: "site/foo-2.3.1.dist-info/METADATA")
    try folder.write(Self.metadata("bar", "1.0", "ISC"), to: "site/bar-1.0.dist-info/METADATA")
    let outcome = try assay(["foo", "--offline", "--metadata", folder.path + "/site", "--format", "json"])
    #expect(!outcome.output.contains("--index-url") && outcome.output.contains("leave --offline out"))
    let packages = try #require(try candidate(outcome)["packages"] as? [[String: Any]])
    #expect(packages.map { $0["id"] as? String } == ["foo@2.3.1", "bar@1.0"])
    #expect(
      outcome.code == 3 && outcome.output.contains("no version at hand answers `baz`, which foo requires"))
    #expect(throws: (any Error).self) { try text("arguments") }
  }

  @Test(
    "an index that fails leaves the answer incomplete, says why, and leaves nothing in the cache",
    arguments: [
      (404, "", "the server answered 404"), (429, "", "the server answered 429"),
      (500, "", "the server answered 500"), (302, "", "redirects followed"),
      (200, #"{"meta": {"api-version": "1.1"}, "name": "foo", "files": ["#, "line 1: "),
      (200, "<html>Log in</html>", "links to no distribution"),
    ])
  func failures(_ status: Int, _ body: String, _ reason: String) throws {
    try folder.install(StandIn.uv, as: "uv")
    let server = try LoopbackServer { request in
      .init(body, status: status, headers: status == 302 ? ["Location": request.path] : [:])
    }
    let outcome = try assay(["foo", "--index-url", server.address + "/simple"])
    #expect(outcome.code == 3 && outcome.errors.contains(reason), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/.cache/assay/documents"))
  }

  @Test("what was fetched before answers when the network is gone")
  func fetchedBefore() throws {
    try folder.install(StandIn.uv, as: "uv")
    let index = try index()
    let address = ["--index-url", index.address + "/simple", "--format", "json"]
    let online = try candidate(try assay(["foo"] + address))
    let count = index.requests.count
    #expect(try !TemporaryFolder.names(folder.path + "/.cache/assay/documents").isEmpty)
    let offline = try candidate(try assay(["foo", "--offline"] + address))
    #expect(index.requests.count == count && offline["resolver"] is NSNull)
    #expect(offline["version"] as? String == "2.3.1")
    let facts = [online, offline].map { $0["maintenance"] as? NSDictionary }
    #expect(facts[0] != nil && facts[0] == facts[1])
    #expect((offline["packages"] as? [[String: Any]])?.first?["license"] as? String == "MIT")
  }

  @Test("the record is written once, and is refused by check until it says why")
  func record() throws {
    try folder.install(StandIn.uv, as: "uv")
    let server = try index()
    let arguments = ["foo", "--index-url", server.address + "/simple", "--record"]
    #expect(try assay(arguments).errors.contains("fill in its justification"))
    let record = try text("project/governance/dependencies/foo.toml")
    #expect(
      record.contains("pin = \"~=2.3\"") && record.contains("licence = \"MIT\"")
        && record.contains("justification = \"\""))
    #expect(try assay(arguments).code == 2)
    let check = try Program.run(["check", folder.path + "/project"])
    #expect(
      check.output.contains("`justification` is empty") || check.errors.contains("`justification` is empty"))
  }

  @Test("one screen of 80 columns and 30 lines, whatever it brings; and side by side")
  func screen() throws {
    let names = (0..<100).map { "package-number-\($0)" }
    let requires = names.map { "{ name = \"\($0)\" }" }.joined(separator: ", ")
    let many =
      Self.entry("foo", "2.3.1", requires)
      + names.map { Self.entry($0, "1.\(String(repeating: "0", count: 30)).0") }.joined()
    try folder.write(Self.lock(extra: many), to: "answers/uv.lock")
    try folder.install(StandIn.uv, as: "uv")
    let outcome = try assay(["foo", "--index-url", "http://127.0.0.1:1/simple"])
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count <= 30 && lines.allSatisfy { $0.count <= 80 }, "\(outcome.output)")
    #expect(outcome.output.contains("101 new packages") && outcome.code == 3)
    let compared = try assay(["foo", "foo[x]", "--compare", "--index-url", "http://127.0.0.1:1/simple"])
    #expect(
      compared.output.contains("verdict       incomplete")
        && compared.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}
