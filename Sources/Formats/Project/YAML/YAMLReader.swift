import Syntax

/// Reads the documents of a YAML stream with a position on every value.
///
/// Source: YAML 1.1, https://yaml.org/spec/1.1/
package enum YAMLReader {
  static let maximumBytes = 16 << 20

  static func read(_ source: SourceFile, limits: ParseLimits = .standard) throws(ParseError) -> [YAMLValue] {
    var limits = limits
    limits.maximumBytes = min(limits.maximumBytes, maximumBytes)
    try limits.checkSize(source.bytes.count)
    if let offset = UTF8Text.firstInvalidOffset(in: source.bytes) {
      throw ParseError(
        .encoding, "YAML is read as UTF-8, which this byte is not",
        at: SourceSpan(start: offset, end: offset + 1),
        remedy: "save the file as UTF-8")
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = source.bytes.starts(with: mark) ? mark.count : 0
    var converter = YAMLConverter(
      YAMLEvents(source.bytes[start...]), positions: YAMLPositions(source, start: start), limits: limits)
    return try converter.documents()
  }

  /// The version of libyaml in use.
  package static var libraryVersion: String { YAMLEvents.libraryVersion }
}
