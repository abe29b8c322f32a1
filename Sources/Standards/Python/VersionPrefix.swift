/// The first two numbers of a version's release: they tell most other versions apart without reading them whole.
package struct VersionPrefix: Sendable {
  /// In decimal digits without leading zeros; zero has none.
  private let numbers: [[UInt8]]

  package init(_ version: Version) {
    let release = version.release.prefix(2).map { Array($0.utf8.drop { $0 == UInt8(ascii: "0") }) }
    numbers = release + Array(repeating: [], count: 2 - release.count)
  }

  /// False only where the text is no spelling of a version that begins so.
  package func mayBegin(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, Self.isDigit(first), !bytes.contains(UInt8(ascii: "!")) else {
        return true
      }
      let rest = Self.rest(of: bytes[...], after: numbers[0])
      guard let rest else { return false }
      let isShort = rest.first != UInt8(ascii: ".")
      return isShort ? numbers[1].isEmpty : Self.rest(of: rest.dropFirst(), after: numbers[1]) != nil
    }
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>.SubSequence

  /// What follows a number, or nil where another number stands there.
  private static func rest(of bytes: Bytes, after number: [UInt8]) -> Bytes? {
    let digits = bytes.drop { $0 == UInt8(ascii: "0") }.prefix { isDigit($0) }
    return digits.elementsEqual(number) ? bytes[digits.endIndex...] : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
