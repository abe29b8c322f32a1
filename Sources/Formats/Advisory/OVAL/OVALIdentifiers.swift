/// The ids of a document as numbers. Tests refer to objects and states by id, and definitions to tests.
///
/// An id, `oval:com.oracle.elsa:tst:201811961002`, is kept as the number of its beginning and the value of its digits: a feed
/// of 500 MB has millions.
struct OVALIdentifiers {
  private var beginnings = TextTable()
  private var prefixes: [Int32] = []
  private var digits: [UInt64] = []
  private var slots = HashSlots()

  private struct Key: Hashable {
    let prefix: Int32
    let digits: UInt64
  }

  /// The number of an id, which is added where it is new.
  mutating func number(of id: String) -> Int32 {
    let (beginning, value) = Self.split(id)
    let key = Key(prefix: beginnings.number(of: beginning), digits: value)
    let hash = key.hashValue
    if let known = slots.find(hash, where: { self.key($0) == key }) { return known }
    prefixes.append(key.prefix)
    digits.append(key.digits)
    if slots.isFull(holding: digits.count) { grow() } else { slots.insert(Int32(digits.count - 1), hash) }
    return Int32(digits.count - 1)
  }

  private mutating func grow() {
    var grown = slots.doubled
    for number in 0..<Int32(digits.count) { grown.insert(number, key(number).hashValue) }
    slots = grown
  }

  /// The number of an id that has one.
  func find(_ id: String) -> Int32? {
    let (beginning, value) = Self.split(id)
    guard let prefix = beginnings.find(beginning) else { return nil }
    let key = Key(prefix: prefix, digits: value)
    return slots.find(key.hashValue) { self.key($0) == key }
  }

  private func key(_ number: Int32) -> Key {
    Key(prefix: prefixes[Int(number)], digits: digits[Int(number)])
  }

  /// The digits at the end, where they are written as a number is; the whole id and 0 elsewhere.
  private static func split(_ id: String) -> (beginning: String, digits: UInt64) {
    let utf8 = id.utf8
    let start =
      utf8.lastIndex { !(0x30...0x39).contains($0) }.map { utf8.index(after: $0) } ?? utf8.startIndex
    let tail = id[start...]
    guard tail.utf8.first != UInt8(ascii: "0"), let digits = UInt64(tail) else { return (id, 0) }
    return (String(id[..<start]), digits)
  }
}
