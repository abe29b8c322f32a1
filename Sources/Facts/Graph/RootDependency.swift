internal import Standards

/// A dependency that the project names itself, as its lock tells it: what a removal cuts.
package struct RootDependency: Sendable, Hashable {
  package let name: PackageName
  package let scope: Scope
  /// The local package that declares it, or nil where the lock does not hold the project.
  package let declaredBy: Int?
  /// Whether the project of the lock's own folder declares it, and not only another workspace member.
  package let isOwnProject: Bool
}

extension Lock {
  /// What the project and the members of its workspace name themselves, each once, in the lock's order.
  package func rootDependencies() -> [RootDependency] {
    let owners = rootOwners
    var seen = Set<RootDependency>()
    let all = edges.compactMap { dependency($0, of: owners) } + roots.compactMap(dependency)
    return all.filter { seen.insert($0).inserted }
  }

  /// The lock as it would be without some of them, its entries untouched.
  package func cutting(_ isCut: (RootDependency) -> Bool) -> Lock {
    let owners = rootOwners
    var lock = self
    lock.edges = edges.filter { edge in dependency(edge, of: owners).map { !isCut($0) } ?? true }
    lock.roots = roots.filter { root in dependency(root).map { !isCut($0) } ?? true }
    return lock
  }

  /// The packages that the declarations lead to, whatever else the lock records, by name.
  func namesReachedFromDeclarations() -> Set<PackageName> {
    let reached = DependencyGraph(self).reachable { $0.isDirect }
    return Set(packages.indices.filter { reached[$0] }.map { packages[$0].name })
  }

  /// The lock without what it merely records of the scopes of some packages: once nothing declares them, an older record
  /// is no reason to stay.
  func disregardingRecords(of names: Set<PackageName>) -> Lock {
    var lock = self
    lock.roots.removeAll { root in
      !root.isDirect && root.candidates.allSatisfy { names.contains(packages[$0].name) }
    }
    return lock
  }

  /// The lock where some names are only listed: a plain list does not tell what the project asks for itself.
  func disregardingDeclarations(of names: Set<PackageName>) -> Lock {
    var lock = self
    for index in lock.roots.indices
    where lock.roots[index].candidates.allSatisfy({ names.contains(packages[$0].name) }) {
      lock.roots[index].isDirect = false
    }
    return lock
  }

  /// The local packages where reachability begins, and whether each is the project of the lock's own folder.
  package var rootOwners: [Int: Bool] {
    roots.reduce(into: [:]) { owners, root in
      guard let owner = root.declaredBy else { return }
      owners[owner] = (owners[owner] ?? false) || root.isOwnProject
    }
  }

  private func dependency(_ edge: LockEdge, of owners: [Int: Bool]) -> RootDependency? {
    guard let isOwn = owners[edge.from], edge.name != packages[edge.from].name else { return nil }
    let scope = edge.fromGroup.map(Scope.group) ?? edge.fromExtra.map(Scope.extra) ?? .runtime
    return RootDependency(name: edge.name, scope: scope, declaredBy: edge.from, isOwnProject: isOwn)
  }

  private func dependency(_ root: LockRoot) -> RootDependency? {
    guard root.isDirect, let first = root.candidates.first, root.declaredBy != first else { return nil }
    return RootDependency(
      name: packages[first].name, scope: root.scope, declaredBy: root.declaredBy,
      isOwnProject: root.isOwnProject)
  }
}
