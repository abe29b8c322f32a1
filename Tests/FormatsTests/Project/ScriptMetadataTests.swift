import Facts
import Formats
import Standards
import Syntax
import TestSupport
import Testing

@Suite("Script metadata (PEP 723)")
struct ScriptMetadataTests {
  @Test("dependencies at their lines, constraints and indexes of uv")
  func block() throws {
    let inventory = try readFixture("formats/script-metadata/default")
    #expect(
      inventory.requirementLines == [
        "6 script:tool.py requests>=2.31", "7 script:tool.py rich", "8 script:tool.py helper",
        "14 script:tool.py urllib3<3 constraint",
      ])
    #expect(inventory.requirements[0].location.column == 5)
    #expect(inventory.noteLines == ["9 broken=>1"])
    #expect(
      inventory.options.map { "\($0.location.line) \($0.name) \($0.value ?? "-")" } == [
        "15 index-url https://index.example/simple", "19 package-index rich=internal",
        "23 index https://index.example/internal",
      ])
    #expect(inventory.manifests[0].requiresPython?.description == ">=3.11")
    #expect(inventory.manifests[0].sourcedNames.map(\.text) == ["helper"])
  }

  @Test("a script's lock has the script's requirements for roots")
  func lock() throws {
    #expect(
      try readFixture("formats/uv-lock/script").packageLines == [
        "12 helper@0.1.0 editable direct (script:tool.py)", "20 idna@3.10 index direct (script:tool.py)",
        "26 requests@2.32.3 index direct (script:tool.py)", "37 pysocks@1.7.1 index (script:tool.py)",
      ])
    #expect(Scope("script:tool.py") == .script("tool.py") && Scope("script:") == nil)
  }

  @Test("most Python files hold no block, and are told from those that do by their bytes")
  func noBlock() throws {
    let content = try #require(ProjectFormat.format(ofPath: "a.py")?.content)
    for text in ["", "#", "# /// scrip", "import os\n", "#/// script\n"] {
      #expect(!content.isOfFormat(Array(text.utf8)))
    }
    #expect(content.isOfFormat(Array("\n# /// script\n".utf8)))
    let inventory = try readFixture("formats/script-metadata/none")
    #expect(inventory.requirements.isEmpty && inventory.notEvaluated.isEmpty && inventory.manifests.isEmpty)
  }

  @Test(
    "blocks of odd shape",
    arguments: [
      ("# /// script\r\n# dependencies = [\"a\"]\r\n# ///\r\n", ["2 script:a.py a"]),
      ("# /// script\n# dependencies = [\"a\"]\n# ///", ["2 script:a.py a"]),
      ("# /// script\n#\n# dependencies = [\"a\"]\n# ///\n# more\n", ["3 script:a.py a"]),
      ("# /// script\n# ///\n", []), ("# /// script\n# dependencies = [\"a\"]\n", []),
      ("# /// script\n#dependencies = [\"a\"]\n# ///\n", []),
      ("# /// script \n# dependencies = [\"a\"]\n# ///\n", []),
      (" # /// script\n# dependencies = [\"a\"]\n# ///\n", []),
      ("# /// other\n# /// script\n# dependencies = [\"a\"]\n# ///\n", []),
      ("\u{FEFF}x\n# /// script\n# dependencies = [\"é@b\", \"a\"]\n# ///\n", ["3 script:a.py a"]),
    ])
  func oddShapes(_ text: String, _ expected: [String]) throws {
    #expect(try readFiles([("a.py", text)]).requirementLines == expected)
  }

  @Test(
    "what is no metadata is refused at its place",
    arguments: [
      ("# /// script\n# a = [\n# ///\n", "4 syntax"), ("# /// script\n# a = 1\n# a = 2\n# ///\n", "3 syntax"),
      ("# /// script\n# a = 1\n# ///\n\n# /// script\n# b = 1\n# ///\n", "5 structure"),
    ])
  func refusal(_ text: String, _ expected: String) {
    #expect(failure("a.py", text) == expected)
  }
}
