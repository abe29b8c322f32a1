import Formats
import Testing

private final class Ignoring: XMLHandler {
  func startElement(_ element: XMLElement) throws(XMLError) {}
  func endElement(_ name: XMLName, line: Int) throws(XMLError) {}
  func text(_ bytes: [UInt8]) throws(XMLError) {}
}

/// A document that would cost a careless parser much more than its size.
private struct Attack: CustomTestStringConvertible {
  let name: String
  let text: String

  var testDescription: String { name }

  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  private static var laughs: String {
    var declarations = "<!ENTITY a0 'lol'>"
    for level in 1..<30 { declarations += "<!ENTITY a\(level) '\(times(10, "&a\(level - 1);"))'>" }
    return "<!DOCTYPE r [\(declarations)]><r>&a29;</r>"
  }

  static let all = [
    Attack(name: "billion laughs", text: laughs),
    Attack(
      name: "quadratic blow-up",
      text: "<!DOCTYPE r [<!ENTITY a '\(times(100_000, "x"))'>]><r>\(times(1_000, "&a;"))</r>"
    ),
    Attack(name: "depth 65", text: times(65, "<a>") + times(65, "</a>")),
    Attack(name: "depth 100,000", text: times(100_000, "<a>")),
    Attack(
      name: "200,000 attributes",
      text: "<r" + (0..<200_000).map { " a\($0)='1'" }.joined() + "/>"
    ),
    Attack(name: "a tag without end", text: "<r " + times(1_000_000, "a")),
    Attack(name: "a value without end", text: "<r a='" + times(1_000_000, ">")),
    Attack(
      name: "attributes behind a decoy in a comment",
      text: "<r><!-- <x a=' --><y" + (0..<50_000).map { " a\($0)='1'" }.joined() + "/></r>"
    ),
    Attack(
      name: "attributes behind a decoy in CDATA",
      text: "<r><![CDATA[ <x a=' ]]><y" + (0..<50_000).map { " a\($0)='1'" }.joined() + "/></r>"
    ),
    Attack(
      name: "attributes behind a decoy in an instruction",
      text: "<r><?p <x a=' ?><y" + (0..<50_000).map { " a\($0)='1'" }.joined() + "/></r>"
    ),
    Attack(name: "a text of 2 MiB", text: "<r>" + times(2 << 20, "x") + "</r>"),
    Attack(name: "a text of 2 MiB in CDATA", text: "<r><![CDATA[" + times(2 << 20, "x") + "]]></r>"),
    Attack(name: "a comment of 2 MiB", text: "<r><!--" + times(2 << 20, "x") + "--></r>"),
    Attack(name: "a DOCTYPE without end", text: "<!DOCTYPE r '" + times(1_000_000, "x")),
    Attack(name: "a name without end", text: "<" + times(1_000_000, "n")),
    Attack(name: "an instruction without end", text: "<?" + times(1_000_000, "n")),
  ]
}

@Suite("hostile XML")
struct XMLAttackTests {
  @Test("is refused, and soon", arguments: Attack.all, [13, 1 << 20])
  fileprivate func refused(_ attack: Attack, piece: Int) {
    let bytes = Array(attack.text.utf8)
    let reader = XMLReader(Ignoring())
    var isRefused = false
    let duration = ContinuousClock().measure {
      do throws(XMLError) {
        var index = 0
        while index < bytes.count {
          let end = min(bytes.count, index + piece)
          try reader.feed(Array(bytes[index..<end]))
          index = end
        }
        try reader.finish()
      } catch {
        isRefused = true
      }
    }
    #expect(isRefused)
    #expect(duration < .seconds(2))
  }
}
