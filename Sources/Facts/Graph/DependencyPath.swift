package import Standards

/// One step of a path: a package, and how the step before asks for it.
package struct DependencyStep: Sendable, Hashable {
  package let package: Int
  package let extras: [ExtraName]
  package let marker: String?

  package init(package: Int, extras: [ExtraName] = [], marker: String? = nil) {
    self.package = package
    self.extras = extras
    self.marker = marker
  }
}

extension DependencyGraph {
  /// The shortest ways to every package that anything reaches: through runtime where runtime reaches it.
  package func shortestPaths() -> ShortestPaths {
    var search = BreadthFirstSearch(nodeCount: nodes.count)
    search.run(self, from: lock.roots.filter { $0.scope == .runtime })
    search.run(self, from: lock.roots)
    if !lock.installedSets.isEmpty { search.complete(with: lock.installed(.universal) { _ in true }) }
    return ShortestPaths(search: search, nodePackages: nodes.map(\.package))
  }

  /// The shortest ways as the graph has them, judged in an environment: through runtime where runtime reaches.
  func shortestPaths(view: MarkerView) -> ShortestPaths {
    var search = BreadthFirstSearch(nodeCount: nodes.count)
    search.run(self, from: lock.roots.filter { $0.scope == .runtime }, view: view)
    search.run(self, from: lock.roots, view: view)
    return ShortestPaths(search: search, nodePackages: nodes.map(\.package))
  }

  /// Every shortest path from the roots of a scope to a package, at most `limit` of them, in the lock's order.
  package func allShortestPaths(to package: Int, scope: Scope, limit: Int) -> [[DependencyStep]] {
    let roots = lock.roots.filter { $0.scope == scope }
    var search = BreadthFirstSearch(nodeCount: nodes.count)
    search.run(self, from: roots)
    guard search.distance[package] >= 0 else { return [] }
    let predecessors = predecessorArcs(search.distance)
    var paths: [[DependencyStep]] = []
    var seen = Set<[DependencyStep]>()
    var partials: [[PathArc]] = [[PathArc(node: package, edge: nil)]]
    while let partial = partials.popLast(), paths.count < limit {
      guard let head = partial.last else { continue }
      if search.distance[head.node] == 0 {
        for path in complete(partial, roots: roots) where seen.insert(path).inserted { paths.append(path) }
        continue
      }
      for arc in predecessors[head.node].reversed() {
        var longer = partial
        longer[longer.count - 1].edge = arc.edge
        longer.append(PathArc(node: arc.node, edge: nil))
        partials.append(longer)
      }
    }
    return paths
  }

  /// A node of a path under construction, and the edge that leads to it.
  private struct PathArc {
    let node: Int
    var edge: Int?
  }

  /// The arcs that lie on shortest paths, by their target.
  private func predecessorArcs(_ distance: [Int]) -> [[PathArc]] {
    var predecessors = Array(repeating: [PathArc](), count: nodes.count)
    for node in nodes.indices where distance[node] >= 0 {
      for arc in arcs(of: node) where distance[Int(arc.target)] == distance[node] + 1 {
        predecessors[Int(arc.target)].append(PathArc(node: node, edge: Int(arc.edge)))
      }
    }
    return predecessors
  }

  /// A path from its target back to a root node, as steps from each root that asks for the node.
  private func complete(_ reversed: [PathArc], roots: [LockRoot]) -> [[DependencyStep]] {
    guard let start = reversed.last else { return [] }
    let tail = reversed.dropLast().reversed().map { arc in
      let edge = arc.edge.map { lock.edges[$0] }
      return DependencyStep(
        package: nodes[arc.node].package,
        extras: edge?.toExtras ?? [],
        marker: edge?.marker.map { "\($0)" }
      )
    }
    return roots.filter { nodes(of: $0).contains(start.node) }.map { root in
      let package = nodes[start.node].package
      let first = DependencyStep(
        package: package,
        extras: root.extras,
        marker: root.marker.map { "\($0)" }
      )
      guard let owner = root.declaredBy, owner != package else { return [first] + tail }
      return [DependencyStep(package: owner), first] + tail
    }
  }
}

/// Distances and one predecessor each, for searches that may begin anew from further roots.
struct BreadthFirstSearch: Sendable {
  /// The number of arcs from a root, or -1.
  private(set) var distance: [Int]
  private var parent: [Int]
  /// The local package that declares a root node, where it is not the node itself.
  private var owner: [Int: Int] = [:]

  init(nodeCount: Int) {
    distance = Array(repeating: -1, count: nodeCount)
    parent = Array(repeating: -1, count: nodeCount)
  }

  /// What an earlier run reached keeps its path.
  mutating func run(_ graph: DependencyGraph, from roots: [LockRoot], view: MarkerView = .universal) {
    var queue: [Int] = []
    for root in roots where view.admits(root.marker) {
      for node in graph.nodes(of: root) where distance[node] < 0 && graph.admits(node, of: root, view) {
        distance[node] = 0
        if let declaredBy = root.declaredBy, !root.candidates.contains(declaredBy) {
          owner[node] = declaredBy
        }
        queue.append(node)
      }
    }
    var position = 0
    while position < queue.count {
      let node = queue[position]
      position += 1
      for arc in graph.arcs(of: node) where distance[Int(arc.target)] < 0 && graph.admits(arc, view) {
        distance[Int(arc.target)] = distance[node] + 1
        parent[Int(arc.target)] = node
        queue.append(Int(arc.target))
      }
    }
  }

  /// A package that is listed needs no way to it, and one that is not listed is not installed, whatever leads to it.
  mutating func complete(with isInstalled: [Bool]) {
    for package in isInstalled.indices {
      if !isInstalled[package] {
        distance[package] = -1
      } else if distance[package] < 0 {
        distance[package] = 0
      }
    }
  }

  /// The packages from the root to a node, or nil where nothing reaches it.
  func path(to node: Int, nodePackages: [Int]) -> [Int]? {
    guard distance[node] >= 0 else { return nil }
    var path: [Int] = []
    var node = node
    while node >= 0 {
      if path.last != nodePackages[node] { path.append(nodePackages[node]) }
      if parent[node] < 0, let declaredBy = owner[node] { path.append(declaredBy) }
      node = parent[node]
    }
    return path.reversed()
  }
}

/// One shortest path to each package, built when it is asked for: all of them together may be quadratic.
package struct ShortestPaths: Sendable {
  fileprivate let search: BreadthFirstSearch
  fileprivate let nodePackages: [Int]

  /// The package indexes from a root to a package, or nil where nothing reaches it.
  package func path(to package: Int) -> [Int]? { search.path(to: package, nodePackages: nodePackages) }
}
