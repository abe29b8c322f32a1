import Syntax
import Testing

@Suite("TOML reader")
struct TOMLReaderTests {
  private func read(_ text: String) throws(ParseError) -> SyntaxValue {
    try TOMLReader.read(SourceFile(path: "a.toml", text: text)).root
  }

  @Test("every key and value keeps its place")
  func places() throws {
    let project = try #require(try read("[project]\nname = \"x\"\ndeps = [\n  \"one\",\n]\n")["project"])
    let element = try #require(project["deps"]?.elements.map { $0 }.first)
    #expect(element.location == SourceLocation(file: "a.toml", line: 4, column: 3, endLine: 4, endColumn: 8))
    #expect(project["name"]?.keySpan == SourceSpan(start: 10, end: 14))
  }

  @Test("columns count bytes, and CR LF ends a line")
  func columns() throws {
    let value = try #require(try read("a = 1\r\n\"é\" = \"ü\" # c\r\nb = 2\r\n")["b"])
    #expect(value.location.line == 3)
    #expect(try read("\"é\" = 5")["é"]?.location.column == 8)
  }

  @Test(
    "a value has its kind and text (TOML 1.0, Value)",
    arguments: [
      ("a = 'lit\\eral'", "lit\\eral"), ("a = \"t\\tu\\u00e9\\U0001F600\"", "t\tué😀"),
      ("a = \"\"\"\none\\\n   two\"\"\"", "onetwo"), ("a = '''\nx''y'''", "x''y"),
      ("a = \"\"\"quotes\"\"\"\"\"", "quotes\"\""), ("a = '''quotes'''''", "quotes''"),
    ])
  func strings(_ text: String, _ expected: String) throws {
    #expect(try read(text)["a"]?.string == expected)
  }

  @Test("integers", arguments: [("0xDEAD_beef", 3_735_928_559), ("-17", -17), ("+1_000", 1000), ("0b11", 3)])
  func integers(_ text: String, _ expected: Int64) throws {
    #expect(try read("a = \(text)")["a"]?.integer == expected)
  }

  @Test(
    "floats", arguments: [("6.626e-34", 6.626e-34), ("1e6", 1e6), ("-0.0", -0.0), ("inf", Double.infinity)])
  func floats(_ text: String, _ expected: Double) throws {
    #expect(try read("a = \(text)")["a"]?.float == expected)
  }

  @Test(
    "dates and times",
    arguments: [
      ("1979-05-27T07:32:00Z", SyntaxValue.Kind.offsetDateTime),
      ("1979-05-27 07:32:00.5-07:00", .offsetDateTime),
      ("1979-05-27T07:32:00", .localDateTime), ("2024-02-29", .localDate), ("07:32:00.999", .localTime),
    ])
  func dates(_ text: String, _ kind: SyntaxValue.Kind) throws {
    #expect(try read("a = \(text)")["a"]?.kind == kind)
  }

  @Test(
    "what the specification forbids is refused at its place",
    arguments: [
      ("a = 1\na = 2", 6), ("[a]\n[a]", 5), ("a.b = 1\n[a]", 9), ("[[a]]\n[a]", 7), ("a = []\n[[a]]", 9),
      ("a = {b = 1}\na.c = 2", 12), ("[a.b]\n[a]\nb.c = 1", 10), ("a = 01", 4), ("a = 1_", 4), ("a = .5", 4),
      ("a = 2023-02-30", 4), ("a = {b = 1,}", 11), ("a = {\nb = 1}", 5), ("a = \"\\q\"", 5), ("= 1", 0),
      ("a = \"x\ny\"", 4), ("a = 1 b = 2", 6), ("a", 1), ("a =", 3), ("a = [1", 4), ("# \u{7F}", 2),
      ("a = 9223372036854775808", 4), ("a = \"\\uD800\"", 5), ("a = 'x", 4), ("a = \"\"\"x", 4),
    ])
  func refusals(_ text: String, _ offset: Int) {
    let error = #expect(throws: ParseError.self) { try read(text) }
    #expect(error?.code == .syntax)
    #expect(error?.span.start == offset)
  }

  @Test("tables may be opened in any order, and dotted keys extend their own section")
  func tables() throws {
    let root = try read("[a.b.c]\nx = 1\n[a]\ny.z = 1\ny.w = 2\n[[l]]\nv = 1\n[[l]]\n[l.s]\nt = 3\n")
    #expect(root["a"]?["b"]?["c"]?["x"]?.integer == 1)
    #expect(root["a"]?["y"]?.count == 2)
    let last = try #require(root["l"]?.elements.map { $0 }.last)
    #expect(last["s"]?["t"]?.integer == 3)
  }

  @Test("bytes that are not UTF-8 are refused with the remedy")
  func encoding() {
    let source = SourceFile(path: "a.toml", bytes: Array("a = \"".utf8) + [0xC3, 0x28, UInt8(ascii: "\"")])
    let error = #expect(throws: ParseError.self) { try TOMLReader.read(source) }
    #expect(error?.code == .encoding)
    #expect(error?.remedy == "save the file as UTF-8")
  }

  @Test("limits hold: depth, size, number of values")
  func limits() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: ParseError.self) { try read("a = " + deep) }
    let keys = String(repeating: "a.", count: 100_000) + "a = 1"
    #expect(throws: ParseError.self) { try read(keys) }
    let small = ParseLimits(maximumBytes: 10, maximumDepth: 64, maximumItems: 3)
    let source = SourceFile(path: "a.toml", text: "a = [1, 2, 3]")
    #expect(throws: ParseError.self) { try TOMLReader.read(source, limits: small) }
  }

  @Test("a large table finds every key")
  func largeTable() throws {
    let text = (0..<5000).map { "key\($0) = \($0)\n" }.joined()
    let root = try read(text)
    for number in [0, 7, 8, 9, 4999] { #expect(root["key\(number)"]?.integer == Int64(number)) }
    #expect(root["key5000"] == nil)
    #expect(throws: ParseError.self) { try read(text + "key42 = 0\n") }
  }

  @Test("an error shows the line and a caret under the place")
  func diagnostic() {
    let source = SourceFile(path: "pyproject.toml", text: "[project]\nname = demo\n")
    let error = #expect(throws: ParseError.self) { try TOMLReader.read(source) }
    #expect(
      error?.diagnostic(in: source) == """
        error: this is no TOML value
          --> pyproject.toml:2:8
           |
         2 | name = demo
           |        ^^^^
           = help: put text in quotes

        """)
  }

  @Test(
    "TOML 1.1 is read where it is asked for, and refused elsewhere",
    arguments: [
      "a = {\n  b = 1, # c\n  d = 2,\n}", "a = { b = 1, }", "a = \"\\x41\\e\"", "a = 07:32",
      "a = 1979-05-27T07:32Z",
      "a = {\n}", "a = [{\n b = {\n c = 1 } } ]",
    ])
  func version11(_ text: String) throws {
    let source = SourceFile(path: "a.toml", text: text)
    #expect(try TOMLReader.read(source, version: .v1_1).root["a"] != nil)
    #expect(throws: ParseError.self) { try TOMLReader.read(source) }
  }

  @Test(
    "what TOML 1.1 forbids",
    arguments: ["a = {,}", "a = {\n,\n}", "a = {b = 1 c = 2}", "a = \"\\x4\"", "a = 07:3"])
  func refusals11(_ text: String) {
    #expect(throws: ParseError.self) {
      try TOMLReader.read(SourceFile(path: "a.toml", text: text), version: .v1_1)
    }
  }
}
