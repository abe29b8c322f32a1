package import Facts
internal import Standards
internal import Syntax

/// The graph of one lock, in each format.
package enum TreeReport {
  /// The graph in a format; nil for a format that there is not. All but text show the graph once, whatever the depth.
  package static func render(
    _ view: LockView, _ question: TreeQuestion, as format: String, style: TextStyle
  ) -> [UInt8]? {
    switch format {
    case "text": Array(TreeText.render(view, question, style: style).utf8)
    case "json": json(TreeGraph(view, question))
    case "mermaid": Array(drawing(TreeGraph(view, question)).mermaid.utf8)
    case "dot": Array(drawing(TreeGraph(view, question)).dot.utf8)
    default: nil
    }
  }

  private static func drawing(_ graph: TreeGraph) -> GraphDrawing {
    let view = graph.view
    var drawing = GraphDrawing()
    for package in view.lock.packages.indices where graph.isShown[package] { drawing.node(view.ids[package]) }
    for root in view.lock.roots where graph.scopes.contains(root.scope) {
      for candidate in root.candidates {
        drawing.edge(root.scope.description, view.ids[candidate], label: label(root.extras, root.marker))
      }
    }
    for edge in view.lock.edges where edge.fromGroup == nil && graph.isShown[edge.from] {
      for candidate in edge.candidates where graph.isShown[candidate] {
        drawing.edge(view.ids[edge.from], view.ids[candidate], label: label(edge.toExtras, edge.marker))
      }
    }
    return drawing
  }

  private static func label(_ extras: [ExtraName], _ marker: Marker?) -> String {
    let words = extras.isEmpty ? nil : "[\(extras.map(\.description).joined(separator: ","))]"
    return [words, marker?.description].compactMap(\.self).joined(separator: " ")
  }

  private static func json(_ graph: TreeGraph) -> [UInt8] {
    let view = graph.view
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", "assay.tree/1")
      writer.member("lock", view.lock.file)
      writer.rows("scopes", graph.scopes) { writer, scope in
        writer.object { writer in
          writer.member("scope", scope.description)
          let roots = view.lock.roots.filter { $0.scope == scope }
          writer.rows("roots", roots) { $0.root($1, view) }
        }
      }
      let packages = view.lock.packages.indices.filter { graph.isShown[$0] }
      writer.rows("packages", packages) { writer, package in
        writer.object { writer in
          let locked = view.lock.packages[package]
          writer.member("id", view.ids[package])
          writer.member("name", locked.name.text)
          writer.member("version", locked.version)
          writer.member("line", locked.location.line)
          writer.strings("scopes", view.scopes[package].map(\.description))
          writer.rows("dependencies", graph.following[package]) { $0.dependency($1, view) }
          writer.strings("dependents", graph.dependents[package].map { view.ids[$0] })
        }
      }
    }
    writer.endDocument()
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func root(_ root: LockRoot, _ view: LockView) {
    object { writer in
      writer.strings("ids", root.candidates.map { view.ids[$0] })
      writer.strings("extras", root.extras.map(\.description))
      writer.member("marker", root.marker?.description)
    }
  }

  fileprivate mutating func dependency(_ edge: LockEdge, _ view: LockView) {
    object { writer in
      writer.strings("ids", edge.candidates.map { view.ids[$0] })
      writer.member("fromExtra", edge.fromExtra?.description)
      writer.strings("extras", edge.toExtras.map(\.description))
      writer.member("marker", edge.marker?.description)
    }
  }
}
