/// One form for all spellings of a JSON document: keys sorted, no blanks, the fewest escapes; numbers as written.
///
/// RFC 8785 (https://www.rfc-editor.org/rfc/rfc8785) but for its form of numbers.
package enum CanonicalJSON {
  package static func bytes(of root: SyntaxValue) -> [UInt8] {
    var output: [UInt8] = []
    guard let frame = Frame(root) else {
      writeScalar(root, to: &output)
      return output
    }
    output.append(frame.open)
    var open = [frame]
    while var frame = open.popLast() {
      if let inner = frame.writeScalars(to: &output) {
        open.append(frame)
        output.append(inner.open)
        open.append(inner)
      } else {
        output.append(frame.close)
      }
    }
    return output
  }

  /// A table or an array of which a part is written.
  private struct Frame {
    private var elements: SyntaxValue.Children
    private var entries: ArraySlice<SyntaxValue> = []
    private let isTable: Bool
    private var isFirst = true

    init?(_ value: SyntaxValue) {
      guard value.kind == .table || value.kind == .array else { return nil }
      elements = value.elements
      isTable = value.kind == .table
      if isTable { entries = value.children.sorted { ($0.key ?? "") < ($1.key ?? "") }[...] }
    }

    var open: UInt8 { isTable ? UInt8(ascii: "{") : UInt8(ascii: "[") }
    var close: UInt8 { isTable ? UInt8(ascii: "}") : UInt8(ascii: "]") }

    private mutating func next() -> SyntaxValue? { isTable ? entries.popFirst() : elements.next() }

    /// Writes up to the end or to a table or an array, which it answers.
    mutating func writeScalars(to output: inout [UInt8]) -> Frame? {
      while let value = next() {
        if !isFirst { output.append(UInt8(ascii: ",")) }
        isFirst = false
        if isTable {
          quote(Array((value.key ?? "").utf8), to: &output)
          output.append(UInt8(ascii: ":"))
        }
        if let inner = Frame(value) { return inner }
        writeScalar(value, to: &output)
      }
      return nil
    }
  }

  private static func writeScalar(_ value: SyntaxValue, to output: inout [UInt8]) {
    let isString = value.kind == .string
    value.withTextBytes { bytes in
      if isString { quote(bytes, to: &output) } else { output.append(contentsOf: bytes) }
    }
  }

  private static func quote(_ bytes: some Collection<UInt8>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    if bytes.contains(where: isEscaped) {
      for byte in bytes { if isEscaped(byte) { output += escape(byte) } else { output.append(byte) } }
    } else {
      output.append(contentsOf: bytes)
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    let letter: Unicode.Scalar? =
      switch byte {
      case 0x08: "b"
      case 0x09: "t"
      case 0x0A: "n"
      case 0x0C: "f"
      case 0x0D: "r"
      case UInt8(ascii: "\""): "\""
      case UInt8(ascii: "\\"): "\\"
      default: nil
      }
    if let letter { return [UInt8(ascii: "\\"), UInt8(ascii: letter)] }
    return Array("\\u00".utf8) + CollectionOfOne(byte).hexadecimalDigits
  }
}
