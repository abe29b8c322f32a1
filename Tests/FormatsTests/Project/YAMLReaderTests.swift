import Facts
import Formats
import Syntax
import Testing

@Suite("YAML")
struct YAMLReaderTests {
  @Test(
    "what YAML allows is read",
    arguments: [
      PipelineCase(
        "anchors, aliases and merge keys",
        "x: &x {image: 'a:1', init: true}\nservices:\n  s: {<<: *x}\n  t: {<<: *x, image: b}\n",
        ["1 service a:1", "4 service b"]),
      PipelineCase(
        "an alias of a scalar stands where it is used",
        "x: &x a:1\nservices:\n  s:\n    image: *x\n", ["4 service a:1"]),
      PipelineCase(
        "several mappings merged, the first wins",
        "x: &x {image: a}\ny: &y {image: b}\nservices:\n  s: {<<: [*x, *y]}\n", ["1 service a"]),
      PipelineCase(
        "a merge key with a text", "services:\n  s:\n    <<: text\n    image: a\n", ["4 service a"]),
      PipelineCase(
        "unknown tags", "services: !override\n  s: !reset\n    image: !vault a:1\n", ["3 service a:1"]),
      PipelineCase(
        "several documents", "services: {s: {image: a}}\n---\nservices: {s: {image: b}}\n",
        ["1 service a", "3 service b"]),
      PipelineCase(
        "a byte order mark and Windows line ends", "\u{FEFF}services:\r\n  s:\r\n    image: a\r\n",
        ["3 service a"]),
      PipelineCase(
        "lines as YAML counts them do not move the places",
        "# \u{2028}\u{85}\nservices:\n  é: {image: a}\n", ["3 service a"]),
      PipelineCase(
        "an asterisk in text", "x: 'a *b'\ny: |\n  ls *c\nservices: {s: {image: a}}\n", ["4 service a"]),
      PipelineCase("keys of any kind", "? [a, b]\n: 1\n? {c: d}\n: 2\nnull: 3\nservices: {}\n", []),
      PipelineCase("nothing", "", []),
      PipelineCase("comments alone", "# a\n---\n# b\n", []),
      PipelineCase("a scalar", "services", []),
    ])
  func grammar(_ row: PipelineCase) throws {
    #expect(imageRows(try readPipeline("compose.yaml", row.text)) == row.expected)
  }

  @Test("a value knows its column in bytes, behind tag, anchor and quotes")
  func positions() throws {
    let inventory = try readPipeline("compose.yaml", "services: {é: {image: !x &a \"b:1\"}}\n")
    let location = try #require(inventory.images.first?.location)
    #expect((location.column, location.endColumn) == (31, 34))
  }

  @Test(
    "broken and hostile files are refused at a line",
    arguments: [
      PipelineCase("an alias without an anchor", "a: 1\nb: *c\n", ["2"]),
      PipelineCase("an alias of what holds it", "a: &a [*a]\n", ["1"]),
      PipelineCase("the same key twice", "b: 0\na: 1\na: 2\n", ["3"]),
      PipelineCase("an open bracket", "a: 1\nb: [\n", ["3"]),
      PipelineCase("a control character", "a: 1\nb: \u{1}\n", ["2"]),
      PipelineCase("nested brackets", "a: " + String(repeating: "[", count: 100_000), ["1"]),
      PipelineCase("nested lists", String(repeating: "- ", count: 100_000), ["1"]),
      PipelineCase(
        "nested levels, closed",
        "\na: " + String(repeating: "[", count: 100) + String(repeating: "]", count: 100), ["2"]),
      PipelineCase(
        "levels nested by aliases",
        "a: &a " + String(repeating: "[", count: 50) + String(repeating: "]", count: 50) + "\nb: "
          + String(repeating: "[", count: 50) + "*a" + String(repeating: "]", count: 50), ["2"]),
      PipelineCase("aliases that multiply", aliasBomb, ["4"]),
      PipelineCase("aliases that multiply, as a key", aliasBomb + "? *a9\n: 1\n", ["4"]),
      PipelineCase("aliases of a long list", aliasesOfLongList, ["2"]),
      PipelineCase("a chain of aliases", aliasChain, ["46"]),
    ])
  func hostile(_ row: PipelineCase) throws {
    let format = try #require(ProjectFormat.format(ofPath: "compose.yaml"))
    let source = SourceFile(path: "compose.yaml", text: row.text)
    let error = try #require(throws: ParseError.self) { try format.read(source, .standard) }
    #expect(["\(source.location(of: error.span).line)"] == row.expected, "\(error.message)")
  }

  @Test("bytes that are no UTF-8 are refused at their place")
  func encoding() throws {
    let format = try #require(ProjectFormat.format(ofPath: "compose.yaml"))
    let source = SourceFile(path: "compose.yaml", bytes: Array("a: 1\nb: ".utf8) + [0xFF])
    let error = try #require(throws: ParseError.self) { try format.read(source, .standard) }
    #expect(error.code == .encoding && error.span.start == 8)
  }

  @Test("limits are kept")
  func limits() throws {
    let format = try #require(ProjectFormat.format(ofPath: "compose.yaml"))
    let source = SourceFile(path: "compose.yaml", text: "a: [1, 2, 3]\n")
    let few = ParseLimits(maximumBytes: 100, maximumDepth: 9, maximumItems: 4)
    let short = ParseLimits(maximumBytes: 10, maximumDepth: 9, maximumItems: 100)
    let flat = ParseLimits(maximumBytes: 100, maximumDepth: 2, maximumItems: 100)
    for limits in [few, short, flat] {
      let error = try #require(throws: ParseError.self) { try format.read(source, limits) }
      #expect(error.code == .limit)
    }
  }

  private static let aliasesOfLongList =
    "a: &a [\(String(repeating: "1,", count: 1000))1]\nb: [\(String(repeating: "*a,", count: 300))*a]\n"

  private static let aliasBomb =
    "a0: &a0 [x]\n"
    + (1..<10).map { "a\($0): &a\($0) [" + String(repeating: "*a\($0 - 1),", count: 10) + "]\n" }.joined()

  private static let aliasChain =
    "a0: &a0 [x]\n" + (1..<2_000).map { "a\($0): &a\($0) [*a\($0 - 1)]\n" }.joined()
}
