import Facts
import Formats
import Standards
import Syntax
import Testing

@Suite("setup.cfg")
struct SetupCfgTests {
  @Test("the lists of [options] and the extras, each requirement at its line")
  func requirements() throws {
    let inventory = try readFixture("formats/setup-cfg/requirements")
    #expect(
      inventory.requirementLines == [
        "10 runtime requests[socks]>=2.31",
        "12 runtime flask-sqlalchemy~=3.1 ; python_version >= \"3.9\"",
        "14 runtime tool @ https://files.example/tool-1.0.tar.gz", "18 runtime urllib3",
        "19 build setuptools>=61", "19 build wheel", "20 group:test tox ; sys_platform == \"linux\"",
        "23 extra:web-app gunicorn<23,>=20", "25 extra:docs sphinx", "26 extra:docs furo==2024.1.29",
        "27 runtime importlib-metadata ; python_version < \"3.8\"",
        "29 extra:win pywin32>=300 ; sys_platform == \"win32\" and platform_machine == \"AMD64\"",
      ])
    #expect(
      inventory.noteLines == [
        "15 not a requirement", "16 other @ https://files.example/other 1.0", "30 -bad",
      ])
    #expect(!inventory.notEvaluated.contains { $0.reason.contains("secret") })
    #expect(inventory.requirements.first { $0.name.text == "wheel" }?.location.column == 34)
  }

  @Test("a file that only configures tools gives nothing")
  func tools() throws {
    let inventory = try readFixture("formats/setup-cfg/tools")
    #expect(inventory.requirements.isEmpty && inventory.notEvaluated.isEmpty)
  }

  @Test("`file:` names requirements files and their scope; extras in [options] are told")
  func files() throws {
    let inventory = try readFixture("formats/setup-cfg/files")
    #expect(
      inventory.includeLines == [
        "2:26 runtime requirements.txt", "2:44 runtime extra/more.txt", "6:13 extra:dev dev.txt",
      ])
    #expect(inventory.noteLines == ["3 extras_require"])
  }

  @Test(
    "lines that `configparser` refuses",
    arguments: [
      ("a = 1\n", "1 syntax"), ("\n\n  x\n[s]\n", "3 syntax"), ("[s]\na = \u{0}\n", nil), ("", nil),
      ("\u{FEFF}[s]\na=1\n", nil),
    ])
  func refusal(_ text: String, _ expected: String?) {
    #expect(failure("setup.cfg", text) == expected)
  }

  @Test("a line that is no option is told, and the rest goes on")
  func stray() throws {
    let text =
      "[options]\ninstall_requires =\n    a\nb\n= c\r\nsetup_requires = d\r\r[options.extras_require]\rx=e"
    let inventory = try readFiles([("setup.cfg", text)])
    #expect(inventory.requirementLines == ["3 runtime a", "6 build d", "6 extra:x e"])
    #expect(inventory.noteLines == ["4 setup.cfg", "5 setup.cfg"])
  }

  @Test("bytes that are no UTF-8, and too many lines, are refused")
  func limits() {
    let bytes = Array("[options]\ninstall_requires = ".utf8) + [0xE9]
    let reader = ProjectFormat.format(ofPath: "setup.cfg")
    #expect(throws: ParseError.self) {
      try reader?.read(SourceFile(path: "setup.cfg", bytes: bytes), .standard)
    }
    var limits = ParseLimits.standard
    limits.maximumItems = 2
    #expect(throws: ParseError.self) {
      try reader?.read(SourceFile(path: "setup.cfg", text: "\n\n\n"), limits)
    }
  }
}
