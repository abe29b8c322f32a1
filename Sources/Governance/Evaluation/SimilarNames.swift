internal import Facts
package import Standards

/// Popular names that a name is easily taken for.
package struct SimilarNames: Sendable {
  package struct Match: Sendable, Hashable {
    package let name: String
    /// Its rank among the most used.
    package let rank: Int
    package let reason: String
  }

  /// The rank of the name itself; nil where it is not among the most used.
  package let rank: Int?
  /// The most used first; none for a name that is itself among the most used.
  package let matches: [Match]

  /// How many names are known, and of when.
  package static var count: Int { ranks.count }
  package static let date = PopularNames.version.split(separator: "\n").first.map(String.init) ?? ""

  private static let ranks: [String: Int] = Dictionary(
    TabSeparatedTable.rows(PopularNames.names).compactMap { cells in
      cells.count == 2 ? Int(cells[0]).map { (String(cells[1]), $0) } : nil
    }
  ) { first, _ in first }

  private static let withoutSeparators: [[UInt8]: String] = Dictionary(
    ranks.map { (bare($0.key), $0.key) }
  ) { left, right in
    (ranks[left] ?? 0) < (ranks[right] ?? 0) ? left : right
  }

  /// Shorter names differ from others by one letter all the time.
  private static let leastLength = 5

  package init(of name: DistributionName) {
    rank = Self.ranks[name.text]
    guard rank == nil, name.text.utf8.count >= Self.leastLength else {
      matches = []
      return
    }
    var found: [String: String] = [:]
    func note(_ other: String, _ reason: String) {
      if Self.ranks[other] != nil, found[other] == nil { found[other] = reason }
    }
    if let other = Self.withoutSeparators[Self.bare(name.text)] { note(other, "the same but for separators") }
    for variant in Self.lookalikes(of: name.text) { note(variant, "letters that look alike") }
    for variant in Self.withoutAffix(name.text) { note(variant, "the same with a word added") }
    let own = Array(name.text.utf8)
    for other in Self.ranks.keys
    where abs(other.utf8.count - own.count) <= 1 && other.utf8.count >= Self.leastLength {
      if let reason = Self.slip(from: Array(other.utf8), to: own) { note(other, reason) }
    }
    matches = found.map { Match(name: $0.key, rank: Self.ranks[$0.key] ?? 0, reason: $0.value) }
      .sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }
  }

  private static func bare(_ name: String) -> [UInt8] { name.utf8.filter { $0 != UInt8(ascii: "-") } }

  private static let alike: [(String, String)] = [
    ("0", "o"), ("1", "l"), ("1", "i"), ("i", "l"), ("rn", "m"), ("vv", "w"), ("5", "s"), ("cl", "d"),
  ]

  private static func lookalikes(of name: String) -> [String] {
    alike.flatMap { left, right in
      [(left, right), (right, left)].flatMap { old, new in
        replacements(of: Array(old.utf8), by: new, in: Array(name.utf8))
      }
    }
  }

  /// The name with one occurrence replaced, for each occurrence.
  private static func replacements(of old: [UInt8], by new: String, in name: [UInt8]) -> [String] {
    name.indices.filter { name[$0...].starts(with: old) }.map { index in
      String(decoding: Array(name[..<index]) + Array(new.utf8) + name[(index + old.count)...], as: UTF8.self)
    }
  }

  private static func withoutAffix(_ name: String) -> [String] {
    let affixes = [
      "python", "python3", "py", "py3", "lib", "official", "real", "new", "dev", "sdk", "js", "2", "3",
    ]
    return affixes.flatMap { affix -> [String] in
      var variants: [String] = []
      for head in [affix + "-", affix] where name.hasPrefix(head) {
        variants.append(String(name.dropFirst(head.count)))
      }
      for tail in ["-" + affix, affix] where name.hasSuffix(tail) {
        variants.append(String(name.dropLast(tail.count)))
      }
      return variants.filter { $0.utf8.count >= leastLength }
    }
  }

  /// What makes one name of the other: one letter changed, left out or added, or two neighbours swapped (Damerau).
  static func slip(from other: [UInt8], to own: [UInt8]) -> String? {
    let head = zip(other, own).prefix { $0 == $1 }.count
    let (left, right) = (other[head...], own[head...])
    if left.isEmpty && right.isEmpty { return nil }
    switch own.count - other.count {
    case 0:
      if left.dropFirst().elementsEqual(right.dropFirst()) { return "one letter differs" }
      let isSwapped =
        left.count > 1 && left.first == right.dropFirst().first && left.dropFirst().first == right.first
      return isSwapped && left.dropFirst(2).elementsEqual(right.dropFirst(2)) ? "two letters swapped" : nil
    case 1: return left.elementsEqual(right.dropFirst()) ? "one letter more" : nil
    case -1: return left.dropFirst().elementsEqual(right) ? "one letter less" : nil
    default: return nil
    }
  }
}
