import Syntax
internal import Yams

/// Reads the documents of a YAML stream with a position on every value.
///
/// The library expands an alias wherever it stands, so that a small file can unfold to any size; it therefore gets
/// the text with its aliases disguised as scalars, and `YAMLConverter` expands them within limits.
///
/// Source: YAML 1.1, https://yaml.org/spec/1.1/
enum YAMLReader {
  /// The library needs some 70 bytes of memory for each byte of the file.
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
    var converter = YAMLConverter(positions: YAMLPositions(source, start: start), limits: limits)
    do {
      let text = YAMLAliases.disguised(source.bytes[start...])
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      return try withExtendedLifetime(parser) { try documents(of: parser, &converter) }
    } catch let error as ParseError {
      throw error
    } catch let error as YamlError {
      throw converter.located(error)
    } catch {
      throw ParseError(.syntax, "this is no YAML", at: SourceSpan(at: 0))
    }
  }

  private static func documents(
    of parser: Parser, _ converter: inout YAMLConverter
  ) throws -> [YAMLValue] {
    var documents: [YAMLValue] = []
    while let node = try parser.nextRoot() { documents.append(try converter.document(node)) }
    return documents
  }
}

/// How an alias is hidden from the library, and found again.
enum YAMLAliases {
  /// A private-use character, one column wide as the `*` is, that no text of a project has.
  private static let disguise = "\u{E000}"

  /// The text with the `*` of everything that may be an alias replaced.
  static func disguised(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "*"), isAlias(at: index, in: bytes) {
        result += disguise.utf8
      } else {
        result.append(bytes[index])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A name follows, and what stands before may end a token.
  private static func isAlias(at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    guard index + 1 < bytes.endIndex, isNameByte(bytes[index + 1]) else { return false }
    guard index > bytes.startIndex else { return true }
    let before = bytes[index - 1]
    return before <= UInt8(ascii: " ") || before >= 0x80 || "[]{},:?\"'".utf8.contains(before)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool { byte.isShellNameByte || byte == UInt8(ascii: "-") }

  /// The anchor that a plain scalar is an alias of, or nil.
  static func name(in scalar: String) -> String? {
    guard scalar.utf8.starts(with: disguise.utf8) else { return nil }
    let name = scalar.utf8.dropFirst(disguise.utf8.count)
    return name.allSatisfy(isNameByte) ? String(Substring(name)) : nil
  }

  /// A text that is none, as it was written.
  static func restored(_ text: String) -> String {
    guard text.utf8.contains(0xEE) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{E000}" ? "*" : $0 }))
  }
}
