package import Facts
internal import Standards
internal import Syntax

/// The graph of one lock as text.
package enum TreeText {
  /// The dependencies of each root scope as a tree, or what asks for packages; one that was shown above ends in `(*)`.
  package static func render(_ view: LockView, _ question: TreeQuestion, style: TextStyle) -> String {
    let graph = TreeGraph(view, question)
    var text = style.paint(view.lock.file, .bold) + "\n"
    if question.isInverted || question.showsDuplicates {
      var printer = TreePrinter(graph: graph, style: style, isInverted: true)
      printer.append(graph.leaves)
      return text + "\n" + (printer.text.isEmpty ? "  none\n" : printer.text)
    }
    guard question.names.isEmpty else {
      var printer = TreePrinter(graph: graph, style: style)
      printer.append(graph.leaves)
      return text + "\n" + printer.text
    }
    for scope in graph.scopes {
      text += "\n" + style.paint(scope.description, .bold, .cyan) + "\n"
      var printer = TreePrinter(graph: graph, style: style)
      printer.append(roots: view.lock.roots.filter { $0.scope == scope })
      text += printer.text
    }
    return text + orphans(view, question, style)
  }

  private static func orphans(_ view: LockView, _ question: TreeQuestion, _ style: TextStyle) -> String {
    let orphans = view.lock.packages.indices.filter { view.scopes[$0].isEmpty }
    guard !orphans.isEmpty, view.lock.hasEdges, question.scopes.isEmpty else { return "" }
    return "\n" + style.paint("reached by nothing", .bold, .yellow) + "\n"
      + orphans.map { "  \(style.paint(view.ids[$0]))\n" }.joined()
  }
}

/// Prints a graph depth first, what follows a package once, with a stack of its own.
private struct TreePrinter {
  let graph: TreeGraph
  let style: TextStyle
  var isInverted = false
  private(set) var text = ""
  private var expanded: Set<Place> = []

  init(graph: TreeGraph, style: TextStyle, isInverted: Bool = false) {
    self.graph = graph
    self.style = style
    self.isInverted = isInverted
  }

  private struct Place: Hashable {
    let package: Int
    let extras: [ExtraName]
  }

  private struct Line {
    let place: Place
    let depth: Int
    var marker: Marker?
  }

  mutating func append(_ packages: [Int]) {
    append(packages.map { Line(place: Place(package: $0, extras: []), depth: 0) })
  }

  mutating func append(roots: [LockRoot]) {
    var seen = Set<Place>()
    let lines = roots.flatMap { root in
      root.candidates.map {
        Line(place: Place(package: $0, extras: root.extras), depth: 0, marker: root.marker)
      }
    }
    append(lines.filter { seen.insert($0.place).inserted })
  }

  private mutating func append(_ lines: [Line]) {
    var stack = Array(lines.reversed())
    while let line = stack.popLast() {
      let below = isInverted ? dependents(of: line) : dependencies(of: line)
      let isTooDeep = graph.question.depth.map { line.depth >= $0 } ?? false
      let isKnown = !isTooDeep && !expanded.insert(line.place).inserted
      text += self.text(of: line) + (isKnown && !below.isEmpty ? " (*)" : "") + "\n"
      if !isKnown, !isTooDeep { stack += below.reversed() }
    }
  }

  private func text(of line: Line) -> String {
    let extras = line.place.extras.map(\.description).joined(separator: ",")
    let words = graph.view.ids[line.place.package] + (extras.isEmpty ? "" : "[\(extras)]")
    let marker = line.marker.map { style.paint(" (\($0))", .dim) } ?? ""
    let asking = isInverted ? askingScopes(line.place.package) : ""
    return String(repeating: "  ", count: line.depth + 1) + style.paint(words) + marker
      + style.paint(asking, .cyan)
  }

  /// The scopes in which the project itself asks for a package.
  private func askingScopes(_ package: Int) -> String {
    let scopes = Set(graph.view.lock.roots.filter { $0.candidates.contains(package) }.map(\.scope))
    return scopes.isEmpty ? "" : " <- " + scopes.sorted().map(\.description).joined(separator: ", ")
  }

  private func dependencies(of line: Line) -> [Line] {
    graph.following[line.place.package].filter { edge in
      edge.fromExtra.map(line.place.extras.contains) ?? !isExtraOfProject(line)
    }.flatMap { edge in
      edge.candidates.map { candidate in
        Line(
          place: Place(package: candidate, extras: edge.toExtras), depth: line.depth + 1, marker: edge.marker)
      }
    }
  }

  /// An extra of the project is only what it adds.
  private func isExtraOfProject(_ line: Line) -> Bool {
    line.depth == 0 && !line.place.extras.isEmpty && graph.view.lock.rootOwners[line.place.package] != nil
  }

  private func dependents(of line: Line) -> [Line] {
    graph.dependents[line.place.package].filter { graph.isShown[$0] }.map {
      Line(place: Place(package: $0, extras: []), depth: line.depth + 1)
    }
  }
}
