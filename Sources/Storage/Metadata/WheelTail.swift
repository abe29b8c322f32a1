internal import Formats

/// Makes a small archive of the metadata and licence files of a wheel out of the wheel's last bytes: the directory of a zip file is at
/// its end, and so, as the specification recommends, is the `.dist-info` folder.
///
/// Source: https://packaging.python.org/en/latest/specifications/binary-distribution-format/#recommended-archiver-features; APPNOTE
/// 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
package enum WheelTail {
  private static let endBytes = 22
  private static let entryBytes = 46
  private static let localBytes = 30
  /// What may follow the bytes of an entry: its sizes, where the header left them out.
  private static let descriptorBytes = 24

  /// Nil where the bytes do not hold the directory and the metadata, or the file is no zip file.
  package static func archive(from tail: [UInt8]) -> [UInt8]? {
    guard let end = endRecord(of: tail) else { return nil }
    let size = tail.number(at: end + 12, bytes: 4)
    let offset = tail.number(at: end + 16, bytes: 4)
    let start = offset + size - end
    var position = offset - start
    guard start >= 0, position >= 0 else { return nil }
    var body: [UInt8] = []
    var directory: [UInt8] = []
    var count = 0
    var hasMetadata = false
    while position + entryBytes <= end, tail.hasMark("PK\u{1}\u{2}", at: position) {
      let nameBytes = tail.number(at: position + 28, bytes: 2)
      let next =
        position + entryBytes + nameBytes + tail.number(at: position + 30, bytes: 2)
        + tail.number(at: position + 32, bytes: 2)
      guard next <= end else { return nil }
      let name = String(
        decoding: tail[position + entryBytes..<position + entryBytes + nameBytes], as: UTF8.self)
      if let kind = kind(of: name), let entry = localEntry(tail, position, start) {
        hasMetadata = hasMetadata || kind == .metadata
        directory +=
          tail[position..<position + 42] + little(body.count, bytes: 4) + tail[position + 46..<next]
        body += entry
        count += 1
      }
      position = next
    }
    guard hasMetadata else { return nil }
    return body + directory + Array("PK\u{5}\u{6}".utf8) + [0, 0, 0, 0] + little(count, bytes: 2)
      + little(count, bytes: 2) + little(directory.count, bytes: 4) + little(body.count, bytes: 4) + [0, 0]
  }

  private enum Kind { case metadata, document }

  private static func kind(of name: String) -> Kind? {
    guard let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")), name[..<slash].hasSuffix(".dist-info")
    else {
      return nil
    }
    let path = String(name[name.utf8.index(after: slash)...])
    if path == "METADATA" { return .metadata }
    return DistributionLayout.information.isLicenseFile(path, declared: []) && !path.hasSuffix("/")
      ? .document : nil
  }

  private static func endRecord(of tail: [UInt8]) -> Int? {
    var position = tail.count - endBytes
    while position >= 0, position + 65_557 >= tail.count {
      if tail.hasMark("PK\u{5}\u{6}", at: position),
        position + endBytes + tail.number(at: position + 20, bytes: 2) == tail.count
      {
        return position
      }
      position -= 1
    }
    return nil
  }

  /// The header and the bytes of an entry; nil where they lie before the tail.
  private static func localEntry(_ tail: [UInt8], _ entry: Int, _ start: Int) -> ArraySlice<UInt8>? {
    let position = tail.number(at: entry + 42, bytes: 4) - start
    guard position >= 0, position + localBytes <= entry, tail.hasMark("PK\u{3}\u{4}", at: position) else {
      return nil
    }
    let end =
      position + localBytes + tail.number(at: position + 26, bytes: 2)
      + tail.number(at: position + 28, bytes: 2)
      + tail.number(at: entry + 20, bytes: 4)
    return end <= entry ? tail[position..<min(tail.count, end + descriptorBytes)] : nil
  }

  private static func little(_ value: Int, bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}

extension [UInt8] {
  /// An unsigned number, the least byte first.
  fileprivate func number(at offset: Int, bytes: Int) -> Int {
    (0..<bytes).reduce(0) { $0 | Int(self[offset + $1]) << ($1 * 8) }
  }

  fileprivate func hasMark(_ mark: String, at offset: Int) -> Bool {
    self[offset...].starts(with: mark.utf8)
  }
}
