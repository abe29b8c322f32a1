import Facts
import Formats
import Standards
import Syntax
import Testing

/// A requirements file and the rows that it gives.
struct RequirementsCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let expected: [String]

  init(_ testDescription: String, _ text: String, _ expected: [String]) {
    self.testDescription = testDescription
    self.text = text
    self.expected = expected
  }
}

func readRequirements(_ text: String) throws -> RequirementsFile {
  try RequirementsReader.read(SourceFile(path: "requirements.txt", text: text), scope: .runtime)
}

/// `line:column requirement`, and what else there is to a requirement.
private func describe(_ line: RequirementLine) -> String {
  let requirement = line.requirement
  let extras = requirement.extras.isEmpty ? "" : "[\(requirement.extras.map(\.text).joined(separator: ","))]"
  var text = "\(requirement.location.line):\(requirement.location.column) "
  text += "\(requirement.name)\(extras)\(requirement.specifiers)"
  if let url = requirement.url { text += " @ \(url)" }
  if let marker = requirement.marker { text += " ; \(marker)" }
  if line.isEditable { text += " editable" }
  if let url = line.wheelURL { text += " wheel \(url)" }
  if let raw = requirement.raw { text += " raw \(raw)" }
  return ([text] + line.hashes).joined(separator: " ")
}

@Suite("Requirements files")
struct RequirementsTests {
  @Test(
    "requirements are read with their places",
    arguments: [
      RequirementsCase(
        "names, specifiers, extras, markers",
        "Foo_Bar\n  b [x, Y] >= 1.0, <2\nc == 1 ; python_version < '3.8'\nd(>=1)\n",
        ["1:1 foo-bar", "2:3 b[x,y]<2,>=1.0", "3:1 c==1 ; python_version < \"3.8\"", "4:1 d>=1"]),
      RequirementsCase(
        "wildcards and text", "a==1.*\nb===x\nc~=1.4.2\n", ["1:1 a==1.*", "2:1 b===x", "3:1 c~=1.4.2"]),
      RequirementsCase("comments", "# a\n\na==1 # b\nc#d\n  # e\n", ["3:1 a==1"]),
      RequirementsCase(
        "continued lines, ended by a comment",
        "a==1 \\\n  ; python_version \\\n > '3'\nb \\\n# c\nd\n",
        ["1:1 a==1 ; python_version > \"3\"", "4:1 b", "6:1 d"]),
      RequirementsCase(
        "hashes", "a==1 --hash=sha256:aa \\\n  --hash sha256:bb\n", ["1:1 a==1 sha256:aa sha256:bb"]),
      RequirementsCase(
        "URLs",
        """
        a @ https://u:p@files.example/a.zip#sha256=aa ; python_version > '3'
        git+https://u:p@files.example/x.git@v1#egg=b[x]&subdirectory=d
        -e git+ssh://git@files.example/x@ref#egg=c
        https://files.example/d_e-1.0%2Bcpu-py3-none-any.whl
        git+https://files.example/f.git#egg=f==1.0
        """,
        [
          "1:1 a @ https://files.example/a.zip#sha256=aa ; python_version > \"3\" sha256:aa",
          "2:1 b[x] @ git+https://files.example/x.git@v1#egg=b[x]&subdirectory=d "
            + "raw git+https://files.example/x.git@v1#egg=b[x]&subdirectory=d",
          "3:4 c @ git+ssh://files.example/x@ref#egg=c editable raw git+ssh://files.example/x@ref#egg=c",
          "4:1 d-e==1.0+cpu wheel https://files.example/d_e-1.0%2Bcpu-py3-none-any.whl "
            + "raw https://files.example/d_e-1.0%2Bcpu-py3-none-any.whl",
          "5:1 f @ git+https://files.example/f.git#egg=f==1.0 "
            + "raw git+https://files.example/f.git#egg=f==1.0",
        ]),
      RequirementsCase(
        "files of this machine",
        "./dist/a-1.0-py3-none-any.whl\nb-2-1-py3-none-any.whl\n-e ../lib#egg=c\n",
        [
          "1:1 a==1.0 raw ./dist/a-1.0-py3-none-any.whl", "2:1 b==2 raw b-2-1-py3-none-any.whl",
          "3:4 c @ ../lib#egg=c editable raw ../lib#egg=c",
        ]),
      RequirementsCase("line ends", "a\r\nb\rc\n\u{0C}d", ["1:1 a", "2:1 b", "2:3 c", "3:2 d"]),
    ])
  func requirements(_ row: RequirementsCase) throws {
    let file = try readRequirements(row.text)
    #expect(file.requirements.map(describe) == row.expected)
  }

  @Test(
    "options and includes are rows",
    arguments: [
      RequirementsCase(
        "every spelling",
        "-i https://u:p@index.example/simple?x=1\n--extra-index-url=https://index.example/b --pre\n"
          + "--no-binary :all:\n--trusted-host 'index.example'\n"
          + "--extra-index https://index.example/c\n-f./x\n",
        [
          "1 index-url https://index.example/simple", "2 extra-index-url https://index.example/b", "2 pre -",
          "3 no-binary :all:", "4 trusted-host index.example", "5 extra-index-url https://index.example/c",
          "6 find-links ./x",
        ]),
      RequirementsCase(
        "includes", "-r a.txt\n-cb.txt\n--requirement=c d.txt\n--constraint https://u:p@files.example/c\n",
        [
          "1 requirement a.txt", "2 constraint b.txt", "3 requirement c",
          "4 constraint https://files.example/c", "1 -r a.txt", "2 -c b.txt", "3 -r c",
          "4 -c https://files.example/c",
        ]),
      RequirementsCase(
        "local projects", ".\n-e .[dev]\n./lib\nfile:lib\n",
        [
          "1 path .", "2 editable .[dev]", "3 path ./lib", "4 path file:lib",
        ]),
      RequirementsCase(
        "of one requirement", "a==1 --global-option=\"x y\" --config-settings k=v\n",
        [
          "1 global-option x y", "1 config-settings k=v",
        ]),
    ])
  func options(_ row: RequirementsCase) throws {
    let file = try readRequirements(row.text)
    let options = file.options.map { "\($0.location.line) \($0.name) \($0.value ?? "-")" }
    let includes = file.includes.map {
      "\($0.location.line) \($0.kind == .constraints ? "-c" : "-r") \($0.path)"
    }
    #expect(options + includes == row.expected)
  }

  @Test(
    "what cannot be read is told, and the rest goes on",
    arguments: [
      RequirementsCase("a template", "{% if x %}\na\n{{ b }}\n", ["1", "3"]),
      RequirementsCase("bad specifiers", "a>>1\na\nb=>1\nc==\nd==1 2\n", ["1", "3", "4", "5"]),
      RequirementsCase(
        "a URL without a name", "git+https://files.example/x\na\nhttps://files.example/x.zip\n", ["1", "3"]),
      RequirementsCase(
        "an unknown option, an open quote, no value", "--foo\na\n-i 'x\n-r\n", ["1", "3", "4"]),
      RequirementsCase(
        "an unknown variable", "a==${V}\na\nb @ https://files.example/${V}/b.zip\n", ["1", "3"]),
      RequirementsCase("a variable among credentials", "a @ https://${T}@files.example/b.zip\n", []),
      RequirementsCase("words after options", "--pre x\na\n", ["1"]),
      RequirementsCase("NUL", "a\0\na\n", ["1"]),
    ])
  func notEvaluated(_ row: RequirementsCase) throws {
    let file = try readRequirements(row.text)
    #expect(file.notEvaluated.map { "\($0.line ?? 0)" } == row.expected)
    #expect(file.requirements.map(\.requirement.name.text).contains("a"))
    #expect(file.notEvaluated.allSatisfy { $0.remedy != nil })
  }

  @Test("credentials are never kept")
  func credentials() throws {
    let secret = "https://user:hunter2@files.example"
    let file = try readRequirements(
      """
      -i \(secret)/a
      -r \(secret)/b
      -f \(secret)/c
      a @ \(secret)/a.zip
      git+\(secret)/b#egg=b
      -e git+\(secret)/c#egg=c
      \(secret)/d-1-py3-none-any.whl
      \(secret)/e.zip
      --pre \(secret)
      f>>\(secret)
      """)
    #expect(!"\(file)".contains("hunter2"))
    #expect(file.requirements.count == 4)
  }

  private static let encodedFiles: [(String, [UInt8])] = [
    ("UTF-8 with a byte order mark", [0xEF, 0xBB, 0xBF, 0x61, 0x0A]),
    ("UTF-16, little endian", [0xFF, 0xFE, 0x61, 0, 0x0A, 0]),
    ("UTF-16, big endian", [0xFE, 0xFF, 0, 0x61, 0, 0x0A]),
    ("Latin-1 by a coding comment", latin1(after: "# -*- coding: latin-1 -*-\n# ")),
    ("Latin-1 in a comment without one", latin1(after: "# ")),
  ]

  /// An accented letter of Latin-1 in a comment, and a requirement.
  private static func latin1(after head: String) -> [UInt8] {
    Array(head.utf8) + [0xE9] + Array("\na\n".utf8)
  }

  @Test("encodings", arguments: encodedFiles)
  func encodings(_ name: String, _ bytes: [UInt8]) throws {
    let file = try RequirementsReader.read(
      SourceFile(path: "requirements.txt", bytes: bytes), scope: .runtime)
    #expect(file.requirements.map(\.requirement.name.text) == ["a"])
    #expect(file.notEvaluated.isEmpty)
  }

  @Test("an encoding that is not read refuses the file")
  func unknownEncoding() {
    let bytes = Array("# coding: koi8-r\na # ".utf8) + [0xE9]
    #expect(throws: ParseError.self) {
      try RequirementsReader.read(SourceFile(path: "requirements.txt", bytes: bytes), scope: .runtime)
    }
  }

  @Test(
    "a file's name tells its scope",
    arguments: [
      ("requirements.txt", "runtime"), ("requirements/base.in", "runtime"),
      ("dev/requirements.txt", "runtime"),
      ("requirements-dev.txt", "group:requirements-dev"), ("requirements/test.in", "group:test"),
      ("Docs.txt", "group:docs"), ("lint.txt", "group:lint"),
      ("requirements_ci.txt", "group:requirements-ci"),
    ])
  func scopes(_ path: String, _ scope: String) {
    #expect(RequirementsFile.scope(ofFileNamed: path).description == scope)
  }

  @Test(
    "annotations tell the parents",
    arguments: [
      RequirementsCase("one", "a==1\n    # via b-c\n", ["2 b-c"]),
      RequirementsCase("in the line", "a==1  # via b, -r x.in\n", ["1 b", "1 -r x.in"]),
      RequirementsCase(
        "below each other",
        "a==1\n    # via\n    #   -r x.in\n    #   -c y.txt\n    #   b[c]\n    #   p (pyproject.toml)\n",
        ["3 -r x.in", "4 -c y.txt", "5 b", "6 p (pyproject.toml)"]),
      RequirementsCase("after hashes", "a==1 \\\n    --hash=sha256:aa \\\n    # via b\n", ["3 b"]),
      RequirementsCase(
        "another comment ends the list", "a==1\n# via\n#   b\n# from: there\n#\n#   c\n",
        [
          "3 b", "4 from: there",
        ]),
      RequirementsCase("not after a blank line", "a==1\n\n# via b\n", []),
      RequirementsCase("not after an option", "a==1\n--pre\n# via b\n", []),
    ])
  func annotations(_ row: RequirementsCase) throws {
    let via = try readRequirements(row.text).requirements.flatMap(\.via).map { via in
      switch via.parent {
      case .package(let name): "\(via.location.line) \(name)"
      case .requirements(let file): "\(via.location.line) -r \(file)"
      case .constraints(let file): "\(via.location.line) -c \(file)"
      case .project(let text): "\(via.location.line) \(text)"
      }
    }
    #expect(via == row.expected)
  }
}
