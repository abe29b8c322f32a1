/// The first two numbers of a version's release: they tell most other versions apart without reading them whole.
package struct VersionPrefix: Sendable {
  /// Nil for a number of more digits than fit: any number may be it.
  private let first: UInt64?
  private let second: UInt64?

  package init(_ version: Version) {
    func number(_ index: Int) -> UInt64? {
      version.release.count > index ? UInt64(version.release[index]) : 0
    }
    first = number(0)
    second = number(1)
  }

  /// False only where the text is no spelling of a version that begins so.
  package func mayBegin(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let start = bytes.first, Self.isDigit(start) else { return true }
      var offset = 0
      guard let major = Self.number(in: bytes, from: &offset), let first else { return true }
      if offset < bytes.count, bytes[offset] == UInt8(ascii: "!") { return true }
      guard major == first else { return false }
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: ".") else {
        return second == 0 || second == nil
      }
      offset += 1
      guard let minor = Self.number(in: bytes, from: &offset), let second else { return true }
      return minor == second
    }
  }

  /// The number at an offset, which moves behind it; zero without digits, nil where it does not fit.
  private static func number(in bytes: UnsafeBufferPointer<UInt8>, from offset: inout Int) -> UInt64? {
    var number: UInt64 = 0
    var fits = true
    while offset < bytes.count, isDigit(bytes[offset]) {
      let (product, isTooBig) = number.multipliedReportingOverflow(by: 10)
      let (sum, isTooBigNow) = product.addingReportingOverflow(UInt64(bytes[offset] &- UInt8(ascii: "0")))
      if isTooBig || isTooBigNow { fits = false }
      number = sum
      offset += 1
    }
    return fits ? number : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
