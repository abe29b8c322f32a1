extension SPDXExpression {
  /// What is left of an expression when one branch of each choice is taken.
  package struct Branch<Weight: Comparable> {
    package let expression: SPDXExpression
    /// That of its heaviest licence.
    package let weight: Weight
  }

  /// Takes of each choice the branch that weighs least, the first of equals; all licences of a conjunction apply, so that
  /// it weighs as the heaviest of them.
  package func choosing<Weight: Comparable>(leastBy weight: (Leaf) -> Weight) -> Branch<Weight> {
    let chosen = fold(
      leaf: { leaf in (nodes: [Node.leaf(leaf)], weight: weight(leaf)) },
      all: { operands in
        let heaviest = operands.dropFirst().reduce(operands[operands.startIndex].weight) {
          max($0, $1.weight)
        }
        return (Self.conjunction(operands.map(\.nodes)), heaviest)
      },
      any: { operands in
        operands.dropFirst().reduce(operands[operands.startIndex]) { $1.weight < $0.weight ? $1 : $0 }
      }
    )
    return Branch(expression: SPDXExpression(nodes: chosen.nodes), weight: chosen.weight)
  }

  /// All of some expressions apply.
  package static func all(_ expressions: [SPDXExpression]) -> SPDXExpression {
    SPDXExpression(nodes: conjunction(expressions.map(\.nodes)))
  }

  /// One of some expressions may be chosen.
  package static func any(_ expressions: [SPDXExpression]) -> SPDXExpression {
    var nodes: [Node] = []
    var count = 0
    for expression in expressions {
      nodes += expression.nodes
      count += 1
      if case .or(let inner) = nodes.last {
        nodes.removeLast()
        count += inner - 1
      }
    }
    return SPDXExpression(nodes: count > 1 ? nodes + [.or(count)] : nodes)
  }

  /// A conjunction within one becomes part of it, as when it is read.
  private static func conjunction(_ operands: [[Node]]) -> [Node] {
    var nodes: [Node] = []
    var count = 0
    for operand in operands {
      nodes += operand
      count += 1
      if case .and(let inner) = nodes.last {
        nodes.removeLast()
        count += inner - 1
      }
    }
    return count > 1 ? nodes + [.and(count)] : nodes
  }
}
