import Reporting
import Testing

@Suite("Text style")
struct TextStyleTests {
  @Test("lines break at blanks and continue indented; a long word stands alone")
  func wrap() {
    let style = TextStyle(width: 40, isColoured: false)
    let text = "one two three four five six seven eight nine ten"
    #expect(style.wrap(text, indent: 4) == "one two three four five six seven\n    eight nine ten")
    let word = String(repeating: "x", count: 60)
    #expect(style.wrap("a \(word) b", indent: 2) == "a\n  \(word)\n  b")
  }

  @Test(
    "text of others cannot steer the terminal",
    arguments: ["\u{1B}[2J", "a\u{8}b", "\u{202E}", "x\ry", "\u{9B}1m"])
  func controls(_ text: String) {
    let shown = TextStyle(width: 80, isColoured: true).paint(text, .bold)
    #expect(shown.hasPrefix("\u{1B}[1m") && shown.hasSuffix("\u{1B}[0m"))
    #expect(
      shown.dropFirst(4).dropLast(4).unicodeScalars.allSatisfy {
        $0 == "\u{FFFD}" || ($0.value >= 0x20 && $0.value < 0x7F)
      })
    #expect(!TextStyle.plain.wrap(text, indent: 0).unicodeScalars.contains("\u{1B}"))
  }
}
