import Syntax

/// One value of a YAML document, with aliases and merge keys applied, and where it stands.
struct YAMLValue: Sendable {
  enum Content: Sendable {
    /// The text of a scalar; what its type is, the reader of the format knows.
    case scalar(String)
    case null
    case sequence([YAMLValue])
    case mapping([YAMLEntry])
  }

  let content: Content
  /// Where the value stands; of a collection only where it begins.
  let span: SourceSpan

  /// The text of a scalar, or nil.
  var string: String? { if case .scalar(let text) = content { text } else { nil } }

  /// The elements of a sequence; nothing for others.
  var elements: [YAMLValue] { if case .sequence(let values) = content { values } else { [] } }

  /// The entries of a mapping; nothing for others.
  var entries: [YAMLEntry] { if case .mapping(let entries) = content { entries } else { [] } }

  var isMapping: Bool { if case .mapping = content { true } else { false } }

  /// The value under a key of a mapping, or nil.
  subscript(key: String) -> YAMLValue? { entries.first { $0.key == key }?.value }

  /// The elements of a sequence, or the values of a mapping.
  var children: [YAMLValue] {
    switch content {
    case .sequence(let values): values
    case .mapping(let entries): entries.map(\.value)
    case .scalar, .null: []
    }
  }

  /// The texts of a scalar or of a list of scalars, as many formats admit either.
  var scalars: [YAMLValue] { string == nil ? elements.filter { $0.string != nil } : [self] }

  /// The text of a scalar with its places, for parsers that keep positions.
  func mappedText(in source: SourceFile) -> MappedText {
    let bytes = Array((string ?? "").utf8)
    let end = span.start + bytes.count
    if end <= source.bytes.count, source.bytes[span.start..<end].elementsEqual(bytes) {
      return MappedText(source.bytes, span.start..<end)
    }
    var text = MappedText()
    for byte in bytes { text.append(byte, at: span.start) }
    return text
  }
}

/// A key of a mapping with its value.
struct YAMLEntry: Sendable {
  let key: String
  let keySpan: SourceSpan
  let value: YAMLValue
}
