/// The packages of a lock by name.
package struct LockIndex: Sendable {
  private var first: [PackageName: Int] = [:]
  /// The further ones of the few names that have several.
  private var others: [PackageName: [Int]] = [:]

  package init() {}

  package init(_ packages: [LockedDistribution]) {
    first.reserveCapacity(packages.count)
    for index in packages.indices { insert(packages[index].name, at: index) }
  }

  package mutating func insert(_ name: PackageName, at index: Int) {
    if first[name] == nil { first[name] = index } else { others[name, default: []].append(index) }
  }

  package subscript(name: PackageName) -> [Int] {
    guard let index = first[name] else { return [] }
    return others.isEmpty ? [index] : [index] + (others[name] ?? [])
  }

  package func count(of name: PackageName) -> Int {
    first[name] == nil ? 0 : 1 + (others[name]?.count ?? 0)
  }

  /// The first of a name in the order of the lock.
  package func first(_ name: PackageName) -> Int? { first[name] }

  /// The package of a name; nil where there is none, and where there are several.
  package func only(_ name: PackageName) -> Int? { others[name] == nil ? first[name] : nil }

  /// Those that share their name with others, by name.
  package var repeated: [[Int]] { others.keys.map { self[$0] } }

  /// Of several packages of one name those that are admitted, or all where none is: the lock is behind its manifest then.
  package func candidates(for name: PackageName, where isAdmitted: (Int) -> Bool) -> [Int] {
    let all = self[name]
    guard all.count > 1 else { return all }
    let admitted = all.filter(isAdmitted)
    return admitted.isEmpty ? all : admitted
  }
}
