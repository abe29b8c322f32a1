/// What a version key says, in words of 64 bits.
///
/// The words of two keys compare from the first to the last, and a key that is a prefix of another comes
/// first. Layout, each number as `append` writes it: epoch; release without trailing zeros;
/// `endOfRelease`; pre-release rank and number; post-release rank and number; development rank and number;
/// local segments.
struct VersionWords: Sendable {
  let words: [UInt64]

  init(_ words: [UInt64]) {
    self.words = words
  }

  subscript(_ index: Int) -> UInt64 { words[index] }
  subscript(_ range: PartialRangeUpTo<Int>) -> ArraySlice<UInt64> { words[range] }
  var count: Int { words.count }

  /// Lower than every number, so that `1` precedes `1.0.1`.
  static let endOfRelease: UInt64 = 0
  /// Higher than every number: makes the point after all that continues the key.
  static let afterAll = UInt64.max

  /// The order of phases of one release; the phases a, b and rc are followed by a number.
  enum PreRank {
    static let developmentOnly: UInt64 = 0
    static let alpha: UInt64 = 1
    static let beta: UInt64 = 2
    static let candidate: UInt64 = 3
    static let none: UInt64 = 4
  }
  /// `some` is followed by a number.
  enum PostRank {
    static let none: UInt64 = 0
    static let some: UInt64 = 1
  }
  /// `some` is followed by a number.
  enum DevelopmentRank {
    static let some: UInt64 = 0
    static let none: UInt64 = 1
  }
  /// Text precedes numbers, and the end of the key precedes both.
  enum LocalRank {
    static let end: UInt64 = 0
    static let text: UInt64 = 1
    static let number: UInt64 = 2
  }

}

/// Numbers of any size, in words that compare like the numbers.
///
/// Up to 18 digits a number n is the word n + 1. A longer one is the number of its digits, with the highest
/// bit set, followed by its digits in groups of 18, of which the first may be shorter.
extension VersionWords {
  static let zero: UInt64 = 1
  private static let long: UInt64 = 1 << 63
  private static let groupLength = 18

  /// Appends the number written as these ASCII digits, of which there is at least one.
  static func append(digits: UnsafeBufferPointer<UInt8>.SubSequence, to words: inout [UInt64]) {
    let digits = digits.drop { $0 == UInt8(ascii: "0") }
    if digits.count <= groupLength {
      words.append(value(of: digits) + 1)
      return
    }
    words.append(long | UInt64(digits.count))
    var rest = digits
    while !rest.isEmpty {
      let length = (rest.count - 1) % groupLength + 1
      words.append(value(of: rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
  }

  private static func value(of digits: UnsafeBufferPointer<UInt8>.SubSequence) -> UInt64 {
    var value: UInt64 = 0
    for digit in digits { value = value &* 10 &+ UInt64(digit &- UInt8(ascii: "0")) }
    return value
  }

  /// The index after the number that begins at `index`.
  func endOfNumber(at index: Int) -> Int {
    words[index] & Self.long == 0 ? index + 1 : index + 1 + groups(at: index)
  }

  func number(at index: Int) -> String {
    guard words[index] & Self.long != 0 else { return String(words[index] - 1) }
    var text = ""
    for group in 1...groups(at: index) {
      let digits = String(words[index + group])
      let padding = group == 1 ? 0 : Self.groupLength - digits.utf8.count
      text += String(repeating: "0", count: padding) + digits
    }
    return text
  }

  private func groups(at index: Int) -> Int {
    (Int(words[index] & ~Self.long) + Self.groupLength - 1) / Self.groupLength
  }
}

/// Lower-case ASCII text in words of eight bytes, the last one with at least one NUL.
extension VersionWords {
  static func append(text: UnsafeBufferPointer<UInt8>.SubSequence, to words: inout [UInt64]) {
    var rest = text
    repeat {
      let part = rest.prefix(8)
      var word: UInt64 = 0
      for byte in part { word = word << 8 | UInt64(byte.isASCIILetter ? byte | 0x20 : byte) }
      words.append(part.isEmpty ? 0 : word << UInt64(64 - 8 * part.count))
      rest = rest.dropFirst(8)
    } while !rest.isEmpty
    if text.count.isMultiple(of: 8) { words.append(0) }
  }

  /// The text that begins at `index`, and the index after it.
  func text(at index: Int) -> (text: String, end: Int) {
    var bytes: [UInt8] = []
    var index = index
    while true {
      let word = words[index]
      index += 1
      for shift in stride(from: 56, through: 0, by: -8) {
        let byte = UInt8(truncatingIfNeeded: word >> UInt64(shift))
        if byte == 0 { return (String(decoding: bytes, as: UTF8.self), index) }
        bytes.append(byte)
      }
    }
  }
}
