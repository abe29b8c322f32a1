import Facts
import Formats
import Standards
import Testing

@Suite("pylock.toml")
struct PylockTOMLTests {
  @Test("sources, hashes and the optional dependencies")
  func sources() throws {
    let inventory = try readFixture("formats/pylock/sources")
    #expect(
      inventory.packageLines == [
        "6 alpha@1.0 index (runtime)", "14 beta@1.0 path (runtime)", "19 beta@2.0 url (runtime)",
        "24 here path (runtime)", "28 there@3.0 git (runtime)",
      ])
    #expect(inventory.edgeLines == ["alpha@1.0 > beta@2.0", "alpha@1.0 > ?gamma"])
    #expect(inventory.locks[0].packages[0].hashes == ["sha256:aaaa", "sha512:bbbb"])
    #expect(inventory.locks[0].packages[0].unhashedFiles == ["alpha-1.0-py3-none-any.whl"])
    #expect(inventory.noteLines == ["11 gamma"])
    #expect(inventory.locks[0].hasEdges)
  }

  @Test("extras and groups, in normal form, give the scopes")
  func groups() throws {
    let inventory = try readFixture("formats/pylock/groups")
    #expect(
      inventory.packageLines == [
        "7 alpha@1.0 index (runtime)", "8 beta@1.0 index (extra:web-app)",
        "9 gamma@1.0 index (group:dev group:docs)", "10 delta@1.0 index (runtime)",
      ])
    #expect(!inventory.locks[0].hasEdges)
  }

  @Test("the manifest beside it tells what is direct")
  func direct() throws {
    let inventory = try readFiles([
      ("pyproject.toml", "[project]\nname = \"x\"\ndependencies = [\"a\"]\n"),
      (
        "pylock.toml",
        "lock-version = \"1.0\"\npackages = [{name = \"A\", version = \"1\"}, {name = \"b\", version = \"1\"}]\n"
      ),
    ])
    #expect(inventory.packageLines == ["2 a@1 index direct (runtime)", "2 b@1 index (runtime)"])
  }

  @Test("what the lock installs everywhere is runtime, whatever the manifest calls it; markers hold")
  func recorded() throws {
    let inventory = try readFiles([
      (
        "pyproject.toml",
        "[project]\nname = \"x\"\n[project.optional-dependencies]\ne = [\"a\", \"b; sys_platform == 'win32'\"]\n"
      ),
      (
        "pylock.toml",
        """
        lock-version = "1.0"
        packages = [
          {name = "a", version = "1"}, {name = "b", version = "1"},
          {name = "c", version = "1", marker = "python_version < '3.9'"},
        ]
        """
      ),
    ])
    #expect(
      inventory.packageLines == [
        "3 a@1 index direct (extra:e runtime)", "3 b@1 index direct (extra:e runtime)",
        "4 c@1 index (runtime)",
      ])
    #expect(inventory.reachedIDs(.runtime) == ["a@1", "b@1"])
  }

  @Test("the default groups are what the project requires at run time")
  func defaultGroups() throws {
    let text = """
      lock-version = "1.0"
      extras = ["web"]
      dependency-groups = ["dev", "default"]
      default-groups = ["default"]
      packages = [
        {name = "a", version = "1", marker = "'default' in dependency_groups"},
        {name = "b", version = "1", marker = "'default' in dependency_groups or 'dev' in dependency_groups"},
        {name = "c", version = "1", marker = "'dev' in dependency_groups"},
        {name = "d", version = "1", marker = "'default' in dependency_groups and 'web' in extras"},
        {name = "e", version = "1", marker = "'default' in dependency_groups and sys_platform == 'win32'"},
      ]
      """
    let inventory = try readFiles([("pylock.toml", text)])
    #expect(
      inventory.packageLines == [
        "6 a@1 index (runtime)", "7 b@1 index (group:dev runtime)", "8 c@1 index (group:dev)",
        "9 d@1 index (extra:web)", "10 e@1 index (runtime)",
      ])
    #expect(inventory.reachedIDs(.runtime) == ["a@1", "b@1"])
  }

  @Test("of two entries of a name each is reached by the extra that its marker names")
  func variants() throws {
    let inventory = try readFiles([
      (
        "pyproject.toml",
        "[project]\nname = \"x\"\n[project.optional-dependencies]\ncpu = [\"t\"]\ngpu = [\"t\"]\n"
      ),
      (
        "pylock.toml",
        """
        lock-version = "1.0"
        extras = ["cpu", "gpu"]
        packages = [
          {name = "t", version = "1", marker = "'cpu' in extras"},
          {name = "t", version = "2", marker = "'gpu' in extras"},
        ]
        """
      ),
    ])
    #expect(
      inventory.packageLines == ["4 t@1 index direct (extra:cpu)", "5 t@2 index direct (extra:gpu)"])
  }

  @Test(
    "the name has one part at most between `pylock` and `toml`",
    arguments: [
      ("pylock.toml", true), ("a/pylock.dev.toml", true), ("pylock.a.b.toml", false), ("pylock..toml", false),
      ("my-pylock.toml", false),
    ])
  func names(_ path: String, _ isLock: Bool) {
    #expect((ProjectFormat.format(ofPath: path)?.name == "pylock") == isLock)
  }

  @Test("an entry without the form of the standard costs that entry")
  func malformed() throws {
    let text = """
      lock-version = "1.0"
      packages = [
        {}, 1, {name = "a", wheels = [1]},
        {name = "b", sdist = {hashes = 1}}, {name = "-"},
        {name = "c", dependencies = [{name = "d"}, {}]},
        {name = "d", version = "1", dependencies = 1},
      ]
      """
    let inventory = try readFiles([("pylock.toml", text)])
    #expect(inventory.packageLines.map { $0.prefix(5) } == ["5 c i", "6 d@1"])
    #expect(inventory.edgeLines == ["c > d@1"])
    #expect(
      inventory.noteLines == ["3 a", "3 packages", "3 packages", "4 -", "4 b", "5 c", "6 d"])
  }

  @Test(
    "what is no lock of version 1 is refused at its line",
    arguments: [
      ("", "1 structure"), ("lock-version = \"666\"\npackages = []\n", "1 unsupported"),
      ("lock-version = \"1.0\"\n", "1 structure"),
      ("lock-version = \"1.0\"\npackages = 1\n", "2 structure"),
    ])
  func refusal(_ text: String, _ expected: String) {
    #expect(failure("pylock.toml", text) == expected)
  }
}
