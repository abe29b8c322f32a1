import Formats
import Syntax
import Testing

/// Writes down the events.
private final class Recorder: XMLHandler {
  private(set) var events: [String] = []

  func startElement(_ element: XMLElement) throws(XMLError) {
    let attributes = element.attributes.map { " \($0.name.local)=\($0.value)" }.joined()
    events.append(
      "<\(element.name.namespace.map { "{\($0)}" } ?? "")\(element.name.local)\(attributes)>\(element.line)"
    )
  }

  func endElement(_ name: XMLName, line: Int) throws(XMLError) {
    events.append("</\(name.local)>")
  }

  func text(_ bytes: [UInt8]) throws(XMLError) {
    events.append(String(decoding: bytes, as: UTF8.self))
  }
}

/// The events of a document, or the error, fed in pieces of one size.
private func read(_ bytes: [UInt8], piece: Int = 1 << 20) -> (events: [String], error: XMLError?) {
  let recorder = Recorder()
  let reader = XMLReader(recorder)
  do throws(XMLError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      try reader.feed(Array(rest.prefix(piece)))
      rest = rest.dropFirst(piece)
    }
    try reader.finish()
    return (recorder.events, nil)
  } catch {
    return (recorder.events, error)
  }
}

private func read(_ text: String, piece: Int = 1 << 20) -> (events: [String], error: XMLError?) {
  read(Array(text.utf8), piece: piece)
}

@Suite("XML reader")
struct XMLReaderTests {
  private let sample = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE r SYSTEM "https://files.example/r.dtd">
    <!-- a > "comment" <x> -->
    <r xmlns="urn:a" xmlns:b="urn:b"><b:c b:d='1>2' e="&lt;&#65;"/>t<![CDATA[<x>&y;]]>&amp;<?pi <?></r>

    """

  @Test("delivers elements, attributes, text and lines", arguments: [1, 2, 3, 7, 1_000])
  func events(piece: Int) {
    let result = read(sample, piece: piece)
    #expect(result.error == nil)
    #expect(result.events == ["<{urn:a}r>4", "<{urn:b}c d=1>2 e=<A>4", "</c>", "t<x>&y;&", "</r>"])
  }

  @Test("refuses every truncation of a document")
  func truncation() {
    let bytes = Array(sample.utf8)
    let end = bytes.lastIndex(of: UInt8(ascii: ">")) ?? 0
    for count in 0...end {
      #expect(read(Array(bytes[..<count])).error != nil, "\(count) bytes")
    }
  }

  @Test(
    "refuses what is not well-formed, with its line",
    arguments: [
      ("", 1), ("\n\n", 3), ("no XML", 1), ("<html><br></html>", 1), ("<a>\n<b>\n</a>", 3), ("<a/>\n<b/>", 2),
      ("<a>\n&#0;</a>", 2), ("<a>\n<b:c/></a>", 2), ("<a b='1'\nb='2'/>", 2), ("<a>\n<!-- -- --></a>", 2),
    ]
  )
  func malformed(_ text: String, _ line: Int) {
    let error = read(text).error
    #expect(error?.line == line, "\(error?.message ?? "accepted")")
  }

  @Test(
    "refuses entities and declarations of the document's own",
    arguments: [
      "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><r>&x;</r>",
      "<!DOCTYPE r [<!ENTITY x 'y'>]><r>&x;</r>",
      "<!DOCTYPE r [<!ENTITY x 'y'>]><r/>",
      "<!DOCTYPE r [<!ENTITY % p SYSTEM 'https://files.example/p.dtd'> %p;]><r/>",
      "<!DOCTYPE r [%p;]><r/>",
      "<!DOCTYPE r [<!ELEMENT r ANY>]><r/>",
      "<!DOCTYPE r [<!ATTLIST r a CDATA 'x'>]><r/>",
      "<!DOCTYPE r [<!ATTLIST r a (x|y|z) 'x'>]><r/>",
      "<!DOCTYPE r [<!NOTATION n SYSTEM 'n'>]><r/>",
      "<!DOCTYPE r SYSTEM 'https://files.example/r.dtd'><r>&x;</r>",
      "<!DOCTYPE r SYSTEM 'https://files.example/r.dtd'><r a='&x;'/>",
      "<r>&x;</r>",
    ],
    [1, 1_000]
  )
  func entities(_ text: String, piece: Int) {
    let result = read(text, piece: piece)
    #expect(result.error != nil)
    #expect(
      result.events.allSatisfy { $0.hasPrefix("<r") },
      "nothing comes out of an entity: \(result.events)"
    )
  }

  @Test("accepts a DOCTYPE with an empty subset and comments in it")
  func emptySubset() {
    #expect(read("<!DOCTYPE r [ <!-- don't > ]> --> <?p ]> ?> ]><r/>").error == nil)
  }

  @Test(
    "refuses other encodings than UTF-8, US-ASCII and ISO-8859-1",
    arguments: ["UTF-16", "UTF-7", "UTF-32", "EBCDIC-CP-US", "Shift_JIS", "x"]
  )
  func declaredEncodings(_ name: String) {
    #expect(read("<?xml version='1.0' encoding='\(name)'?><r/>").error?.code == .encoding)
    let far = String(repeating: " ", count: 300)
    #expect(read("<?xml version='1.0'\(far)encoding='\(name)'?><r/>").error != nil)
  }

  @Test("refuses UTF-16 and UTF-32, with and without byte order mark")
  func wideEncodings() {
    let text = "<r>text</r>"
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let wide: [UInt8] = text.utf8.flatMap { [0, 0, 0, $0] as [UInt8] }
    let ebcdic: [UInt8] = [0x4C, 0x6F, 0xA7, 0x94]
    for bytes in [little, big, wide, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big, ebcdic] {
      #expect(read(bytes).error?.code == .encoding)
    }
  }

  @Test("reads ISO-8859-1 and UTF-8 with a byte order mark, and refuses wrong bytes")
  func bytes() {
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><r>".utf8) + [0xE9] + Array("</r>".utf8)
    #expect(read(latin).events == ["<r>1", "é", "</r>"])
    #expect(read([0xEF, 0xBB, 0xBF] + Array("<r/>".utf8)).error == nil)
    #expect(read(Array("<r>".utf8) + [0xE9] + Array("</r>".utf8)).error != nil)
    let ascii =
      Array("<?xml version='1.0' encoding='US-ASCII'?><r>".utf8) + [0xC3, 0xA9] + Array("</r>".utf8)
    #expect(read(ascii).error != nil)
  }

  @Test("a handler's error ends the reading, and every later call repeats it")
  func handlerError() throws {
    final class Refusing: XMLHandler {
      private(set) var count = 0

      func startElement(_ element: XMLElement) throws(XMLError) {
        count += 1
        throw XMLError(.structure, "no", line: element.line)
      }
      func endElement(_ name: XMLName, line: Int) throws(XMLError) { count += 1 }
      func text(_ bytes: [UInt8]) throws(XMLError) { count += 1 }
    }
    let handler = Refusing()
    let reader = XMLReader(handler)
    let expected = XMLError(.structure, "no", line: 1)
    #expect(throws: expected) { try reader.feed(Array("<a><b/>text</a>".utf8)) }
    #expect(throws: expected) { try reader.feed(Array("<a/>".utf8)) }
    #expect(throws: expected) { try reader.finish() }
    #expect(handler.count == 1)
  }
}
