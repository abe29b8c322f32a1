/// Sets of ids, joined pair by pair: union-find with path halving; near-linear.
package struct DisjointSets {
  private var numbers: [String: Int] = [:]
  private var ids: [String] = []
  private var parents: [Int] = []
  private var sizes: [Int] = []

  package init() {}

  /// The number of an id, which stays the same.
  @discardableResult
  package mutating func insert(_ id: String) -> Int {
    if let number = numbers[id] { return number }
    let number = ids.count
    numbers[id] = number
    ids.append(id)
    parents.append(number)
    sizes.append(1)
    return number
  }

  package mutating func join(_ left: String, _ right: String) {
    var root = find(insert(left))
    var other = find(insert(right))
    if root == other { return }
    if sizes[root] < sizes[other] { swap(&root, &other) }
    parents[other] = root
    sizes[root] += sizes[other]
  }

  /// The number that stands for the set of a number, until the next join.
  package mutating func find(_ number: Int) -> Int {
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
