extension RemovalAnalysis {
  /// What a change removed from each lock that is there before and after it, under the same name or where one took the place of
  /// another.
  ///
  /// What the manifests no longer declare counts as removed also where the lock was not made anew.
  package static func changes(
    from before: ProjectSnapshot, to after: ProjectSnapshot, _ migrations: [LockMigration]
  ) -> [RemovalAnalysis] {
    let bases = Dictionary(before.locks.map { ($0.lock.file, $0) }) { first, _ in first }
    let origins = Dictionary(migrations.map { ($0.to, $0.from) }) { first, _ in first }
    let unread = (before.inventory.files + after.inventory.files).filter { $0.status == .failed }
    return after.locks.compactMap { head in
      guard let known = bases[origins[head.lock.file] ?? head.lock.file] else { return nil }
      let isUntold = known.lock.isPlainList && head.lock.hasEdges
      let base = isUntold ? LockView(known.lock.disregardingDeclarations(of: head.unaskedNames)) : known
      let undeclared = Declared(base.lock, before.inventory).subtracting(Declared(head.lock, after.inventory))
      let extent = ProjectExtent(declaring: head.lock, in: after.inventory)
      // What a manifest declares that cannot be read is not known: nothing of it is gone.
      let isTold = !unread.contains { extent.contains($0.path) }
      let isCut = { (dependency: RootDependency) in
        isTold && dependency.isOwnProject && undeclared.contains(dependency)
      }
      let isBehind = head.lock.rootDependencies().contains(where: isCut)
      let current = isBehind ? LockView(head.lock.cutting(isCut)) : head
      if !isUntold, current.differsInVersionsOnly(from: base) { return nil }
      let analysis = RemovalAnalysis(from: base, to: current)
      return analysis.changesNothing && !isUntold ? nil : analysis
    }
  }

  private var changesNothing: Bool {
    removed.isEmpty && orphans.isEmpty && leftRuntime.isEmpty && extraOrphans.isEmpty
  }
}

extension LockView {
  /// Whether each package has the place and the edges that it had: then nothing has left. Several packages of one name, which
  /// could take each other's place, must be the same.
  fileprivate func differsInVersionsOnly(from base: LockView) -> Bool {
    guard lock.edges == base.lock.edges, lock.roots == base.lock.roots, scopes == base.scopes else {
      return false
    }
    let (new, old) = (lock.packages, base.lock.packages)
    return new.count == old.count
      && new.indices.allSatisfy { package in
        new[package].name == old[package].name
          && (ids[package] == base.ids[package] || index.only(new[package].name) != nil)
      }
  }

  /// What others bring and the project does not name.
  fileprivate var unaskedNames: Set<PackageName> {
    reachedNames.subtracting(lock.rootDependencies().map(\.name))
  }
}

/// What the files of a lock's project declare.
private struct Declared {
  private struct Row: Hashable {
    let name: PackageName
    let scope: Scope
  }

  private var rows: Set<Row>

  init(_ lock: Lock, _ inventory: Inventory) {
    let declared = ProjectDeclarations(of: lock, in: inventory).requirements
    rows = Set(declared.map { Row(name: $0.name, scope: $0.scope) })
  }

  func subtracting(_ other: Declared) -> Declared {
    var rest = self
    rest.rows.subtract(other.rows)
    return rest
  }

  func contains(_ dependency: RootDependency) -> Bool {
    rows.contains(Row(name: dependency.name, scope: dependency.scope))
  }
}
