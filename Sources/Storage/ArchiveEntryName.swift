/// The names of archive entries: text of strangers that must never lead out of where it is used.
enum ArchiveEntryName {
  /// The name without empty and `.` segments; names that are absolute or climb are refused.
  static func checked(_ name: String) throws(ArchiveError) -> String {
    let bytes = Array(name.utf8)
    let isAbsolute =
      bytes.first.map(isSeparator) ?? true
      || (bytes.count > 1 && bytes[1] == UInt8(ascii: ":") && isLetter(bytes[0]))
    guard !isAbsolute else { throw ArchiveError("the entry has an absolute or empty name", entry: name) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for segment in bytes.split(whereSeparator: isSeparator) where !segment.elementsEqual(".".utf8) {
      guard !segment.elementsEqual("..".utf8) else {
        throw ArchiveError("the entry's name leads out of the archive", entry: name)
      }
      if !result.isEmpty { result.append(UInt8(ascii: "/")) }
      result.append(contentsOf: segment)
    }
    return result.count == bytes.count ? name : String(decoding: result, as: UTF8.self)
  }

  /// The last component of a path without its last extension: what a packed file unpacks to.
  static func withoutExtension(_ path: String) -> String {
    let file = path.utf8.split(whereSeparator: isSeparator).last ?? path.utf8[...]
    guard let dot = file.lastIndex(of: UInt8(ascii: ".")), dot != file.startIndex else {
      return String(Substring(file))
    }
    return String(Substring(file[..<dot]))
  }

  /// Windows separates by `\` too, and some archivers write it.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
