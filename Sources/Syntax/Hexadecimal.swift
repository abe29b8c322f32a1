extension Sequence<UInt8> {
  /// Two lower-case digits for each byte.
  package var hexadecimal: String { String(decoding: hexadecimalDigits, as: UTF8.self) }

  /// The same as ASCII.
  package var hexadecimalDigits: [UInt8] {
    // Bytes of which the compiler knows the type are read faster by far.
    let bytes = Array(self)
    return [UInt8](unsafeUninitializedCapacity: 2 * bytes.count) { digits, count in
      for byte in bytes {
        digits[count] = hexadecimalDigit(byte >> 4)
        digits[count + 1] = hexadecimalDigit(byte & 15)
        count += 2
      }
    }
  }
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}
