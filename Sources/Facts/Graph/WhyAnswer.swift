internal import Standards
package import Syntax

/// Why the packages of a name are locked: the ways to each from every scope.
package struct WhyAnswer: Sendable {
  package let view: LockView
  package let packages: [Package]

  /// One package of the name.
  package struct Package: Sendable {
    package let index: Int
    /// No scope for an orphan.
    package let scopes: [Scoped]
  }

  /// The ways from the roots of one scope.
  package struct Scoped: Sendable {
    package let scope: Scope
    package let ways: [Way]
    /// Whether there may be more ways than are listed.
    package let isCut: Bool
  }

  package struct Way: Sendable {
    package let steps: [DependencyStep]
    /// The requirement with which the way begins, where a file states it.
    package let requirement: SourceLocation?
  }

  /// The answer for names, which must be in the lock; every shortest way, or every way, up to `limit` for each scope.
  package init(_ names: [PackageName], in view: LockView, _ inventory: Inventory, all: Bool, limit: Int) {
    self.view = view
    let requirements = RootRequirements(of: view.lock, in: inventory)
    packages = view.lock.packages.indices.filter { names.contains(view.lock.packages[$0].name) }.map {
      index in
      let scopes = view.scopes[index].map { scope in
        let found = view.graph.ways(to: index, scope: scope, all: all, limit: limit)
        let ways = found.paths.map { Way(steps: $0, requirement: requirements.place(of: $0, scope)) }
        return Scoped(scope: scope, ways: ways, isCut: found.isCut)
      }
      return Package(index: index, scopes: scopes)
    }
  }
}

/// The places of the requirements at which ways begin.
private struct RootRequirements {
  private struct Key: Hashable {
    let folder: String
    let name: PackageName
    let scope: Scope
  }

  private let lock: Lock
  private let owners: [Int: Bool]
  private let places: [Key: SourceLocation]

  init(of lock: Lock, in inventory: Inventory) {
    self.lock = lock
    owners = lock.rootOwners
    let rows = inventory.requirements.filter { !$0.isConstraint }.map { row in
      (Key(folder: FolderPath.folder(of: row.location.file), name: row.name, scope: row.scope), row.location)
    }
    places = Dictionary(rows) { min($0, $1) }
  }

  func place(of way: [DependencyStep], _ scope: Scope) -> SourceLocation? {
    guard let first = way.first else { return nil }
    let isOwned = owners[first.package] != nil
    guard let named = isOwned ? way.dropFirst().first : first else { return nil }
    let source = lock.packages[first.package].source.url?.text ?? "."
    let own = FolderPath.folder(of: lock.file)
    let folder = isOwned ? FolderPath.join(own, source) : own
    let key = Key(folder: folder, name: lock.packages[named.package].name, scope: scope)
    return places[key] ?? (lock.format == "requirements" ? lock.packages[named.package].location : nil)
  }
}
