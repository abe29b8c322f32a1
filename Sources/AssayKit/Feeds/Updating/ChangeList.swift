internal import Syntax

/// OSV's `modified_id.csv`: a line `TIME,ID` for each record of a feed.
///
/// Source: https://google.github.io/osv.dev/data/
struct ChangeList {
  /// The time of each record's last change, as written.
  let times: [String: String]

  init(_ source: SourceFile) throws(ParseError) {
    var times: [String: String] = [:]
    var start = 0
    for line in source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let span = SourceSpan(start: start, end: start + line.count)
      start += line.count + 1
      let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if text.isEmpty { continue }
      let fields = text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      guard fields.count == 2, fields[0].first.map(Self.isDigit) == true, Self.isID(fields[1]) else {
        throw ParseError(.structure, "this line is no time with the id of a record", at: span)
      }
      times[String(decoding: fields[1], as: UTF8.self)] = String(decoding: fields[0], as: UTF8.self)
    }
    self.times = times
  }

  /// An id becomes part of an address and of a file's name.
  private static func isID(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, bytes.count <= 128, first != UInt8(ascii: ".") else { return false }
    return bytes.allSatisfy { byte in
      isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || "-_.:".utf8.contains(byte)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
