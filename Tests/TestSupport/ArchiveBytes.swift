/// Writes archives as hostile as a test needs them: no writer of the system would.
package enum ArchiveBytes {
  package struct Entry {
    package var name: String
    package var bytes: [UInt8]
    /// The type flag of tar: `0` a file, `1` a hard link, `2` a symbolic link, `5` a directory.
    package var tarType: UInt8
    /// What the header says in place of the true size.
    package var declaredSize: Int?

    package init(
      name: String, bytes: [UInt8] = [], tarType: UInt8 = UInt8(ascii: "0"), declaredSize: Int? = nil
    ) {
      self.name = name
      self.bytes = bytes
      self.tarType = tarType
      self.declaredSize = declaredSize
    }
  }

  // MARK: zip (APPNOTE 6.3.10), entries stored

  package static func zip(_ entries: [Entry]) -> [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let name = Array(entry.name.utf8)
      let size = little(UInt32(entry.bytes.count))
      // Version 2.0, names in UTF-8, stored, no time; checksum and both sizes; lengths of name and extra field.
      let shared =
        [20, 0, 0, 8, 0, 0, 0, 0, 0, 0] + little(checksum(entry.bytes)) + size + size
        + [UInt8(name.count), 0, 0, 0]
      directory += Array("PK\u{1}\u{2}".utf8) + [20, 0] + shared
      directory += [UInt8](repeating: 0, count: 10) + little(UInt32(body.count)) + name
      body += Array("PK\u{3}\u{4}".utf8) + shared + name + entry.bytes
    }
    let count = little(UInt32(entries.count)).prefix(2)
    let end = Array("PK\u{5}\u{6}".utf8) + [0, 0, 0, 0] + count + count
    return body + directory + end + little(UInt32(directory.count)) + little(UInt32(body.count)) + [0, 0]
  }

  private static func little(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// CRC-32 (ISO 3309), bit by bit.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }

  // MARK: tar (POSIX.1-1988)

  package static func tar(_ entries: [Entry]) -> [UInt8] {
    entries.flatMap(tarEntry) + [UInt8](repeating: 0, count: 1024)
  }

  package static func tarEntry(_ entry: Entry) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: 512)
    put(Array(entry.name.utf8), at: 0, in: &header)
    put(octal(0o644, digits: 7), at: 100, in: &header)
    put(octal(entry.declaredSize ?? entry.bytes.count, digits: 11), at: 124, in: &header)
    put([UInt8](repeating: UInt8(ascii: " "), count: 8), at: 148, in: &header)
    header[156] = entry.tarType
    put(Array("target".utf8), at: 157, in: &header)
    put(Array("ustar\u{0}00".utf8), at: 257, in: &header)
    put(octal(header.reduce(0) { $0 + Int($1) }, digits: 6) + [0], at: 148, in: &header)
    let padding = [UInt8](repeating: 0, count: (512 - entry.bytes.count % 512) % 512)
    return header + entry.bytes + padding
  }

  private static func put(_ bytes: [UInt8], at offset: Int, in header: inout [UInt8]) {
    header.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
  }

  private static func octal(_ value: Int, digits: Int) -> [UInt8] {
    let text = String(value, radix: 8)
    return Array((String(repeating: "0", count: digits - text.utf8.count) + text).utf8)
  }

  // MARK: Literals

  package static func hexadecimal(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in text.utf8.compactMap({ UInt8(String(UnicodeScalar($0)), radix: 16) }) {
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return bytes
  }
}
