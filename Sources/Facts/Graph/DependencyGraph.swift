internal import Standards

/// The dependencies of one lock as a graph: a node for each package, and one for each extra of a package.
///
/// Whoever asks for `X[e]` has an arc to `X` as well. Several versions or sources of one name are several nodes, and every arc keeps its marker.
package struct DependencyGraph: Sendable {
  package let lock: Lock
  /// Packages first, in the lock's order; then the extras.
  let nodes: [Node]
  private let arcStarts: [Int32]
  private let arcs: [Arc]
  private let extraNodes: [ExtraKey: Int]

  struct Node: Sendable {
    let package: Int
    let extra: ExtraName?
  }

  struct Arc: Sendable {
    let target: Int32
    let edge: Int32
  }

  private struct ExtraKey: Hashable {
    let package: Int
    let extra: ExtraName
  }

  package init(_ lock: Lock) {
    self.lock = lock
    var nodes = lock.packages.indices.map { Node(package: $0, extra: nil) }
    var extraNodes: [ExtraKey: Int] = [:]
    func addNode(_ package: Int, _ extra: ExtraName) {
      let key = ExtraKey(package: package, extra: extra)
      guard extraNodes[key] == nil else { return }
      extraNodes[key] = nodes.count
      nodes.append(Node(package: package, extra: extra))
    }
    for edge in lock.edges {
      if let extra = edge.fromExtra { addNode(edge.from, extra) }
      for extra in edge.toExtras { for candidate in edge.candidates { addNode(candidate, extra) } }
    }
    for root in lock.roots {
      for extra in root.extras { for candidate in root.candidates { addNode(candidate, extra) } }
    }
    self.nodes = nodes
    self.extraNodes = extraNodes
    (arcStarts, arcs) = Self.arcs(of: lock, nodes: nodes) { extraNodes[ExtraKey(package: $0, extra: $1)] }
  }

  /// The arcs of all nodes in one array (compressed sparse rows).
  private static func arcs(
    of lock: Lock,
    nodes: [Node],
    extraNode: (Int, ExtraName) -> Int?
  ) -> (starts: [Int32], arcs: [Arc]) {
    var pairs: [(from: Int, arc: Arc)] = []
    for (index, edge) in lock.edges.enumerated() where edge.fromGroup == nil {
      let from = edge.fromExtra.flatMap { extraNode(edge.from, $0) } ?? edge.from
      for candidate in edge.candidates {
        pairs.append((from, Arc(target: Int32(candidate), edge: Int32(index))))
        for extra in edge.toExtras {
          guard let node = extraNode(candidate, extra) else { continue }
          pairs.append((from, Arc(target: Int32(node), edge: Int32(index))))
        }
      }
    }
    var starts = Array(repeating: Int32(0), count: nodes.count + 1)
    for pair in pairs { starts[pair.from + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var next = starts
    var arcs = Array(repeating: Arc(target: 0, edge: 0), count: pairs.count)
    for pair in pairs {
      arcs[Int(next[pair.from])] = pair.arc
      next[pair.from] += 1
    }
    return (starts, arcs)
  }

  func arcs(of node: Int) -> ArraySlice<Arc> { arcs[Int(arcStarts[node])..<Int(arcStarts[node + 1])] }

  /// The node of an extra, where anything asks for it or belongs to it.
  func node(of package: Int, extra: ExtraName) -> Int? {
    extraNodes[ExtraKey(package: package, extra: extra)]
  }

  /// The nodes that an edge asks for: the package and its extras.
  func nodes(of edge: LockEdge) -> [Int] {
    edge.candidates.flatMap { candidate in
      [candidate] + edge.toExtras.compactMap { node(of: candidate, extra: $0) }
    }
  }

  /// The nodes that a root asks for: the package and its extras. An extra of the project itself is only what it adds.
  func nodes(of root: LockRoot) -> [Int] {
    root.candidates.flatMap { candidate in
      let extras = root.extras.compactMap { node(of: candidate, extra: $0) }
      return root.declaredBy == candidate && !root.extras.isEmpty ? extras : [candidate] + extras
    }
  }

  /// The packages that the project names itself. A lock that holds the project has it among its local packages; in any
  /// other lock these are dependencies as well.
  package func directPackages() -> [Bool] {
    var direct = Array(repeating: false, count: lock.packages.count)
    for edge in lock.edges where lock.rootManifest == nil && lock.packages[edge.from].source.isLocal {
      for candidate in edge.candidates { direct[candidate] = true }
    }
    for root in lock.roots where root.declaredBy == nil && root.isDirect {
      for candidate in root.candidates { direct[candidate] = true }
    }
    return direct
  }
}
