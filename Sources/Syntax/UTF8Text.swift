/// Checks and writes UTF-8 by hand: `String` compares and iterates by `Character`, which parsers must not.
package enum UTF8Text {
  /// The offset of the first byte that is not valid UTF-8 (RFC 3629, section 4), or nil.
  package static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      let raw = UnsafeRawBufferPointer(buffer)
      var index = 0
      while index < buffer.count {
        // Eight ASCII bytes at a time: nearly all text is ASCII.
        if index + 8 <= buffer.count,
          raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
          continue
        }
        if buffer[index] < 0x80 {
          index += 1
          continue
        }
        let length = sequenceLength(at: index, in: buffer)
        if length == 0 { return index }
        index += length
      }
      return nil
    }
  }

  /// The length of the multi-byte sequence at `index`, or 0 where it is not valid.
  private static func sequenceLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let lead = bytes[index]
    let (length, low, high): (Int, UInt8, UInt8) =
      switch lead {
      case 0xC2...0xDF: (2, 0x80, 0xBF)
      case 0xE0: (3, 0xA0, 0xBF)
      case 0xED: (3, 0x80, 0x9F)
      case 0xE1...0xEF: (3, 0x80, 0xBF)
      case 0xF0: (4, 0x90, 0xBF)
      case 0xF4: (4, 0x80, 0x8F)
      case 0xF1...0xF3: (4, 0x80, 0xBF)
      default: (0, 0, 0)
      }
    guard length > 0, index + length <= bytes.count, (low...high).contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Appends a Unicode scalar value; false for surrogates and numbers beyond U+10FFFF.
  package static func append(scalar value: UInt32, to bytes: inout [UInt8]) -> Bool {
    guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else { return false }
    for byte in encoded { bytes.append(byte) }
    return true
  }

  /// The value of an ASCII hexadecimal digit.
  package static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  static func requireValid(_ bytes: [UInt8], format: String) throws(ParseError) {
    guard let offset = firstInvalidOffset(in: bytes) else { return }
    throw ParseError(
      .encoding,
      "\(format) must be UTF-8; byte 0x\(String(bytes[offset], radix: 16)) is not",
      at: SourceSpan(start: offset, end: offset + 1),
      remedy: "save the file as UTF-8"
    )
  }
}
