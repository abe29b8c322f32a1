/// Octets that an address writes as `%2B` (RFC 3986, section 2.1).
package enum PercentEncoding {
  /// What is no such octet stays as it is.
  package static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
        let high = UTF8Text.hexValue(bytes[index + 1]), let low = UTF8Text.hexValue(bytes[index + 2])
      {
        result.append(UInt8(high * 16 + low))
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  package static func decode(_ text: String) -> String {
    String(decoding: decode(Array(text.utf8)[...]), as: UTF8.self)
  }
}
