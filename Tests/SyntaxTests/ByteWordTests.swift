import Testing

@testable import Syntax

@Suite("Eight bytes at once")
struct ByteWordTests {
  @Test("each byte value is found at each place, and nowhere else")
  func everyByteEverywhere() {
    for byte in UInt8.min...UInt8.max {
      let filler: UInt8 = byte == 0x61 ? 0x62 : 0x61
      for place in 0..<ByteWord.size {
        var bytes = Array(repeating: filler, count: ByteWord.size + 1)
        bytes[place + 1] = byte
        bytes.withUnsafeBufferPointer { bytes in
          let word = ByteWord(bytes, at: 1)
          #expect(word.contains(byte) && word.contains(filler) && !word.contains(byte == 0 ? 1 : 0))
          #expect(word.containsByte(below: 0x20) == (byte < 0x20))
        }
      }
    }
  }

  @Test("a string ends, and a line, wherever in a word that is")
  func endsEverywhere() throws {
    for length in 0..<3 * ByteWord.size {
      let text = String(repeating: "x", count: length)
      let source = SourceFile(
        path: "a.toml", bytes: Array("a = \"\(text)\"\nb = \"\(text)é\\n\(text)\"\n".utf8))
      let root = try TOMLReader.read(source).root
      #expect(root["a"]?.string == text && root["b"]?.string == "\(text)é\n\(text)")
      #expect(root["b"]?.location.line == 2)
      for control in ["\u{1}", "\u{7F}", "\n"] {
        let broken = SourceFile(path: "a.toml", bytes: Array("a = \"\(text)\(control)\"".utf8))
        #expect(throws: ParseError.self) { try TOMLReader.read(broken) }
      }
    }
  }
}
