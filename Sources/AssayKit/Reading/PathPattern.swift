/// A glob over `/`-separated paths: `?` and `*` stay inside one component, `**` crosses them, `{a,b}` lists alternatives.
package struct PathPattern: Sendable {
  private static let maximumAlternatives = 256
  private let alternatives: [[UInt8]]

  package init(_ text: String) throws(ConfigurationError) {
    var expanded: [[UInt8]] = []
    var pending = [Array(text.utf8)]
    while let pattern = pending.popLast() {
      guard let group = Self.firstGroup(in: pattern) else {
        expanded.append(pattern)
        continue
      }
      pending += group
      guard expanded.count + pending.count <= Self.maximumAlternatives else {
        throw ConfigurationError(
          "the pattern `\(text)` has more than \(Self.maximumAlternatives) alternatives")
      }
    }
    alternatives = expanded
  }

  package func matches(_ path: String) -> Bool {
    let path = Array(path.utf8)
    return alternatives.contains { Self.matches($0, path) }
  }

  /// The pattern with its first `{a,b}` replaced by each alternative; nil without one.
  private static func firstGroup(in pattern: [UInt8]) -> [[UInt8]]? {
    guard let open = pattern.firstIndex(of: UInt8(ascii: "{")),
      let close = pattern[open...].firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    let words = pattern[(open + 1)..<close].split(
      separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    return words.map { Array(pattern[..<open] + $0 + pattern[(close + 1)...]) }
  }

  /// Keeps the set of pattern positions that the path read so far can be at: linear in pattern times path.
  private static func matches(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
    var positions = closure([0], pattern)
    for byte in path {
      var next = Set<Int>()
      for position in positions where position < pattern.count {
        switch pattern[position] {
        case UInt8(ascii: "*"):
          let crosses = position + 1 < pattern.count && pattern[position + 1] == UInt8(ascii: "*")
          if crosses || byte != UInt8(ascii: "/") { next.insert(position) }
        case UInt8(ascii: "?"): if byte != UInt8(ascii: "/") { next.insert(position + 1) }
        default: if pattern[position] == byte { next.insert(position + 1) }
        }
      }
      positions = closure(next, pattern)
      if positions.isEmpty { return false }
    }
    return positions.contains(pattern.count)
  }

  /// Adds the positions behind stars, which may stand for nothing; `**/` may stand for no folder at all.
  private static func closure(_ positions: Set<Int>, _ pattern: [UInt8]) -> Set<Int> {
    var result = positions
    var pending = Array(positions)
    while let position = pending.popLast() {
      guard position < pattern.count, pattern[position] == UInt8(ascii: "*") else { continue }
      var after = [position + 1]
      if position + 1 < pattern.count, pattern[position + 1] == UInt8(ascii: "*") {
        after = [position + 2]
        if position + 2 < pattern.count, pattern[position + 2] == UInt8(ascii: "/") {
          after.append(position + 3)
        }
      }
      for next in after where result.insert(next).inserted { pending.append(next) }
    }
    return result
  }
}
