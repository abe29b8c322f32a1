/// A graph as Mermaid or DOT draw it. Labels are text of others: each medium has its own escapes.
struct GraphDrawing {
  private var nodes: [String] = []
  private var numbers: [String: Int] = [:]
  private var edges: [(from: Int, to: Int, label: String)] = []
  private var seen = Set<[String]>()

  /// Adds a node once; `id` is also what is shown.
  @discardableResult
  mutating func node(_ id: String) -> Int {
    if let number = numbers[id] { return number }
    numbers[id] = nodes.count
    nodes.append(id)
    return nodes.count - 1
  }

  /// Adds an edge once.
  mutating func edge(_ from: String, _ to: String, label: String = "") {
    guard seen.insert([from, to, label]).inserted else { return }
    edges.append((node(from), node(to), label))
  }

  /// A flowchart; https://mermaid.js.org/syntax/flowchart.html.
  var mermaid: String {
    var text = "flowchart LR\n"
    for (number, label) in nodes.enumerated() { text += "  n\(number)[\"\(Self.mermaidText(label))\"]\n" }
    for edge in edges {
      let label = edge.label.isEmpty ? "" : "|\"\(Self.mermaidText(edge.label))\"|"
      text += "  n\(edge.from) -->\(label) n\(edge.to)\n"
    }
    return text
  }

  /// A digraph; https://graphviz.org/doc/info/lang.html.
  var dot: String {
    var text = "digraph dependencies {\n  rankdir=LR;\n  node [shape=box];\n"
    for (number, label) in nodes.enumerated() { text += "  n\(number) [label=\(Self.dotText(label))];\n" }
    for edge in edges {
      let label = edge.label.isEmpty ? "" : " [label=\(Self.dotText(edge.label))]"
      text += "  n\(edge.from) -> n\(edge.to)\(label);\n"
    }
    return text + "}\n"
  }

  /// Everything that Mermaid or HTML could take for its own becomes a numbered entity.
  private static func mermaidText(_ text: String) -> String {
    let plain = Set(" !'()*+,-./:=@_~".unicodeScalars)
    return text.unicodeScalars.map { scalar in
      let isWord =
        scalar.value < 0x80 && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      return isWord || plain.contains(scalar) ? String(scalar) : "#\(scalar.value);"
    }.joined()
  }

  private static func dotText(_ text: String) -> String {
    let escaped = TextStyle.plain.paint(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
