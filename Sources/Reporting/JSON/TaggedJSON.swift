package import Syntax

/// A TOML document in the tagged JSON of toml-test: `{"type": …, "value": …}` for every scalar.
///
/// Source: https://github.com/toml-lang/toml-test, "JSON encoding".
package enum TaggedJSON {
  package static func render(_ value: SyntaxValue) -> [UInt8] {
    var writer = JSONWriter()
    write(value, to: &writer)
    writer.endDocument()
    return writer.bytes
  }

  /// Recursion is bounded by the depth limit of the reader.
  private static func write(_ value: SyntaxValue, to writer: inout JSONWriter) {
    switch value.kind {
    case .table:
      writer.object { writer in
        for child in value.children {
          writer.key(child.key ?? "")
          write(child, to: &writer)
        }
      }
    case .array:
      writer.array { writer in for child in value.children { write(child, to: &writer) } }
    default:
      let (type, text) = scalar(value)
      writer.object { writer in
        writer.member("type", type)
        writer.member("value", text)
      }
    }
  }

  private static func scalar(_ value: SyntaxValue) -> (type: String, value: String) {
    switch value.kind {
    case .integer: ("integer", value.integer.map(String.init) ?? value.text)
    case .float: ("float", value.float.map(float) ?? value.text)
    case .boolean: ("bool", value.text)
    case .offsetDateTime: ("datetime", value.text)
    case .localDateTime: ("datetime-local", value.text)
    case .localDate: ("date-local", value.text)
    case .localTime: ("time-local", value.text)
    default: ("string", value.text)
    }
  }

  private static func float(_ number: Double) -> String {
    if number.isNaN { return "nan" }
    return number.isInfinite ? (number < 0 ? "-inf" : "inf") : number.description
  }
}
