package import Standards

/// What changes between two states of a lock when the project no longer names some of its dependencies.
///
/// Both a rehearsal (the same lock, with declarations cut) and a change (the locks of base and head) are answered from the two
/// graphs alone; linear in their edges for one name that is removed. Packages are matched by their ids.
package struct RemovalAnalysis: Sendable {
  package let base: LockView
  package let head: LockView
  /// What is no longer named, by name: each with the scopes that lose it.
  package let removed: [RemovedDependency]
  /// What nothing reaches any more (O1), in the order of the base's ids.
  package let orphans: [Orphan]
  /// What stays although it was removed, and what the removed packages need and others need as well (O3).
  package let kept: [KeptPackage]
  /// Whether there are more of them than are listed.
  package let isKeptCut: Bool
  /// What runtime reached before, and only other scopes reach now (O4).
  package let leftRuntime: [LeftRuntime]
  /// Extras that nothing asks for any more, of packages that stay (O5).
  package let extraOrphans: [ExtraOrphan]
  /// Entries of the head's lock that nothing reaches, by index: the lock was not made anew (O2).
  package let stale: [Int]

  /// Compares two states; with an environment only what its markers admit counts. `names` are looked for among what stays
  /// even where nothing of them is cut.
  package init(
    from base: LockView, to head: LockView, naming names: [PackageName] = [],
    in environment: MarkerEnvironment? = nil
  ) {
    let (base, head) = Self.byDeclarations(base, head)
    let comparison = GraphComparison(base: base, head: head, environment: environment)
    let removed = comparison.removed
    self.base = base
    self.head = head
    self.removed = removed
    orphans = comparison.orphans(freedBy: removed.map(\.name))
    (kept, isKeptCut) = comparison.kept(names: Set(removed.map(\.name) + names))
    leftRuntime = comparison.leftRuntime
    extraOrphans = comparison.extraOrphans
    stale = head.lock.hasEdges ? head.lock.packages.indices.filter { head.scopes[$0].isEmpty } : []
  }

  /// Both states, with scopes that only the lock records left out where the declarations of the base lead.
  private static func byDeclarations(_ base: LockView, _ head: LockView) -> (LockView, LockView) {
    guard (base.lock.roots + head.lock.roots).contains(where: { !$0.isDirect }) else { return (base, head) }
    let names = base.lock.namesReachedFromDeclarations()
    return (
      LockView(base.lock.disregardingRecords(of: names)), LockView(head.lock.disregardingRecords(of: names))
    )
  }

  /// Rehearses a removal: the lock as it is, without the dependencies that are cut.
  package init(
    cutting isCut: (RootDependency) -> Bool, from view: LockView, naming names: [PackageName] = [],
    in environment: MarkerEnvironment? = nil
  ) {
    self.init(from: view, to: LockView(view.lock.cutting(isCut)), naming: names, in: environment)
  }
}

/// A name that the project no longer declares, in some scopes.
package struct RemovedDependency: Sendable, Hashable {
  package let name: PackageName
  package let scopes: [Scope]

  package init(name: PackageName, scopes: [Scope]) {
    self.name = name
    self.scopes = scopes
  }
}

/// A package that nothing reaches any more.
package struct Orphan: Sendable, Hashable {
  /// Its index in the base.
  package let package: Int
  /// The removed names that led to it, sorted: several free it only together; none where another change did.
  package let freedBy: [PackageName]
}

/// A package that stays.
package struct KeptPackage: Sendable, Hashable {
  /// Its index in the head.
  package let package: Int
  /// A shortest way from the project, or from what it declares, to the package: indexes in the head.
  package let path: [Int]
  /// The scopes that still reach it.
  package let scopes: [Scope]
}

/// A package that only development or extras need now.
package struct LeftRuntime: Sendable, Hashable {
  /// Its index in the head.
  package let package: Int
  package let nowOnlyIn: [Scope]
}

/// An extra that nothing asks for any more.
package struct ExtraOrphan: Sendable, Hashable {
  /// The index of its package in the head.
  package let package: Int
  package let extra: ExtraName
}
