/// Writes JSON as bytes, keys in the order given: the same calls give the same bytes.
///
/// Controls, U+2028, U+2029 and bidirectional controls are escaped, so that the document is safe on a terminal too.
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private let isIndented: Bool
  private var depth = 0
  private var isFirst = true
  private var afterKey = false

  package init(indented: Bool = true) {
    isIndented = indented
  }

  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  package mutating func array(_ strings: some Sequence<String>) {
    array { writer in for string in strings { writer.value(string) } }
  }

  package mutating func key(_ key: String) {
    beginValue()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
    afterKey = true
  }

  package mutating func value(_ string: String?) {
    beginValue()
    if let string { quote(string) } else { raw("null") }
  }

  package mutating func value(_ number: Int?) {
    beginValue()
    raw(number.map(String.init) ?? "null")
  }

  package mutating func value(_ boolean: Bool) {
    beginValue()
    raw(boolean ? "true" : "false")
  }

  /// A number in the shortest form that reads back the same; null for infinities and NaN, which JSON has not.
  package mutating func value(_ number: Double?) {
    beginValue()
    raw(number.flatMap { $0.isFinite ? $0.description : nil } ?? "null")
  }

  package mutating func endDocument() {
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func container(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    beginValue()
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { newLine() }
    bytes.append(close)
    isFirst = false
  }

  private mutating func beginValue() {
    if afterKey {
      afterKey = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    if depth > 0 { newLine() }
  }

  private mutating func newLine() {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth * 2 { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func raw(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func quote(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { text in
      var start = 0
      var index = 0
      while index < text.count {
        guard Self.needsCare(text[index]) else {
          index += 1
          continue
        }
        bytes.append(contentsOf: text[start..<index])
        index += appendWithCare(text[index...])
        start = index
      }
      bytes.append(contentsOf: text[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsCare(_ byte: UInt8) -> Bool {
    // One comparison for controls and everything beyond ASCII.
    byte &- 0x20 >= 0x5F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Appends the first character of a text, escaped where it must be; its length in bytes.
  private mutating func appendWithCare(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    switch text[text.startIndex] {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case UInt8(ascii: "\n"): raw("\\n")
    case UInt8(ascii: "\r"): raw("\\r")
    case UInt8(ascii: "\t"): raw("\\t")
    default: return appendScalar(text)
    }
    return 1
  }

  private mutating func appendScalar(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var iterator = text.makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return 1 }
    if TerminalSafety.isControl(scalar) {
      escape(scalar)
    } else {
      _ = UTF8Text.append(scalar: scalar.value, to: &bytes)
    }
    return UTF8.width(scalar)
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      raw("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
    }
  }
}
