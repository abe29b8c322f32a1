internal import CYAML
import Syntax

/// One event of a YAML stream with the place where it begins: 0-based line and column, in Unicode scalars.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case alias(String)
    case scalar(String, isPlain: Bool, anchor: String?)
    case sequenceStart(anchor: String?)
    case mappingStart(anchor: String?)
    case sequenceEnd, mappingEnd
  }

  let kind: Kind
  let line: Int
  let column: Int
}

/// Why libyaml stopped.
struct YAMLEventError: Error {
  let problem: String
  let line: Int
  let column: Int
  /// The byte, where the stream could not be decoded and has no lines.
  let offset: Int?
}

/// Reads the events of a text with libyaml, which expands no alias and builds no tree.
final class YAMLEvents {
  private var parser = yaml_parser_t()
  /// Owned here, as libyaml keeps the address.
  private let text: UnsafeMutableBufferPointer<UInt8>
  private let isReady: Bool

  init(_ bytes: ArraySlice<UInt8>) {
    text = .allocate(capacity: max(1, bytes.count))
    _ = text.update(fromContentsOf: bytes.isEmpty ? [UInt8(ascii: "\n")] : bytes)
    isReady = yaml_parser_initialize(&parser) == 1
    if isReady {
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(&parser, text.baseAddress, text.count)
    }
  }

  deinit {
    if isReady { yaml_parser_delete(&parser) }
    text.deallocate()
  }

  /// The next event; asked again after `streamEnd`, it stays there.
  func next() throws(YAMLEventError) -> YAMLEvent {
    var event = yaml_event_t()
    guard isReady else {
      throw YAMLEventError(problem: "no memory is left", line: 0, column: 0, offset: 0)
    }
    guard yaml_parser_parse(&parser, &event) == 1 else { throw failure() }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(
      kind: Self.kind(of: event), line: Int(event.start_mark.line), column: Int(event.start_mark.column))
  }

  private func failure() -> YAMLEventError {
    YAMLEventError(
      problem: parser.problem.map { String(cString: $0) } ?? "it cannot be read",
      line: Int(parser.problem_mark.line), column: Int(parser.problem_mark.column),
      offset: parser.error == YAML_READER_ERROR ? Int(parser.problem_offset) : nil)
  }

  private static func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
    switch event.type {
    case YAML_STREAM_START_EVENT: return .streamStart
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_ALIAS_EVENT: return .alias(string(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      if isReset(scalar.tag) { return .scalar("", isPlain: true, anchor: string(scalar.anchor)) }
      return .scalar(
        String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self),
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE, anchor: string(scalar.anchor))
    case YAML_SEQUENCE_START_EVENT: return .sequenceStart(anchor: string(event.data.sequence_start.anchor))
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_START_EVENT: return .mappingStart(anchor: string(event.data.mapping_start.anchor))
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    default: return .streamEnd
    }
  }

  /// Compose takes a value away with this tag, whatever the value.
  private static func isReset(_ tag: UnsafeMutablePointer<yaml_char_t>?) -> Bool { string(tag) == "!reset" }

  private static func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    text.map { String(cString: $0) }
  }

  /// The version of libyaml in use.
  static var libraryVersion: String { String(cString: yaml_get_version_string()) }
}
