/// Finds the root element of a document in its first bytes, to tell one format from another.
///
/// It only skips what may stand before the root; whether the document is well-formed is the parser's affair.
struct XMLRoot {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  /// The name of the root with its namespace, or nil where the bytes are no XML or end before the root's tag does.
  static func name(in head: ArraySlice<UInt8>) -> XMLName? {
    var root = XMLRoot(bytes: head, index: head.startIndex)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { root.index += 3 }
    return root.skipProlog() ? root.element() : nil
  }

  /// Moves behind the `<` of the root.
  private mutating func skipProlog() -> Bool {
    while true {
      skipBlanks()
      if skip("<!--") {
        guard skip(past: "-->") else { return false }
      } else if skip("<?") {
        guard skip(past: "?>") else { return false }
      } else if skip("<!") {
        guard skipDeclaration() else { return false }
      } else {
        return skip("<")
      }
    }
  }

  /// A DOCTYPE, which may hold declarations in brackets.
  private mutating func skipDeclaration() -> Bool {
    var isInSubset = false
    while index < bytes.endIndex {
      if skip("<!--") {
        guard skip(past: "-->") else { return false }
        continue
      }
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard skip(pastByte: byte) else { return false }
      case UInt8(ascii: "["): isInSubset = true
      case UInt8(ascii: "]"): isInSubset = false
      case UInt8(ascii: ">") where !isInSubset: return true
      default: break
      }
    }
    return false
  }

  private mutating func element() -> XMLName? {
    let name = token()
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let local = parts.last, !local.isEmpty else { return nil }
    let declaration = parts.count == 2 ? "xmlns:" + parts[0] : "xmlns"
    var namespace: String?
    while let attribute = attribute() {
      if attribute.name == declaration, !attribute.value.isEmpty { namespace = attribute.value }
    }
    return index < bytes.endIndex ? XMLName(String(local), in: namespace) : nil
  }

  private mutating func attribute() -> (name: String, value: String)? {
    skipBlanks()
    let name = token()
    skipBlanks()
    guard !name.isEmpty, skip("=") else { return nil }
    skipBlanks()
    guard index < bytes.endIndex, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[index]) else {
      return nil
    }
    let start = index + 1
    index += 1
    guard skip(pastByte: bytes[start - 1]) else { return nil }
    return (name, String(decoding: bytes[start..<(index - 1)], as: UTF8.self))
  }

  // MARK: Bytes

  private mutating func token() -> String {
    let start = index
    while index < bytes.endIndex, bytes[index] > 0x20,
      !"=/>".utf8.contains(bytes[index])
    {
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func skipBlanks() {
    while index < bytes.endIndex, bytes[index] <= 0x20 { index += 1 }
  }

  private mutating func skip(_ text: StaticString) -> Bool {
    guard text.withUTF8Buffer({ bytes[index...].starts(with: $0) }) else { return false }
    index += text.utf8CodeUnitCount
    return true
  }

  private mutating func skip(past end: StaticString) -> Bool {
    while index < bytes.endIndex {
      if skip(end) { return true }
      index += 1
    }
    return false
  }

  private mutating func skip(pastByte byte: UInt8) -> Bool {
    guard let end = bytes[index...].firstIndex(of: byte) else {
      index = bytes.endIndex
      return false
    }
    index = end + 1
    return true
  }
}
