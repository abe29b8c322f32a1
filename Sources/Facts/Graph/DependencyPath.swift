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
