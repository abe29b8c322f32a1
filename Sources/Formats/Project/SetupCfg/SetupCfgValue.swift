import Facts
import Standards
import Syntax

extension INIFile.Option {
  /// Where the name ends.
  func delimiter(_ bytes: [UInt8]) -> Int {
    bytes[head].firstIndex(where: INIFile.isDelimiter) ?? head.upperBound
  }
}

/// A value of setup.cfg that is a list of requirements, or names the files that hold them.
struct SetupCfgValue {
  let key: String
  /// The stretches that each hold one requirement.
  private(set) var requirements: [Range<Int>] = []
  /// The stretches that each hold the path of a requirements file.
  private(set) var files: [Range<Int>] = []

  init(_ option: INIFile.Option, after delimiter: Int, _ bytes: [UInt8]) {
    let name = bytes.trimmed(option.head.lowerBound..<delimiter, where: \.isLineBlank)
    key = String(decoding: bytes[name ?? 0..<0], as: UTF8.self)
    let start = min(delimiter + 1, option.head.upperBound)
    let first = bytes.trimmed(start..<option.head.upperBound, where: \.isLineBlank)
    let lines = ((first.map { [$0] } ?? []) + option.continuation).map { Self.withoutComment($0, bytes) }
    let directive = "file:".utf8
    if let line = lines.first, bytes[line].starts(with: directive) {
      let paths = [line.dropFirst(directive.count)] + lines.dropFirst().map { $0[...] }
      files = paths.flatMap { Self.parts($0.startIndex..<$0.endIndex, by: UInt8(ascii: ","), bytes) }
    } else if option.continuation.isEmpty, let first = lines.first,
      Requirement(String(decoding: bytes[first], as: UTF8.self)) == nil
    {
      requirements = Self.parts(first, by: UInt8(ascii: ";"), bytes)
    } else {
      requirements = lines
    }
  }

  private static func parts(_ range: Range<Int>, by separator: UInt8, _ bytes: [UInt8]) -> [Range<Int>] {
    bytes[range].split(separator: separator).compactMap { part in
      bytes.trimmed(part.startIndex..<part.endIndex, where: \.isLineBlank)
    }
  }

  /// A `#` after a blank begins a comment.
  private static func withoutComment(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    let sign = bytes[line].indices.dropFirst().first { index in
      bytes[index] == UInt8(ascii: "#") && bytes[index - 1].isLineBlank
    }
    return bytes.trimmed(line.lowerBound..<(sign ?? line.upperBound), where: \.isLineBlank) ?? line
  }
}

/// The key of an extra: `extra`, `extra:marker` or `:marker`, which speaks of the runtime.
///
/// Source: https://setuptools.pypa.io/en/latest/userguide/dependency_management.html, and the form of `setup.py` there.
struct SetupCfgExtra {
  let name: String
  let marker: Marker?
  /// Where the value begins.
  let delimiter: Int

  init(_ option: INIFile.Option, _ bytes: [UInt8]) {
    let colon = option.delimiter(bytes)
    let rest = colon..<option.head.upperBound
    let equals = Self.loneEquals(in: rest, bytes)
    let text = equals.flatMap { bytes.trimmed(min(colon + 1, $0)..<$0, where: \.isLineBlank) }
    let marker = text.flatMap { Marker(String(decoding: bytes[$0], as: UTF8.self)) }
    let range = bytes.trimmed(option.head.lowerBound..<colon, where: \.isLineBlank)
    name = String(decoding: bytes[range ?? 0..<0], as: UTF8.self)
    self.marker = marker
    delimiter = marker == nil ? colon : equals ?? colon
  }

  var scope: Scope? {
    if name.isEmpty, marker != nil { return .runtime }
    return ExtraName(name).map { .extra($0) }
  }

  /// The first `=` outside of quotes that is no part of a comparison.
  private static func loneEquals(in range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    var quote: UInt8?
    for index in range {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
      } else if byte == UInt8(ascii: "="), !isCompared(index, in: range, bytes) {
        return index
      }
    }
    return nil
  }

  private static func isCompared(_ index: Int, in range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let before = index > range.lowerBound && "=<>!~".utf8.contains(bytes[index - 1])
    return before || index + 1 < range.upperBound && bytes[index + 1] == UInt8(ascii: "=")
  }
}
