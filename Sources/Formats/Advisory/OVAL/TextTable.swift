/// Texts kept once each in one block of memory, and known by number: a large feed repeats its names and versions.
struct TextTable {
  private var bytes: [UInt8] = []
  /// Where each text ends.
  private var ends: [Int] = []
  private var slots = HashSlots()

  /// The number of a text, which is added where it is new.
  mutating func number(of text: String) -> Int32 {
    var text = text
    return text.withUTF8 { utf8 in
      let hash = Self.hash(utf8)
      if let known = slots.find(hash, where: { matches(utf8, $0) }) { return known }
      bytes.append(contentsOf: utf8)
      ends.append(bytes.count)
      if slots.isFull(holding: ends.count) { grow() } else { slots.insert(Int32(ends.count - 1), hash) }
      return Int32(ends.count - 1)
    }
  }

  private mutating func grow() {
    var grown = slots.doubled
    bytes.withUnsafeBufferPointer { bytes in
      for number in 0..<Int32(ends.count) {
        grown.insert(number, Self.hash(UnsafeBufferPointer(rebasing: bytes[range(of: number)])))
      }
    }
    slots = grown
  }

  /// The number of a text that has one.
  func find(_ text: String) -> Int32? {
    var text = text
    return text.withUTF8 { utf8 in slots.find(Self.hash(utf8)) { matches(utf8, $0) } }
  }

  subscript(_ number: Int32) -> String {
    String(decoding: bytes[range(of: number)], as: UTF8.self)
  }

  private func range(of number: Int32) -> Range<Int> {
    (number == 0 ? 0 : ends[Int(number) - 1])..<ends[Int(number)]
  }

  private func matches(_ text: UnsafeBufferPointer<UInt8>, _ number: Int32) -> Bool {
    let range = range(of: number)
    return range.count == text.count && bytes[range].elementsEqual(text)
  }

  /// Seeded for each process, so that nobody can write a feed whose texts collide.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(text))
    return hasher.finalize()
  }
}

/// A hash table of numbers from 0 whose keys lie elsewhere: open addressing, four bytes a slot.
struct HashSlots {
  private var slots: [Int32]

  init() {
    self.init(slots: Array(repeating: -1, count: 64))
  }

  private init(slots: [Int32]) {
    self.slots = slots
  }

  func find(_ hash: Int, where isMatch: (Int32) -> Bool) -> Int32? {
    var position = hash & (slots.count - 1)
    while slots[position] >= 0 {
      if isMatch(slots[position]) { return slots[position] }
      position = (position + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Whether so many numbers are too many for the slots.
  func isFull(holding count: Int) -> Bool { count * 4 > slots.count * 3 }

  mutating func insert(_ number: Int32, _ hash: Int) {
    var position = hash & (slots.count - 1)
    while slots[position] >= 0 { position = (position + 1) & (slots.count - 1) }
    slots[position] = number
  }

  /// Twice as many slots, without a number yet.
  var doubled: HashSlots { HashSlots(slots: Array(repeating: -1, count: slots.count * 2)) }
}
