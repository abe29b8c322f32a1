import Syntax
import Testing

@Suite("JSON reader and writer")
struct JSONTests {
  private func read(_ text: String) throws(ParseError) -> SyntaxValue {
    try JSONReader.read(SourceFile(path: "a.json", text: text)).root
  }

  @Test("every key and value keeps its place")
  func places() throws {
    let root = try read("{\n  \"a\": [1, {\"b\": \"x\\u00e9\\ud83d\\ude00\"}]\n}")
    let inner = try #require(root["a"]?.elements.map { $0 }.last?["b"])
    #expect(inner.string == "xé😀")
    #expect(inner.location.line == 2)
    #expect(root["a"]?.keySpan == SourceSpan(start: 4, end: 7))
  }

  @Test(
    "what RFC 8259 forbids is refused",
    arguments: [
      "", "{", "[1,]", "{\"a\":1,}", "01", "1.", ".5", "+1", "nul", "\"\u{1}\"", "\"\\x\"", "\"\\ud800\"",
      "[1 2]",
      "{a:1}", "{\"a\":1}{", "'x'", "NaN", "\"", "[\"a\"", "{\"a\":1,\"a\":2}", "\"\\u0000\"",
    ])
  func refusals(_ text: String) {
    #expect(throws: ParseError.self) { try read(text) }
  }

  @Test("numbers keep their text", arguments: ["0", "-0", "12345678901234567890", "1e999", "-1.5E+3"])
  func numbers(_ text: String) throws {
    #expect(try read(text).text == text)
  }

  @Test("a hundred thousand brackets are refused by the depth limit")
  func depth() {
    let error = #expect(throws: ParseError.self) { try read(String(repeating: "[", count: 100_000)) }
    #expect(error?.code == .limit)
  }

  @Test("what is written reads back the same, controls and bidirectional marks escaped")
  func roundTrip() throws {
    let text = "a\"\\/\n\u{1B}[31m\u{202E}é😀\u{2028}"
    var writer = JSONWriter()
    writer.object { writer in
      writer.key(text)
      writer.array { writer in
        writer.value(text)
        writer.value(42)
        writer.value(7.5)
        writer.value(true)
        writer.value(String?.none)
      }
    }
    let source = SourceFile(path: "a.json", bytes: writer.bytes)
    let value = try #require(try JSONReader.read(source).root[text])
    #expect(value.elements.map(\.text) == [text, "42", "7.5", "true", "null"])
    #expect(!writer.bytes.contains(0x1B))
  }
}

@Suite("JSON5 reader")
struct JSON5Tests {
  @Test(
    "what JSON5 adds (https://spec.json5.org)",
    arguments: [
      ("{a: 1}", "1"), ("{$a_9é: 1, a: 2}", "2"), ("{'a': 'it\"s'}", "it\"s"),
      ("{a: 'x\\\ny\\\r\nz'}", "xyz"),
      ("{a: '\\x41\\v\\q\\''}", "A\u{0B}q'"), ("{a: [1,],}", ""), ("{a: +1.}", "+1."),
      ("{a: -.5e1}", "-.5e1"),
      ("{a: 0xFF}", "0xFF"), ("{a: -Infinity}", "-Infinity"), ("/*\n*/{a: 1}//", "1"),
      ("\u{A0}{a:\u{2028}1}", "1"),
      ("{a: 'tab\t'}", "tab\t"), ("{a: '\\u00e9'}", "é"), ("{\"a\": 1 /**/ }", "1"),
    ])
  func values(_ text: String, _ expected: String) throws {
    let tree = try JSONReader.read(SourceFile(path: "a", text: text), dialect: .json5)
    #expect(tree.root["a"]?.text == expected)
    #expect(throws: ParseError.self) { try JSONReader.read(SourceFile(path: "a", text: "{a: 1,}")) }
  }

  @Test(
    "what neither has",
    arguments: [
      "{a b: 1}", "{a: 1 b: 2}", "{,}", "[,]", "{a: 0x}", "{a: .}", "{a: 1e}", "{a: 'x\ny'}", "{a: '\\1'}",
      "{a: '\\0'}",
      "{a: 01}", "{a: /}", "/* ", "{a: '\\x4'}", "{a: +}", "", "//", "{a: undefined}", "{a: 1} x",
    ])
  func refused(_ text: String) {
    let source = SourceFile(path: "a", text: text)
    do throws(ParseError) {
      _ = try JSONReader.read(source, dialect: .json5)
      Issue.record("\(text) is read")
    } catch {
      #expect(error.span.end <= source.bytes.count)
    }
  }
}
