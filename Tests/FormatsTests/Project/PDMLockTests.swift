import Facts
import Formats
import Standards
import Testing

@Suite("pdm.lock")
struct PDMLockTests {
  @Test("the first format: dependencies as a table")
  func first() throws {
    let inventory = try readFixture("formats/pdm-lock/first")
    #expect(
      inventory.edgeLines == [
        "requests@2.24.0 > certifi@2020.6.20", "requests@2.24.0 > idna@2.10",
        "requests@2.24.0 > pysocks@1.7.1[x] ; sys_platform == \"win32\"",
      ])
    #expect(inventory.noteLines == ["10 broken"])
    #expect(inventory.locks[0].packages[1].hashes == ["sha256:aaaa"])
    #expect(inventory.packageLines[0] == "2 requests@2.24.0 index (runtime)")
  }

  @Test("version 2: sections, files under `metadata`, and a dependency that cannot be read")
  func version2() throws {
    let inventory = try readFixture("formats/pdm-lock/version-2")
    #expect(
      inventory.packageLines == [
        "2 atomicwrites@1.4.0 index (group:dev)", "8 pytest@6.2.5 index (group:dev)",
      ])
    #expect(inventory.locks[0].packages.map(\.hashes) == [["sha256:aaaa"], ["sha256:bbbb"]])
    #expect(inventory.edgeLines == ["pytest@6.2.5 > atomicwrites@1.4.0 ; sys_platform == \"win32\""])
    #expect(inventory.noteLines == ["14 not a requirement"])
  }

  @Test("version 4.5: an entry with extras is no second package; a group may be an extra")
  func version4() throws {
    let inventory = try readFixture("formats/pdm-lock/version-4.5")
    #expect(
      inventory.packageLines == [
        "11 coverage@7.6.1 index (group:test)", "36 tomli@2.0.1 index (group:test)",
        "46 pytest-cov@5.0.0 index direct (group:test)", "58 starlette@0.38.0 git direct (extra:web)",
        "67 helper@0.1.0 path direct (runtime)",
      ])
    #expect(
      inventory.edgeLines == [
        "coverage@7.6.1[toml] > tomli@2.0.1 ; python_full_version <= \"3.11.0a6\"",
        "pytest-cov@5.0.0 > coverage@7.6.1[toml]",
      ])
    #expect(inventory.locks[0].requiresPython?.description == ">=3.9")
    #expect(inventory.notEvaluated.isEmpty)
  }

  @Test(
    "what is no lock of a known version is refused at its line",
    arguments: [
      ("", "1 structure"), ("[metadata]\nlock_version = \"5.0\"\n", "2 unsupported"),
      ("[metadata]\nlock_version = \"x\"\n", "2 unsupported"), ("package = [1]\n", "1 structure"),
      ("[[package]]\nversion = \"1\"\n", "1 structure"),
      ("[[package]]\nname = \"a\"\nextras = [1]\n", "3 structure"),
      ("[[package]]\nname = \"a\"\ndependencies = 1\n", "3 structure"),
      ("[[package]]\nname = \"a\"\nfiles = [1]\n", "3 structure"),
    ])
  func refusal(_ text: String, _ expected: String) {
    #expect(failure("pdm.lock", text) == expected)
  }
}
