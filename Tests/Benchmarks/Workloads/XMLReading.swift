import Formats
import Glibc

/// The reader of XML alone, with nothing behind it.
final class XMLReading: XMLHandler {
  private static let pieceBytes = 1 << 16

  /// Ends the program where the file cannot be read: there is then nothing to measure.
  static func read(_ path: String) {
    let descriptor = open(path, O_RDONLY)
    precondition(descriptor >= 0, "\(path) cannot be opened")
    defer { close(descriptor) }
    let reader = XMLReader(XMLReading())
    do throws(XMLError) {
      while let piece = piece(of: descriptor) { try reader.feed(piece) }
      try reader.finish()
    } catch {
      preconditionFailure("\(path):\(error.line): \(error.message)")
    }
  }

  private static func piece(of descriptor: Int32) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: pieceBytes) { buffer, count in
      count = max(0, Glibc.read(descriptor, buffer.baseAddress, pieceBytes))
    }
    return bytes.isEmpty ? nil : bytes
  }

  func startElement(_ element: XMLElement) throws(XMLError) {}
  func endElement(_ name: XMLName, line: Int) throws(XMLError) {}
  func text(_ bytes: [UInt8]) throws(XMLError) {}
}
