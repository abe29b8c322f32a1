internal import Standards

/// The ways from the roots of one scope to a package.
package struct DependencyWays: Sendable {
  package private(set) var paths: [[DependencyStep]] = []
  /// Whether there may be more than are listed.
  package private(set) var isCut = false
}

extension DependencyGraph {
  /// Every shortest way from the roots of a scope to a package, or every way that asks for nothing twice, the shortest first; at
  /// most `limit` of them. The number of ways may be exponential: the search ends after a million steps.
  package func ways(to package: Int, scope: Scope, all: Bool = false, limit: Int) -> DependencyWays {
    var search = WaySearch(graph: self, package: package, scope: scope, all: all)
    return search.ways(limit: limit)
  }
}

extension DependencyWays {
  fileprivate mutating func append(_ path: [DependencyStep], limit: Int) {
    if paths.count < limit { paths.append(path) } else { isCut = true }
  }

  fileprivate mutating func giveUp() { isCut = true }

  fileprivate mutating func sortByLength() {
    paths = paths.enumerated().sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }.map(
      \.element)
  }
}

/// Goes back from a package to the roots, depth first, with a stack of its own.
private struct WaySearch {
  private static let maximumSteps = 1_000_000

  /// A node, the edge by which it asks for the next one, and where that one stands in the trail.
  private struct Step {
    let node: Int
    let edge: Int?
    let next: Int
  }

  private let graph: DependencyGraph
  private let roots: [LockRoot]
  private let isEveryWay: Bool
  private let distance: [Int]
  private var trail: [Step]
  private var pending = [0]
  private var budget = maximumSteps
  private var seen = Set<[DependencyStep]>()

  init(graph: DependencyGraph, package: Int, scope: Scope, all: Bool) {
    self.graph = graph
    roots = graph.lock.roots.filter { $0.scope == scope }
    isEveryWay = all
    var search = BreadthFirstSearch(nodeCount: graph.nodes.count)
    search.run(graph, from: roots)
    distance = search.distance
    trail = [Step(node: package, edge: nil, next: -1)]
  }

  mutating func ways(limit: Int) -> DependencyWays {
    var ways = DependencyWays()
    guard distance[trail[0].node] >= 0 else { return ways }
    let predecessors = predecessorArcs()
    while let index = pending.popLast(), !ways.isCut {
      guard budget > 0 else {
        ways.giveUp()
        break
      }
      budget -= 1
      let head = trail[index]
      if distance[head.node] == 0 { complete(index, &ways, limit) }
      for arc in predecessors[head.node].reversed() where !isEveryWay || !isOnTrail(arc.node, from: index) {
        pending.append(trail.count)
        trail.append(Step(node: arc.node, edge: arc.edge, next: index))
      }
    }
    ways.sortByLength()
    return ways
  }

  /// The arcs by their target: all between nodes that the roots reach, or those that lie on shortest ways.
  private func predecessorArcs() -> [[(node: Int, edge: Int)]] {
    var predecessors = Array(repeating: [(node: Int, edge: Int)](), count: graph.nodes.count)
    for node in graph.nodes.indices where distance[node] >= 0 {
      for arc in graph.arcs(of: node) where isEveryWay || distance[Int(arc.target)] == distance[node] + 1 {
        predecessors[Int(arc.target)].append((node, Int(arc.edge)))
      }
    }
    return predecessors
  }

  private mutating func isOnTrail(_ node: Int, from index: Int) -> Bool {
    var index = index
    while index >= 0 {
      budget -= 1
      if trail[index].node == node { return true }
      index = trail[index].next
    }
    return false
  }

  /// A way from each root that asks for the node at which the search has arrived.
  private mutating func complete(_ index: Int, _ ways: inout DependencyWays, _ limit: Int) {
    let node = trail[index].node
    let tail = steps(after: index)
    for root in roots where graph.nodes(of: root).contains(node) {
      let package = graph.nodes[node].package
      let first = DependencyStep(package: package, extras: root.extras, marker: root.marker?.description)
      let owner = root.declaredBy.flatMap { $0 == package ? nil : DependencyStep(package: $0) }
      let path = [owner, first].compactMap(\.self) + tail
      if seen.insert(path).inserted { ways.append(path, limit: limit) }
    }
  }

  private func steps(after index: Int) -> [DependencyStep] {
    var steps: [DependencyStep] = []
    var step = trail[index]
    while step.next >= 0, let edge = step.edge.map({ graph.lock.edges[$0] }) {
      step = trail[step.next]
      steps.append(
        DependencyStep(
          package: graph.nodes[step.node].package, extras: edge.toExtras, marker: edge.marker?.description))
    }
    return steps
  }
}
