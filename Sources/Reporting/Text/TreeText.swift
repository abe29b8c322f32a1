package import Facts
internal import Standards
internal import Syntax

/// The graph of one lock as text.
package enum TreeText {
  /// The dependencies of each root scope as a tree; a package that was shown above ends in `(*)`.
  package static func tree(_ view: LockView, style: TextStyle) -> String {
    var text = style.paint(view.lock.file, .bold) + "\n"
    for scope in Set(view.lock.roots.map(\.scope)).sorted() {
      let roots = view.lock.roots.filter { $0.scope == scope }
      text += "\n" + style.paint(scope.description, .bold, .cyan) + "\n"
      var printer = TreePrinter(view: view, style: style)
      printer.append(roots.flatMap(\.candidates), extras: scope.extraName)
      text += printer.text
    }
    let orphans = view.lock.packages.indices.filter { view.scopes[$0].isEmpty }
    if !orphans.isEmpty, view.lock.hasEdges {
      text += "\n" + style.paint("reached by nothing", .bold, .yellow) + "\n"
      text += orphans.map { "  \(style.paint(view.ids[$0]))\n" }.joined()
    }
    return text
  }

  /// Every shortest path from every scope to the packages of a name.
  package static func why(_ name: PackageName, in view: LockView, style: TextStyle) -> String? {
    let packages = view.lock.packages.indices.filter { view.lock.packages[$0].name == name }
    guard !packages.isEmpty else { return nil }
    var text = ""
    for package in packages {
      text += style.paint(view.ids[package], .bold)
      text += "  \(view.lock.file):\(view.lock.packages[package].location.line)\n"
      if view.scopes[package].isEmpty { text += "  nothing reaches it: it is an orphan\n" }
      for scope in view.scopes[package] { text += paths(to: package, scope, view, style) }
    }
    return text
  }

  private static let maximumPaths = 20

  private static func paths(to package: Int, _ scope: Scope, _ view: LockView, _ style: TextStyle) -> String {
    let paths = view.graph.allShortestPaths(to: package, scope: scope, limit: maximumPaths + 1)
    var text = "  " + style.paint(scope.description, .cyan) + "\n"
    for path in paths.prefix(maximumPaths) {
      text += "    " + path.map { step($0, view) }.joined(separator: " > ") + "\n"
    }
    if paths.count > maximumPaths { text += "    … and more of the same length\n" }
    return text
  }

  private static func step(_ step: DependencyStep, _ view: LockView) -> String {
    let package = view.lock.packages[step.package]
    let extras = step.extras.isEmpty ? "" : "[\(step.extras.map(\.description).joined(separator: ","))]"
    let marker = step.marker.map { " (\($0))" } ?? ""
    return (package.source.kind.isLocal ? package.name.text : view.ids[step.package]) + extras + marker
  }
}

extension Scope {
  fileprivate var extraName: ExtraName? {
    if case .extra(let name) = self { name } else { nil }
  }
}

/// Prints a graph depth first, each package's dependencies once, with a stack of its own.
private struct TreePrinter {
  let view: LockView
  let style: TextStyle
  private(set) var text = ""
  private let children: [[LockEdge]]
  private var expanded: Set<Int> = []

  init(view: LockView, style: TextStyle) {
    self.view = view
    self.style = style
    var children = Array(repeating: [LockEdge](), count: view.lock.packages.count)
    for edge in view.lock.edges where edge.fromGroup == nil { children[edge.from].append(edge) }
    self.children = children
  }

  private struct Line {
    let package: Int
    let prefix: String
    let extras: [ExtraName]
  }

  mutating func append(_ roots: [Int], extras: ExtraName?) {
    var seen = Set<Int>()
    let lines = roots.filter { seen.insert($0).inserted }.map { root in
      Line(package: root, prefix: "  ", extras: extras.map { [$0] } ?? [])
    }
    var stack = Array(lines.reversed())
    while let line = stack.popLast() {
      let isKnown = !expanded.insert(line.package).inserted
      let below = dependencies(of: line)
      let mark = isKnown && !below.isEmpty ? " (*)" : ""
      text += line.prefix + style.paint(view.ids[line.package]) + mark + "\n"
      guard !isKnown else { continue }
      stack += below.reversed()
    }
  }

  private func dependencies(of line: Line) -> [Line] {
    children[line.package].filter { edge in
      edge.fromExtra.map(line.extras.contains) ?? true
    }.flatMap { edge in
      edge.candidates.map { Line(package: $0, prefix: line.prefix + "  ", extras: edge.toExtras) }
    }
  }
}
