internal import Standards

/// The criteria of one definition: a node follows its children, so that they are evaluated with a stack.
struct OVALCriteria {
  private static let maximumNodes = 100_000

  enum Node {
    /// A criterion, with its comment.
    case test(id: String, comment: String)
    /// `extend_definition`.
    case definition(id: String, comment: String)
    case join(OVALOperator, count: Int)
    case negation
  }

  private(set) var nodes: [Node] = []
  /// The `criteria` that are open, with the number of their children so far.
  private var open: [Open] = []
  private var isTooLarge = false

  private struct Open {
    let operation: OVALOperator
    let isNegated: Bool
    var count = 0
  }

  mutating func begin(operator operation: String?, isNegated: Bool) {
    open.append(Open(operation: OVALOperator(operation), isNegated: isNegated))
  }

  mutating func end() {
    guard let last = open.popLast() else { return }
    append(.join(last.operation, count: last.count), isNegated: last.isNegated)
  }

  mutating func append(_ node: Node, isNegated: Bool) {
    if nodes.count >= Self.maximumNodes { isTooLarge = true }
    guard !isTooLarge else { return }
    if !open.isEmpty { open[open.count - 1].count += 1 }
    nodes.append(node)
    if isNegated { nodes.append(.negation) }
  }

  /// The ways in which the criteria are true; `leaf` answers for tests and other definitions.
  func alternatives(by scheme: VersionScheme, leaf: (Node) -> OVALAlternatives) -> OVALAlternatives {
    guard !isTooLarge else { return .unknown("its criteria have more than \(Self.maximumNodes) parts") }
    var stack: [OVALAlternatives] = []
    for node in nodes {
      switch node {
      case .test, .definition: stack.append(leaf(node))
      case .negation: if let last = stack.popLast() { stack.append(last.negated(by: scheme)) }
      case .join(let operation, let count):
        let children = stack.suffix(count)
        let joined = Self.join(children, operation, by: scheme)
        stack.removeLast(children.count)
        stack.append(joined)
      }
    }
    return stack.first ?? .unknown("it has no criteria")
  }

  private static func join(
    _ children: ArraySlice<OVALAlternatives>, _ operation: OVALOperator, by scheme: VersionScheme
  ) -> OVALAlternatives {
    switch operation {
    case .and: return children.reduce(.always) { $0.and($1, by: scheme) }
    case .or: return union(children)
    case .one, .xor, .unknown:
      if children.count == 1, let only = children.first { return only }
      return .unknown("its criteria exclude one another", packages: union(children).packages)
    }
  }

  private static func union(_ children: ArraySlice<OVALAlternatives>) -> OVALAlternatives {
    children.reduce(into: .never) { $0.formUnion($1) }
  }
}
