import Syntax
import Testing

/// Columns of text beyond ASCII.
@Suite("Columns")
struct SourceLocationTests {
  @Test("columns in UTF-16 equal those that the text's own UTF-16 has, at every offset")
  func columns() {
    let line = "name = \"é€𝄞\" # naïve 🎉 \u{FEFF}x"
    let text = (0..<200).map { "\($0) \(line)\n" }.joined()
    let source = SourceFile(path: "a.toml", text: text)
    var (row, units) = (1, 0)
    for (offset, scalar) in zip(offsets(of: text), text.unicodeScalars) {
      let location = source.location(of: SourceSpan(at: offset))
      #expect(
        location.line == row && location.utf16Column == units + 1 && location.utf16EndColumn == units + 1)
      (row, units) = scalar == "\n" ? (row + 1, 0) : (row, units + (scalar.value > 0xFFFF ? 2 : 1))
    }
  }

  private func offsets(of text: String) -> [Int] {
    var offset = 0
    return text.unicodeScalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      return offset
    }
  }

  @Test("in ASCII bytes are units")
  func ascii() {
    let location = SourceFile(path: "a", text: "ab\ncd").location(of: SourceSpan(start: 4, end: 5))
    #expect(location.utf16Column == location.column && location.utf16EndColumn == location.endColumn)
  }
}
