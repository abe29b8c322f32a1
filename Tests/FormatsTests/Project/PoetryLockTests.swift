import Facts
import Formats
import Standards
import Syntax
import Testing

@Suite("poetry.lock")
struct PoetryLockTests {
  @Test("the first format: hashes by name, a category, old names")
  func first() throws {
    let inventory = try readFixture("formats/poetry-lock/first")
    #expect(
      inventory.packageLines == [
        "4 alpha-lib@1.0 index (runtime)", "19 beta@0.9 index (group:dev runtime)",
      ])
    #expect(inventory.locks[0].packages[0].hashes == ["sha256:aaaa", "sha256:bbbb"])
    #expect(inventory.edgeLines == ["alpha-lib@1.0 > beta@0.9"])
  }

  @Test("version 1.1: roots from Poetry's own tables, extras, a git source, files under `metadata`")
  func version1() throws {
    let inventory = try readFixture("formats/poetry-lock/version-1.1")
    #expect(
      inventory.packageLines == [
        "2 requests@2.25.1 index direct (runtime)", "18 idna@2.10 index (runtime)",
        "26 pysocks@1.7.1 index direct (extra:proxy runtime)", "34 ruamel-yaml@0.17.4 git direct (group:dev)",
      ])
    #expect(
      inventory.edgeLines == [
        "requests@2.25.1 > idna@2.10", "requests@2.25.1[socks] > pysocks@1.7.1 ; extra == \"socks\"",
      ])
    let packages = inventory.locks[0].packages
    #expect(packages[0].hashes == ["sha256:aaaa"])
    #expect(packages[0].unhashedFiles == ["requests-2.25.1.tar.gz"])
    #expect(packages[3].source.commit == "0123456789012345678901234567890123456789")
    #expect(inventory.notEvaluated.isEmpty)
  }

  @Test("an edge of an extra stays where its marker asks for that extra")
  func extraMarker() throws {
    let inventory = try readFixture("formats/poetry-lock/version-1.1")
    #expect(inventory.reachedIDs(.runtime).contains("pysocks@1.7.1"))
  }

  @Test("version 2.0: several versions of one name are told apart by their constraints")
  func version2() throws {
    let inventory = try readFixture("formats/poetry-lock/version-2.0")
    #expect(
      inventory.edgeLines == [
        "pandas@2.0.3 > numpy@1.24.4 ; python_version < \"3.9\"",
        "pandas@2.0.3 > numpy@1.26.4 ; python_version >= \"3.9\"", "pandas@2.0.3 > shared@0.0.1",
      ])
    #expect(inventory.locks[0].packages[1].source.url?.text == "https://index.example/simple")
    #expect(inventory.locks[0].packages[3].source.kind == .path)
    #expect(inventory.locks[0].requiresPython?.description == "<4.0,>=3.8")
    // Neither the lock nor a manifest tells a scope.
    #expect(inventory.noteLines == ["0 poetry.lock"])
  }

  @Test("version 2.1: the manifest's scopes, and the recorded group of what it does not reach")
  func version21() throws {
    let inventory = try readFixture("formats/poetry-lock/version-2.1")
    #expect(
      inventory.packageLines == [
        "2 colorama@0.4.6 index direct (extra:all extra:cli group:dev)",
        "14 click@8.1.7 index direct (extra:all extra:cli)", "28 orphan@1.0 index (group:docs)",
      ])
    #expect(inventory.locks[0].packages[0].resolutionMarkers.count == 2)
  }

  @Test("of the files that several versions share each has its own")
  func sharedFiles() throws {
    let text = """
      [[package]]
      name = "a"
      version = "1.2"
      [[package]]
      name = "a"
      version = "1.2.3"
      [[package]]
      name = "a"
      version = "3"
      [metadata]
      [metadata.files]
      a = [
        {file = "a-1.2-py3-none-any.whl", hash = "sha256:aa"}, {file = "a-1.2.tar.gz", hash = "sha256:bb"},
        {file = "a-1.2.3.zip", hash = "sha256:cc"}, {file = "a-1.2+x-py3-none-any.whl", hash = "sha256:dd"},
      ]
      """
    let packages = try readFiles([("poetry.lock", text)]).locks[0].packages
    #expect(packages[0].hashes == ["sha256:aa", "sha256:bb"])
    #expect(packages[1].hashes == ["sha256:cc"])
    #expect(packages[2].hashes.count == 4)
  }

  @Test(
    "the first releases wrote a package's conditions in two ways",
    arguments: [
      "marker = \"sys_platform == 'win32'\"", "[package.requirements]\nplatform = \"win32\"",
      "[package.requirements]\npython = \"<3.9\"",
    ])
  func requirements(_ condition: String) throws {
    let text = """
      [[package]]
      name = "a"
      version = "1"
      category = "main"
      optional = false
      [package.dependencies]
      b = "*"
      [[package]]
      name = "b"
      version = "1"
      category = "main"
      optional = false
      \(condition)
      """
    let inventory = try readFiles([("poetry.lock", text)])
    #expect(inventory.reachedIDs(.runtime) == ["a@1"])
    #expect(inventory.packageLines.last == "9 b@1 index (runtime)")
  }

  @Test("conditions that cannot be read are told", arguments: ["1", "{python = 1}", "{python = \"nope\"}"])
  func badRequirements(_ value: String) throws {
    let text = "[[package]]\nname = \"a\"\nversion = \"1\"\nrequirements = \(value)\n"
    #expect(try readFiles([("poetry.lock", text)]).noteLines.contains("4 poetry.lock"))
  }

  @Test("each group has its own marker")
  func groupMarkers() throws {
    let text = """
      [[package]]
      name = "a"
      version = "1"
      optional = false
      groups = ["main", "dev"]
      markers = {main = "sys_platform == 'win32'"}
      [metadata]
      lock-version = "2.1"
      """
    let inventory = try readFiles([("poetry.lock", text)])
    #expect(inventory.reachedIDs(.runtime) == [])
    #expect(inventory.reachedIDs(try #require(Scope("group:dev"))) == ["a@1"])
  }

  @Test(
    "what is optional and in no extra has no scope",
    arguments: ["groups = [\"main\"]", "category = \"main\""])
  func optional(_ record: String) throws {
    let text = "[[package]]\nname = \"a\"\nversion = \"1\"\noptional = true\n\(record)\n"
    #expect(try readFiles([("poetry.lock", text)]).packageLines == ["2 a@1 index ()"])
  }

  @Test("what a dependency from a folder asks for is not direct")
  func pathDependency() throws {
    let inventory = try readFiles([
      ("pyproject.toml", "[tool.poetry.dependencies]\nlocal = {path = \"../local\"}\n"),
      (
        "poetry.lock",
        """
        [[package]]
        name = "local"
        version = "1"
        [package.dependencies]
        b = "*"
        [package.source]
        type = "directory"
        url = "../local"
        [[package]]
        name = "b"
        version = "1"
        """
      ),
    ])
    #expect(
      inventory.packageLines == ["2 local@1 path direct (runtime)", "10 b@1 index (runtime)"])
  }

  @Test("more scopes than a lock may have are refused")
  func manyScopes() {
    let names = (0..<257).map { "\"g\($0)\"" }.joined(separator: ",")
    let package = "[[package]]\nname = \"a\"\nversion = \"1\"\n"
    #expect(failure("poetry.lock", package + "groups = [\(names)]\n") == "4 limit")
    let extras = (0..<257).map { "e\($0) = [\"a\"]\n" }.joined()
    #expect(failure("poetry.lock", package + "[extras]\n" + extras) == "4 limit")
  }

  @Test(
    "what is no lock of a known version is refused at its line",
    arguments: [
      ("", "1 structure"), ("package = 1\n", "1 structure"), ("package = [1]\n", "1 structure"),
      ("[metadata]\nlock-version = \"3.0\"\n", "2 unsupported"),
      ("[metadata]\nlock-version = 2\n", "2 structure"), ("[[package]]\nname = \"a\"\n", "1 structure"),
      ("[[package]]\nname = \"-\"\nversion = \"1\"\n", "2 structure"),
      ("[[package]]\nname = \"a\"\nversion = 1\n", "3 structure"), ("[[package\n", "1 syntax"),
      ("[[package]]\nname = \"a\"\nversion = \"1\"\n[package.source]\ntype = 1\n", "5 structure"),
    ])
  func refusal(_ text: String, _ expected: String) {
    #expect(failure("poetry.lock", text) == expected)
  }

  @Test("a version of the lock format that is not known is refused")
  func unknownVersion() {
    #expect(throws: ParseError.self) { try readFixture("formats/poetry-lock/unknown-version") }
  }

  @Test("a dependency that cannot be read is told, and the rest goes on")
  func malformedDependency() throws {
    let inventory = try readFiles([
      (
        "poetry.lock",
        """
        [[package]]
        name = "a"
        version = "1"
        category = "main"
        markers = "nonsense"
        [package.dependencies]
        b = [["x"]]
        c = {version = "*", markers = "also nonsense"}
        -d = "*"
        e = {version = "1", extras = [1]}
        [metadata]
        """
      )
    ])
    #expect(inventory.noteLines == ["5 nonsense", "7 b", "8 also nonsense", "9 -d", "10 e"])
    #expect(inventory.edgeLines == ["a@1 > ?c"])
  }

  @Test("many entries of one name are refused before they cost time")
  func manyEntries() {
    let text = String(repeating: "[[package]]\nname = \"a\"\nversion = \"1\"\n", count: 300)
    #expect(failure("poetry.lock", text) == "\(256 * 3 + 2) limit")
  }
}
