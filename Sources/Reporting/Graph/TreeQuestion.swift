package import Facts

/// Which part of a lock's graph to show, and from which end.
package struct TreeQuestion: Sendable {
  /// All scopes where empty.
  package var scopes: Set<Scope> = []
  /// Begin with these packages; with the roots, or with the leaves of an inverted tree, where empty.
  package var names: Set<PackageName> = []
  /// From a package to what asks for it.
  package var isInverted = false
  /// Only packages that are locked more than once, from them to what asks for them.
  package var showsDuplicates = false
  /// The number of steps below the first packages; nil for all.
  package var depth: Int?

  package init() {}
}

/// The packages and edges that a question is about.
struct TreeGraph {
  let view: LockView
  let question: TreeQuestion
  /// For each package, whether the scopes reach it.
  let isShown: [Bool]
  /// The edges to follow from each package.
  let following: [[LockEdge]]
  /// For an inverted tree the packages that ask for each, once.
  let dependents: [[Int]]

  init(_ view: LockView, _ question: TreeQuestion) {
    self.view = view
    self.question = question
    let count = view.lock.packages.count
    isShown = (0..<count).map { package in
      question.scopes.isEmpty || view.scopes[package].contains(where: question.scopes.contains)
    }
    var following = Array(repeating: [LockEdge](), count: count)
    var dependents = Array(repeating: [Int](), count: count)
    for edge in view.lock.edges where edge.fromGroup == nil || question.admits(edge) {
      if edge.fromGroup == nil { following[edge.from].append(edge) }
      for candidate in edge.candidates where dependents[candidate].last != edge.from {
        dependents[candidate].append(edge.from)
      }
    }
    self.following = following
    self.dependents = dependents.map { packages in
      var seen = Set<Int>()
      return packages.filter { seen.insert($0).inserted }
    }
  }

  var scopes: [Scope] {
    Set(view.lock.roots.map(\.scope)).filter { question.scopes.isEmpty || question.scopes.contains($0) }
      .sorted()
  }

  /// Where an inverted tree begins.
  var leaves: [Int] {
    let packages = view.lock.packages.indices.filter { isShown[$0] }
    if question.showsDuplicates {
      let counts = Dictionary(packages.map { (view.lock.packages[$0].name, 1) }, uniquingKeysWith: +)
      return packages.filter { counts[view.lock.packages[$0].name, default: 0] > 1 }
    }
    guard question.names.isEmpty else {
      return packages.filter { question.names.contains(view.lock.packages[$0].name) }
    }
    return packages.filter { following[$0].isEmpty }
  }
}

extension TreeQuestion {
  fileprivate func admits(_ edge: LockEdge) -> Bool {
    edge.fromGroup.map { scopes.isEmpty || scopes.contains(.group($0)) } ?? true
  }
}
