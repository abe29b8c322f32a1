internal import Facts
internal import Syntax

/// A group that several groups include stands at one place, but gives a row for each.
enum DeclaredPlaces {
  /// The requirements, those of one place together, in the order of their places.
  static func unique(_ requirements: [DeclaredRequirement]) -> [[DeclaredRequirement]] {
    together(requirements.filter { !$0.isConstraint })
  }

  private static func together(_ requirements: [DeclaredRequirement]) -> [[DeclaredRequirement]] {
    Dictionary(grouping: requirements) { Place(location: $0.location, name: $0.name) }
      .sorted { ($0.key.location, $0.key.name) < ($1.key.location, $1.key.name) }
      .map(\.value)
  }

  /// What comes from an address of its own: URL requirements, and what `tool.uv.sources` says of others. An override, and what
  /// Poetry adds to a requirement of `[project]`, decide where a package comes from as the requirement itself does.
  static func withAddress(_ snapshot: ProjectSnapshot) -> [[DeclaredRequirement]] {
    let required = snapshot.inventory.requirements
    let scopes = Dictionary(grouping: required, by: \.name)
      .mapValues { Set($0.map(\.scope)).sorted() }
    let sourced = snapshot.inventory.manifests.flatMap(\.sources).flatMap { source in
      (scopes[source.name] ?? []).map { scope in
        DeclaredRequirement(name: source.name, url: source.url, scope: scope, location: source.location)
      }
    }
    return together(required.filter { $0.url != nil } + sourced)
  }

  private struct Place: Hashable {
    let location: SourceLocation
    let name: PackageName
  }
}

extension ProjectSnapshot {
  /// The version that a lock of the project has for a package.
  func lockedVersion(of name: PackageName) -> String? {
    locks.lazy.compactMap { view in view.index.first(name).map { view.lock.packages[$0] } }.first?.version
  }
}
