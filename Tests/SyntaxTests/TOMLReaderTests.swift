import Syntax
import Testing

@Suite("TOML reader")
struct TOMLReaderTests {
  @Test("every key and value keeps its place")
  func places() throws {
    let source = SourceFile(path: "a.toml", text: "[project]\nname = \"x\"\ndeps = [\n  \"one\",\n]\n")
    let project = try #require(try TOMLReader.read(source).root["project"])
    let element = try #require(project["deps"]?.elements.next())
    #expect(element.location == SourceLocation(file: "a.toml", line: 4, column: 3, endLine: 4, endColumn: 8))
    #expect(project["name"]?.keySpan == SourceSpan(start: 10, end: 14))
  }
}
