/// The packages of a lock by name.
package struct LockIndex: Sendable {
  private var byName: [PackageName: [Int]] = [:]

  package init() {}

  package init(_ packages: [LockedDistribution]) {
    for (index, package) in packages.enumerated() { insert(package.name, at: index) }
  }

  package mutating func insert(_ name: PackageName, at index: Int) {
    byName[name, default: []].append(index)
  }

  package subscript(name: PackageName) -> [Int] { byName[name] ?? [] }

  /// Of several packages of one name those that are admitted, or all where none is: the lock is behind its manifest then.
  package func candidates(for name: PackageName, where isAdmitted: (Int) -> Bool) -> [Int] {
    let all = self[name]
    guard all.count > 1 else { return all }
    let admitted = all.filter(isAdmitted)
    return admitted.isEmpty ? all : admitted
  }
}
