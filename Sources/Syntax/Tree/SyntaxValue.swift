/// One value of a TOML or JSON document: what it is, what it holds and where it stands.
package struct SyntaxValue: Sendable {
  package enum Kind: String, Sendable {
    case table, array, string, integer, float, boolean, null
    case offsetDateTime = "offset date-time"
    case localDateTime = "local date-time"
    case localDate = "local date"
    case localTime = "local time"
  }

  let tree: SyntaxTree
  let id: Int32

  private var node: SyntaxNode { tree.nodes[Int(id)] }

  package var kind: Kind {
    switch node.kind {
    case .table: .table
    case .array: .array
    case .string: .string
    case .integer: .integer
    case .float: .float
    case .boolean: .boolean
    case .null: .null
    case .offsetDateTime: .offsetDateTime
    case .localDateTime: .localDateTime
    case .localDate: .localDate
    case .localTime: .localTime
    }
  }

  /// Where the value stands; a table with a header begins at the header's bracket.
  package var span: SourceSpan { SourceSpan(start: Int(node.span.start), end: Int(node.span.end)) }

  /// Where the key stands, or nil for elements of arrays and the root.
  package var keySpan: SourceSpan? {
    let range = node.keySpan
    return range.end > range.start ? SourceSpan(start: Int(range.start), end: Int(range.end)) : nil
  }

  package var location: SourceLocation { tree.source.location(of: span) }

  package var source: SourceFile { tree.source }

  /// The number of children of a table or an array; 0 for others.
  package var count: Int { Int(node.count) }

  /// The text of a string, nil for other kinds.
  package var string: String? { node.kind == .string ? text : nil }

  /// The bytes of a string with its place in the source, where it holds no escape: for parsers that keep positions.
  package var plainText: (bytes: ArraySlice<UInt8>, offset: Int)? {
    let node = node
    guard node.kind == .string, !node.flags.contains(.textIsDecoded) else { return nil }
    return (tree.source.bytes[node.text.range], Int(node.text.start))
  }

  /// The text of a scalar: of a string decoded, of others as written.
  package var text: String { decode(node.text, inDecoded: node.flags.contains(.textIsDecoded)) }

  /// The bytes of a scalar's text: of a string decoded, of others as written.
  package func withTextBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let node = node
    let bytes = node.flags.contains(.textIsDecoded) ? tree.decoded : tree.source.bytes
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[node.text.range])) }
  }

  package var boolean: Bool? {
    guard node.kind == .boolean else { return nil }
    return tree.source.bytes[Int(node.text.start)] == UInt8(ascii: "t")
  }

  /// The key under which the value stands in its table, or nil.
  package var key: String? {
    let node = node
    guard node.keySpan.end > node.keySpan.start else { return nil }
    return decode(node.key, inDecoded: node.flags.contains(.keyIsDecoded))
  }

  /// The value under a key of a table, or nil.
  package subscript(key: String) -> SyntaxValue? {
    guard node.kind == .table else { return nil }
    var key = key
    return key.withUTF8 { tree.child(of: id, key: $0) }.map { SyntaxValue(tree: tree, id: $0) }
  }

  /// The children of a table or an array, in source order; nothing for others.
  package var children: Children { Children(tree: tree, first: node.firstChild) }

  /// The elements of an array; nothing for other kinds.
  package var elements: Children { Children(tree: tree, first: node.kind == .array ? node.firstChild : -1) }

  private func decode(_ range: Range32, inDecoded: Bool) -> String {
    String(decoding: (inDecoded ? tree.decoded : tree.source.bytes)[range.range], as: UTF8.self)
  }

  package struct Children: Sequence, IteratorProtocol, Sendable {
    fileprivate let tree: SyntaxTree
    fileprivate var first: Int32

    fileprivate init(tree: SyntaxTree, first: Int32) {
      self.tree = tree
      self.first = first
    }

    package mutating func next() -> SyntaxValue? {
      guard first >= 0 else { return nil }
      defer { first = tree.nodes[Int(first)].next }
      return SyntaxValue(tree: tree, id: first)
    }
  }
}

extension SyntaxValue: Equatable {
  /// The same value of the same document.
  package static func == (left: SyntaxValue, right: SyntaxValue) -> Bool {
    left.tree === right.tree && left.id == right.id
  }
}
