/// The connected sets that `aliases` make: symmetric and transitive over all records, matching or not.
///
/// Source: OSV schema, `aliases` field. Distribution records list CVE ids under `upstream`, which does not connect.
package struct AdvisoryAliases: Sendable {
  private let representatives: [String: String]
  private let members: [String: [String]]

  package init(_ advisories: some Sequence<Advisory>) {
    var sets = DisjointSets()
    for advisory in advisories {
      sets.insert(advisory.id)
      for alias in advisory.aliases { sets.join(advisory.id, alias) }
    }
    (representatives, members) = sets.components()
  }

  /// The bytewise smallest id of the set: the same in whatever order records are loaded.
  package func representative(of id: String) -> String { representatives[id] ?? id }

  /// All ids of the set, sorted.
  package func members(of id: String) -> [String] { members[representative(of: id)] ?? [id] }
}

/// Union-find with path halving; near-linear.
private struct DisjointSets {
  private var numbers: [String: Int] = [:]
  private var ids: [String] = []
  private var parents: [Int] = []
  private var sizes: [Int] = []

  @discardableResult
  mutating func insert(_ id: String) -> Int {
    if let number = numbers[id] { return number }
    let number = ids.count
    numbers[id] = number
    ids.append(id)
    parents.append(number)
    sizes.append(1)
    return number
  }

  mutating func join(_ left: String, _ right: String) {
    var root = find(insert(left))
    var other = find(insert(right))
    if root == other { return }
    if sizes[root] < sizes[other] { swap(&root, &other) }
    parents[other] = root
    sizes[root] += sizes[other]
  }

  private mutating func find(_ number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  mutating func components() -> (representatives: [String: String], members: [String: [String]]) {
    var groups: [Int: [String]] = [:]
    for number in ids.indices { groups[find(number), default: []].append(ids[number]) }
    var representatives: [String: String] = [:]
    var members: [String: [String]] = [:]
    for group in groups.values {
      let sorted = group.sorted()
      for id in sorted { representatives[id] = sorted[0] }
      members[sorted[0]] = sorted
    }
    return (representatives, members)
  }
}
