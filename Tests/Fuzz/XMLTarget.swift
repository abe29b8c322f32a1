import Formats

/// Where the stream is cut does not matter.
@Sendable func readXML(_ bytes: [UInt8]) {
  guard let cut = bytes.first.map({ Int($0) % bytes.count }) else { return }
  let whole = XMLRecorder.events([bytes])
  let parts = XMLRecorder.events([Array(bytes[..<cut]), Array(bytes[cut...])])
  hold(whole == parts, "cut at \(cut) the document reads differently")
}

/// Keeps the events of a document.
private final class XMLRecorder: XMLHandler {
  private var events: [String] = []

  /// Nil where the document is refused.
  static func events(_ pieces: [[UInt8]]) -> [String]? {
    let recorder = XMLRecorder()
    let reader = XMLReader(recorder)
    do throws(XMLError) {
      for piece in pieces { try reader.feed(piece) }
      try reader.finish()
      return recorder.events
    } catch {
      hold(error.line >= 1, "an error on line \(error.line)")
      return nil
    }
  }

  func startElement(_ element: XMLElement) throws(XMLError) {
    events.append("<\(element.name) \(element.attributes)")
  }

  func endElement(_ name: XMLName, line: Int) throws(XMLError) { events.append("</\(name)") }

  func text(_ bytes: [UInt8]) throws(XMLError) { events.append(String(decoding: bytes, as: UTF8.self)) }
}
