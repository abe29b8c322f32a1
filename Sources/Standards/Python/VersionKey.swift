/// A point on the line of all versions: a version, or a gap between two.
///
/// Nearly every key is packed into one word, so that versions are made without allocation and compared without a look at memory
/// elsewhere. What is beyond that (local segments, large numbers, gaps) keeps its words.
struct VersionKey: Sendable {
  /// Orders keys as far as it reaches: it never decreases from a key to a greater one.
  private let packed: UInt64
  /// Empty where `packed` says all.
  private let unpacked: [UInt64]

  init(words: some Sequence<UInt64>) {
    var packing = VersionKeyPacking()
    for word in words { packing.append(word) }
    packed = packing.bits
    unpacked = packing.isWhole ? [] : Array(words)
  }

  var words: VersionWords {
    VersionWords(unpacked.isEmpty ? VersionKeyPacking.words(of: packed) : unpacked)
  }
}

extension VersionKey: Hashable, Comparable {
  static func == (left: VersionKey, right: VersionKey) -> Bool {
    left.packed == right.packed && left.unpacked == right.unpacked
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(packed)
    if !unpacked.isEmpty { hasher.combine(unpacked) }
  }

  static func < (left: VersionKey, right: VersionKey) -> Bool {
    if left.packed != right.packed { return left.packed < right.packed }
    if left.unpacked.isEmpty, right.unpacked.isEmpty { return false }
    return left.words.words.lexicographicallyPrecedes(right.words.words)
  }
}
