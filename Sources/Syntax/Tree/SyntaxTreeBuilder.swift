/// A key as it stands in the source.
struct SyntaxKey {
  var span: Range32
  var text: Range32
  var isDecoded: Bool
}

/// Grows the nodes of a document; shared by the TOML and the JSON reader.
struct SyntaxTreeBuilder: Sendable {
  private(set) var nodes: [SyntaxNode] = []
  private(set) var index = SyntaxKeyIndex()
  var decoded: [UInt8] = []
  private let bytes: [UInt8]
  private let maximumItems: Int

  init(bytes: [UInt8], limits: ParseLimits) {
    self.bytes = bytes
    self.maximumItems = limits.maximumItems
    nodes.reserveCapacity(bytes.count / 28 + 16)
  }

  subscript(id: Int32) -> SyntaxNode {
    get { nodes[Int(id)] }
    _modify { yield &nodes[Int(id)] }
  }

  /// Appends a node under a parent (-1 for the root). The caller has checked that the key is new.
  mutating func append(_ node: SyntaxNode, key: SyntaxKey?, to parent: Int32) throws(ParseError) -> Int32 {
    guard nodes.count < maximumItems else {
      throw ParseError(
        .limit,
        "more than \(maximumItems) keys and values",
        at: SourceSpan(at: Int(node.span.start))
      )
    }
    var node = node
    node.parent = parent
    if let key {
      node.keySpan = key.span
      node.key = key.text
      if key.isDecoded { node.flags.insert(.keyIsDecoded) }
    }
    let id = Int32(truncatingIfNeeded: nodes.count)
    nodes.append(node)
    if parent >= 0 { link(id, to: parent) }
    return id
  }

  private mutating func link(_ id: Int32, to parent: Int32) {
    let last = nodes[Int(parent)].lastChild
    if last >= 0 { nodes[Int(last)].next = id } else { nodes[Int(parent)].firstChild = id }
    nodes[Int(parent)].lastChild = id
    nodes[Int(parent)].count += 1
    guard nodes[Int(parent)].kind == .table else { return }
    let count = nodes[Int(parent)].count
    if count == SyntaxKeyIndex.listLimit + 1 {
      var child = nodes[Int(parent)].firstChild
      while child >= 0 {
        enter(child, of: parent)
        child = nodes[Int(child)].next
      }
    } else if count > SyntaxKeyIndex.listLimit {
      enter(id, of: parent)
    }
  }

  private mutating func enter(_ child: Int32, of table: Int32) {
    nodes.withUnsafeBufferPointer { nodes in
      bytes.withUnsafeBufferPointer { bytes in
        decoded.withUnsafeBufferPointer { decoded in
          index.insert(child, of: table, SyntaxArena(nodes: nodes, bytes: bytes, decoded: decoded))
        }
      }
    }
  }

  /// The child of a table with this key, or nil.
  func child(of table: Int32, _ key: SyntaxKey) -> Int32? {
    nodes.withUnsafeBufferPointer { nodes in
      bytes.withUnsafeBufferPointer { bytes in
        decoded.withUnsafeBufferPointer { decoded in
          let text = UnsafeBufferPointer(rebasing: (key.isDecoded ? decoded : bytes)[key.text.range])
          return index.find(text, in: table, SyntaxArena(nodes: nodes, bytes: bytes, decoded: decoded))
        }
      }
    }
  }
}
