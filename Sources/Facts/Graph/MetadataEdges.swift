internal import Standards
internal import Syntax

extension Inventory {
  /// Gives locks that do not record which package requires which the edges that core metadata tells (`Requires-Dist`).
  ///
  /// A lock of which no package is described stays as it is; of another, those that are not are a row.
  package mutating func addEdges(from metadata: MetadataFacts) {
    guard !metadata.isEmpty else { return }
    for index in locks.indices where !locks[index].hasEdges && locks[index].installedSets.isEmpty {
      guard let unknown = locks[index].addEdges(from: metadata), !unknown.isEmpty else { continue }
      let ids = locks[index].identifiers()
      let more = unknown.count > 5 ? " and \(unknown.count - 5) more" : ""
      notEvaluated.append(
        NotEvaluated(
          subject: unknown.prefix(5).map { ids[$0] }.joined(separator: ", ") + more, file: locks[index].file,
          reason: "what they require is not known: the lock does not record it, and no metadata of these "
            + "versions was given, or not all of it",
          remedy: "add it: --metadata PATH with a site-packages folder, wheels or an installer's report"))
    }
    notEvaluated.sort()
  }
}

extension Lock {
  /// Adds edges and takes away the roots that were there only because nothing told what requires what; returns the packages of
  /// which nothing is known, or nil, without any change, where that is all of them.
  fileprivate mutating func addEdges(from metadata: MetadataFacts) -> [Int]? {
    let requirements = packages.map { $0.source.isLocal ? [] : metadata.requirements(of: $0) }
    guard requirements.contains(where: { $0?.isEmpty == false }) else { return nil }
    let index = LockIndex(packages)
    for (package, rows) in requirements.enumerated() {
      for row in rows ?? [] { append(row, of: package, index) }
    }
    hasEdges = true
    hasEdgesOfMetadata = true
    if format == "requirements" { keepRootsOfRequirements() } else { keepDeclaredRoots() }
    return requirements.indices.filter { requirements[$0] == nil }
  }

  private mutating func append(_ requirement: Requirement, of package: Int, _ index: LockIndex) {
    let name = PackageName(requirement.name)
    let candidates = index.candidates(for: name) { candidate in
      packages[candidate].version.flatMap { Version($0) }
        .map { requirement.specifiers.contains($0, prereleases: true) } ?? true
    }
    // What is for other platforms need not be locked.
    guard !candidates.isEmpty else { return }
    let extras = requirement.marker?.namedExtras ?? []
    for extra in extras.isEmpty ? [nil] : extras.map(Optional.some) {
      edges.append(
        LockEdge(
          from: package, fromExtra: extra, name: name, candidates: candidates,
          toExtras: requirement.extras, marker: requirement.marker))
    }
  }

  /// Every line of a requirements file counts as asked for until something tells that another line requires it.
  private mutating func keepRootsOfRequirements() {
    let extras = Set(
      roots.flatMap { root in root.candidates.flatMap { package in root.extras.map { "\(package)[\($0)]" } } }
        + edges.flatMap { edge in edge.candidates.flatMap { to in edge.toExtras.map { "\(to)[\($0)]" } } })
    let required = edges.filter { edge in
      edge.fromExtra.map { extras.contains("\(edge.from)[\($0)]") } ?? true
    }
    .reduce(into: Set<Int>()) { found, edge in found.formUnion(edge.candidates.filter { $0 != edge.from }) }
    let all = roots
    roots = all.filter { root in !root.candidates.allSatisfy(required.contains) }
    // Nothing but itself may require what lies on a cycle.
    let reached = DependencyGraph(self).reachable { _ in true }
    roots = all.filter { root in
      !root.candidates.allSatisfy { required.contains($0) && reached[$0] }
    }
  }

  private mutating func keepDeclaredRoots() {
    roots.removeAll { !$0.isDirect }
    addRootsOfRecords()
  }
}
