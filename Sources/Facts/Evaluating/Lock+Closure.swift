package import Standards

extension Lock {
  /// What one requirement leads to, as a lock of its own: the packages that it reaches with markers taken as possible, for one
  /// scope.
  package func closure(of name: PackageName, extras: [ExtraName], scope: Scope) -> Lock {
    var asked = self
    asked.roots = [
      LockRoot(
        scope: scope, declaredBy: nil, candidates: packages.indices.filter { packages[$0].name == name },
        extras: extras, isOwnProject: true)
    ]
    let isReached = DependencyGraph(asked).reachable { _ in true }
    return asked.keeping(isReached)
  }

  /// Without the packages for which this is false, and without what the lock records of the project.
  private func keeping(_ isKept: [Bool]) -> Lock {
    var kept = Lock(file: file, format: format)
    kept.requiresPython = requiresPython
    kept.hasEdges = hasEdges
    var moved: [Int: Int] = [:]
    for index in packages.indices where isKept[index] {
      moved[index] = kept.packages.count
      kept.packages.append(packages[index])
    }
    kept.edges = edges.compactMap { edge in
      guard edge.fromGroup == nil, let from = moved[edge.from] else { return nil }
      return LockEdge(
        from: from, fromExtra: edge.fromExtra, name: edge.name,
        candidates: edge.candidates.compactMap { moved[$0] }, toExtras: edge.toExtras, marker: edge.marker)
    }
    kept.roots = roots.map { root in
      LockRoot(
        scope: root.scope, declaredBy: nil, candidates: root.candidates.compactMap { moved[$0] },
        extras: root.extras, marker: root.marker, isOwnProject: true)
    }
    return kept
  }
}
