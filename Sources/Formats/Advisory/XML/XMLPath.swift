/// The open elements of a document, and the text directly within the innermost one.
///
/// An element of another vocabulary than the handler's is entered without a name, so that nothing within it is mistaken.
struct XMLPath {
  private var names: [String] = []
  private var text: [UInt8] = []
  private var isTextOver = false

  /// The innermost open element; nil before the root.
  var last: String? { names.last }

  var depth: Int { names.count }

  mutating func enter(_ name: String) {
    names.append(name)
    text.removeAll(keepingCapacity: true)
  }

  /// Closes the innermost element; `trimmedText` is its text until more follows.
  mutating func leave() {
    names.removeLast()
    isTextOver = true
  }

  mutating func append(_ bytes: [UInt8]) {
    if isTextOver { text.removeAll(keepingCapacity: true) }
    isTextOver = false
    text.append(contentsOf: bytes)
  }

  func contains(_ name: String) -> Bool { names.contains(name) }

  /// The text since the last tag without blanks around it; nil where there is nothing else.
  var trimmedText: String? {
    guard let first = text.firstIndex(where: { $0 > 0x20 }), let last = text.lastIndex(where: { $0 > 0x20 })
    else { return nil }
    return String(decoding: text[first...last], as: UTF8.self)
  }
}
