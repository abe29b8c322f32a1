package import Standards

/// In which environments markers are judged.
package enum MarkerView: Sendable {
  /// Every marker counts as possible.
  case universal
  /// A marker that is false there drops its edge; an unknown one keeps it.
  case environment(MarkerEnvironment)

  func admits(_ marker: Marker?) -> Bool {
    switch self {
    case .universal: true
    case .environment(let environment): marker?.evaluate(in: environment) ?? true
    }
  }

  /// Whether an edge is there: the marker of an extra's edge may repeat that the extra is asked for.
  func admits(_ edge: LockEdge) -> Bool {
    guard case .environment(var environment) = self, let extra = edge.fromExtra, edge.marker != nil else {
      return admits(edge.marker)
    }
    environment.extra?.insert(extra)
    return MarkerView.environment(environment).admits(edge.marker)
  }
}

extension DependencyGraph {
  /// Which packages the chosen roots reach. Iterative; linear in the edges.
  package func reachable(
    view: MarkerView = .universal,
    from isRoot: (LockRoot) -> Bool
  ) -> [Bool] {
    reachable(view: view, from: lock.roots.filter(isRoot))
  }

  private func reachable(view: MarkerView, from roots: [LockRoot]) -> [Bool] {
    let seen = reachableNodes(view: view, from: roots)
    return lock.packages.indices.map { seen[$0] }
  }

  /// Which nodes the chosen roots reach, packages and extras.
  func reachableNodes(view: MarkerView, from roots: [LockRoot]) -> [Bool] {
    var seen = Array(repeating: false, count: nodes.count)
    var stack: [Int] = []
    func push(_ node: Int) {
      guard !seen[node] else { return }
      seen[node] = true
      stack.append(node)
    }
    for root in roots where view.admits(root.marker) {
      for node in nodes(of: root) where admits(node, of: root, view) { push(node) }
    }
    while let node = stack.popLast() {
      for arc in arcs(of: node) where admits(arc, view) { push(Int(arc.target)) }
    }
    return seen
  }

  func admits(_ arc: Arc, _ view: MarkerView) -> Bool {
    guard case .environment = view else { return true }
    let edge = lock.edges[Int(arc.edge)]
    return view.admits(edge) && admits(Int(arc.target), among: edge.candidates, view)
  }

  /// Where the lock says itself when a scope needs a package, its word holds.
  func admits(_ node: Int, of root: LockRoot, _ view: MarkerView) -> Bool {
    let package = lock.packages[nodes[node].package]
    guard let recorded = package.recordedScopes.first(where: { $0.scope == root.scope }) else {
      return admits(node, among: root.candidates, view)
    }
    return recorded.markers.isEmpty || recorded.markers.contains { view.admits($0) }
  }

  /// Where an edge may mean several entries of a name, those made for the environment. A lock that does not hold the project
  /// sums up in an entry's markers all ways that lead to it.
  private func admits(_ node: Int, among candidates: [Int], _ view: MarkerView) -> Bool {
    guard candidates.count > 1 || lock.rootManifest != nil else { return true }
    let markers = lock.packages[nodes[node].package].resolutionMarkers
    return markers.isEmpty || markers.contains { view.admits($0) }
  }

  /// For each package, every scope that reaches it with markers taken as possible, sorted; at most `maximumScopes` of the
  /// lock's scopes are walked.
  package func scopes() -> [[Scope]] {
    guard lock.installedSets.isEmpty else { return lock.scopesOfInstalledSets() }
    return reachingScopes(view: .universal)
  }

  /// The scopes whose roots lead to each package, whatever lists the lock keeps of them.
  func reachingScopes(view: MarkerView) -> [[Scope]] {
    var scopes = Array(repeating: [Scope](), count: lock.packages.count)
    let roots = Dictionary(grouping: lock.roots, by: \.scope)
    let others = roots.keys.filter { $0 != .runtime }.sorted().prefix(lock.maximumScopes - 1)
    for scope in (others + [.runtime]).sorted() {
      let reached = reachable(view: view, from: roots[scope] ?? [])
      for index in reached.indices where reached[index] { scopes[index].append(scope) }
    }
    return scopes
  }
}

/// What all roots of a graph reach in an environment, or with every marker taken as possible.
struct ReachedNodes {
  /// For each node.
  let isReached: [Bool]
  /// For each package, sorted.
  let scopes: [[Scope]]
  private let graph: DependencyGraph
  private let view: MarkerView

  init(_ graph: DependencyGraph, _ environment: MarkerEnvironment?) {
    let view = graph.lock.markerView(environment)
    isReached = graph.reachableNodes(view: view, from: graph.lock.roots)
    scopes = graph.reachingScopes(view: view)
    self.graph = graph
    self.view = view
  }

  /// Whether a node asks for a package.
  func leads(_ node: Int, to package: Int) -> Bool {
    graph.arcs(of: node).contains { arc in
      graph.nodes[Int(arc.target)].package == package && graph.admits(arc, view)
    }
  }
}

extension Lock {
  private static let maximumPairsOfScopeAndPackage = 2_000_000

  /// How many scopes are followed: each walks the whole lock, and every package lists those that reach it.
  var maximumScopes: Int { max(16, Self.maximumPairsOfScopeAndPackage / max(1, packages.count)) }

  fileprivate func scopesOfInstalledSets() -> [[Scope]] {
    var scopes = Array(repeating: [Scope](), count: packages.count)
    for (scope, installed) in installedPackages().sorted(by: { $0.key < $1.key }) {
      for package in installed { scopes[package].append(scope) }
    }
    return scopes
  }

  /// What each scope installs, on whatever platform; empty for a lock without such lists.
  func installedPackages() -> [Scope: Set<Int>] {
    installedSets.reduce(into: [:]) { $0[$1.scope, default: []].formUnion($1.packages) }
  }

  /// The packages of the sets that are asked for, in an environment.
  func installed(_ view: MarkerView, _ isAskedFor: (Scope) -> Bool) -> [Bool] {
    var isInstalled = Array(repeating: false, count: packages.count)
    for set in installedSets where isAskedFor(set.scope) && view.admits(set.marker) {
      for package in set.packages { isInstalled[package] = true }
    }
    return isInstalled
  }
}
