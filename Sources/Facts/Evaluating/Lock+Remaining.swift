extension Lock {
  /// The ids of what is still reached when the project no longer names a package.
  package func remaining(without name: PackageName) -> Set<String> {
    var cut = self
    cut.roots.removeAll { root in
      root.declaredBy == nil && root.candidates.allSatisfy { packages[$0].name == name }
    }
    cut.edges.removeAll { edge in packages[edge.from].source.isLocal && edge.name == name }
    let isReached = DependencyGraph(cut).reachable { _ in true }
    let ids = identifiers()
    return Set(packages.indices.filter { isReached[$0] }.map { ids[$0] })
  }
}
