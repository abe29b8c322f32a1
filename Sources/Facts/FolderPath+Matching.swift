extension FolderPath {
  /// Whether a pattern stands for a path: `?` and `*` stay inside one component, `**` crosses them.
  ///
  /// Keeps the set of pattern positions that the path read so far can be at: linear in pattern times path.
  package static func matches(_ path: [UInt8], pattern: [UInt8]) -> Bool {
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
