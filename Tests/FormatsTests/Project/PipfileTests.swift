import Facts
import Formats
import Standards
import Testing

@Suite("Pipfile and Pipfile.lock")
struct PipfileTests {
  @Test("requirements by category")
  func requirements() throws {
    let inventory = try readFixture("formats/pipfile/categories")
    #expect(
      inventory.requirementLines == [
        "7 runtime requests raw *", "8 runtime flask-sqlalchemy>=2.5",
        "9 runtime wide[a]~=1.2 ; python_version < \"3.12\" and sys_platform == \"linux\"",
        "10 runtime here @ .", "11 runtime tool @ git+https://files.example/tool.git@main",
        "12 runtime odd", "13 runtime pinned==1.2 raw 1.2", "16 group:dev pytest==8.0",
        "19 group:docs sphinx<8",
      ])
    #expect(inventory.noteLines == ["12 odd", "18 >=1"])
  }

  @Test("a package of several categories is one; two versions are two")
  func packages() throws {
    let inventory = try readFixture("formats/pipfile/categories")
    #expect(
      inventory.packageLines == [
        "9 flask-sqlalchemy@2.5.1 index direct (runtime)",
        "10 requests@2.31.0 index direct (runtime)", "11 idna@3.4 index (group:dev runtime)",
        "12 here path direct (runtime)", "13 tool git direct (runtime)",
        "17 requests@2.30.0 index (group:dev)", "18 loose index (group:dev)",
        "21 sphinx@7.0 index direct (group:docs)",
      ])
    let lock = inventory.locks[0]
    #expect(!lock.hasEdges)
    #expect(lock.packages[0].source.url?.text == "https://index.example/simple")
    #expect(lock.packages[4].source.commit == "0123456789012345678901234567890123456789")
  }

  @Test(
    "a category needs a package where its own marker holds, whatever the Pipfile or another category says")
  func markers() throws {
    let inventory = try readFiles([
      ("Pipfile", "[packages]\na = \"*\"\nb = \"*\"\n"),
      (
        "Pipfile.lock",
        """
        {"default": {"a": {"version": "==1", "markers": "python_version < '3.9'"}, "b": {"version": "==1"},
                     "c": {"version": "==1", "markers": "sys_platform == 'win32'"}},
         "develop": {"a": {"version": "==1"}, "c": {"version": "==1", "markers": "sys_platform == 'linux'"}}}
        """
      ),
    ])
    #expect(inventory.reachedIDs(.runtime) == ["b@1"])
    #expect(inventory.reachedIDs(try #require(Scope("group:dev"))) == ["a@1", "c@1"])
  }

  @Test("more categories than a lock may have scopes are refused")
  func manyCategories() {
    let categories = (0..<257).map { "\"c\($0)\": {}" }.joined(separator: ",")
    #expect(failure("Pipfile.lock", "{\"_meta\": {}, \(categories)}") == "1 limit")
  }

  @Test(
    "what is no Pipfile.lock is refused at its line",
    arguments: [
      ("", "1 syntax"), ("[]", "1 structure"), ("{}", "1 structure"),
      ("{\"_meta\":\n{\"pipfile-spec\": 7}}", "2 unsupported"), ("{\"default\": 1}", "1 structure"),
      ("{\"default\": {\n\"a\": 1}}", "2 structure"), ("{\"default\": {\n\"-\": {}}}", "2 structure"),
      ("{\"default\": {\"a\": {\n\"hashes\": 1}}}", "2 structure"),
    ])
  func refusal(_ text: String, _ expected: String) {
    #expect(failure("Pipfile.lock", text) == expected)
  }
}
