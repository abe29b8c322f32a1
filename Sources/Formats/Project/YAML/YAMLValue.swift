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
    return Self.aligned(bytes, with: source.bytes, from: span.start)
  }

  /// The text of a scalar of several lines: but for blanks it stands in the file as it is. What does not, such as an escape, and
  /// all that follows, is given the place where the scalar begins.
  private static func aligned(_ text: [UInt8], with file: [UInt8], from start: Int) -> MappedText {
    var mapped = MappedText()
    var place = contentStart(in: file, from: start)
    var isAligned = true
    for byte in text {
      if isAligned, !isBlank(byte) {
        while place < file.count, isBlank(file[place]) { place += 1 }
        isAligned = place < file.count && file[place] == byte
      }
      mapped.append(byte, at: isAligned ? place : start)
      if isAligned, !isBlank(byte) { place += 1 }
    }
    return mapped
  }

  private static func isBlank(_ byte: UInt8) -> Bool { " \t\r\n".utf8.contains(byte) }

  /// Behind the header of a block scalar, `|-`, or a quotation mark.
  private static func contentStart(in file: [UInt8], from start: Int) -> Int {
    guard start < file.count else { return start }
    switch file[start] {
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return file[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.count
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return start + 1
    default: return start
    }
  }
}

/// A key of a mapping with its value.
struct YAMLEntry: Sendable {
  let key: String
  let keySpan: SourceSpan
  let value: YAMLValue
}
