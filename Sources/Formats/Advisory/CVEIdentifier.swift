/// Finds CVE ids in the texts of vendors.
enum CVEIdentifier {
  /// Each `CVE-YYYY-N…` of the text, in its order, in upper case.
  static func all(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var found: [String] = []
    var index = 0
    while index + 3 < bytes.count {
      if let end = end(ofIDAt: index, in: bytes) {
        found.append(String(decoding: bytes[index..<end], as: UTF8.self).uppercased())
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// `CVE-`, four digits, `-`, four or more digits (https://www.cve.org/About/Process).
  private static func end(ofIDAt start: Int, in bytes: [UInt8]) -> Int? {
    let prefix = bytes[start...].prefix(4)
    guard prefix.elementsEqual("CVE-".utf8) || prefix.elementsEqual("cve-".utf8) else { return nil }
    let year = bytes[(start + 4)...].prefix(while: isDigit)
    guard year.count == 4, year.endIndex < bytes.count, bytes[year.endIndex] == UInt8(ascii: "-") else {
      return nil
    }
    let number = bytes[(year.endIndex + 1)...].prefix(while: isDigit)
    return number.count >= 4 ? number.endIndex : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
