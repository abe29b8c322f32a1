/// The values of one TOML or JSON document, with the position of every key and value.
///
/// Nodes live in one array and refer to each other by index: a document of 100,000 values costs a handful of
/// allocations. Texts stay in the source bytes; only those with escapes are decoded, into `decoded`.
package final class SyntaxTree: Sendable {
  package let source: SourceFile
  let nodes: [SyntaxNode]
  let decoded: [UInt8]
  private let index: SyntaxKeyIndex

  init(source: SourceFile, builder: SyntaxTreeBuilder) {
    self.source = source
    self.nodes = builder.nodes
    self.decoded = builder.decoded
    self.index = builder.index
  }

  package var root: SyntaxValue { SyntaxValue(tree: self, id: 0) }

  /// The child of a table with a key, or nil.
  func child(of table: Int32, key: UnsafeBufferPointer<UInt8>) -> Int32? {
    nodes.withUnsafeBufferPointer { nodes in
      source.bytes.withUnsafeBufferPointer { bytes in
        decoded.withUnsafeBufferPointer { decoded in
          index.find(key, in: table, SyntaxArena(nodes: nodes, bytes: bytes, decoded: decoded))
        }
      }
    }
  }
}

/// One value. `key` and `text` are ranges of the source, or of the decoded bytes where the flag says so.
struct SyntaxNode: Sendable {
  enum Kind: UInt8 {
    case table, array, string, integer, float, boolean, null
    case offsetDateTime, localDateTime, localDate, localTime
  }

  struct Flags: OptionSet {
    let rawValue: UInt8
    static let keyIsDecoded = Flags(rawValue: 1)
    static let textIsDecoded = Flags(rawValue: 2)
    /// TOML: the table has had its own header.
    static let explicit = Flags(rawValue: 4)
    /// TOML: the table was opened by a dotted key.
    static let dotted = Flags(rawValue: 8)
    /// TOML: an inline table or a literal array, complete as it stands.
    static let frozen = Flags(rawValue: 16)
  }

  var kind: Kind
  var flags: Flags = []
  /// Where the key stands, quotes included; empty for elements of arrays.
  var keySpan = Range32(0, 0)
  var key = Range32(0, 0)
  /// Where the value stands, quotes and brackets included.
  var span: Range32
  var text = Range32(0, 0)
  var firstChild: Int32 = -1
  var lastChild: Int32 = -1
  var next: Int32 = -1
  var parent: Int32 = -1
  var count: Int32 = 0
  /// TOML: the section of the document in which dotted keys may still add to this table.
  var section: Int32 = 0
}

/// A half-open range of offsets, half the size of `Range<Int>`.
struct Range32: Sendable {
  var start: Int32
  var end: Int32

  init(_ start: Int, _ end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  var range: Range<Int> { Int(start)..<Int(end) }
  var count: Int { Int(end - start) }
}
