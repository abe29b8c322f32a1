import Syntax

/// Decodes a requirements file: a byte order mark, a coding comment (PEP 263), else UTF-8.
///
/// Source: pip, "Requirements file format",
/// https://pip.pypa.io/en/stable/reference/requirements-file-format/#encoding
enum RequirementsText {
  /// The same file in UTF-8. Its lines are those of the original.
  static func decoded(_ source: SourceFile) throws(ParseError) -> SourceFile {
    let bytes = source.bytes
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw unsupported("UTF-32")
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(source, isLittleEndian: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(source, isLittleEndian: false) }
    guard UTF8Text.firstInvalidOffset(in: bytes) != nil, let coding = declaredCoding(bytes) else {
      return source
    }
    switch coding {
    case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "iso_8859_1", "l1":
      return SourceFile(path: source.path, bytes: bytes.flatMap { latin1($0) })
    case "utf-8", "utf8", "utf-8-sig", "ascii", "us-ascii": return source
    default: throw unsupported(coding)
    }
  }

  private static func unsupported(_ coding: String) -> ParseError {
    ParseError(
      .encoding,
      "the encoding \(coding) is not read",
      at: SourceSpan(at: 0),
      remedy: "save the file as UTF-8"
    )
  }

  private static func utf16(_ source: SourceFile, isLittleEndian: Bool) -> SourceFile {
    let bytes = source.bytes
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let low = UInt16(bytes[isLittleEndian ? index : index + 1])
      return low | UInt16(bytes[isLittleEndian ? index + 1 : index]) << 8
    }
    return SourceFile(path: source.path, text: String(decoding: units, as: UTF16.self))
  }

  private static func latin1(_ byte: UInt8) -> [UInt8] {
    byte < 0x80 ? [byte] : [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
  }

  /// The name after `coding:` or `coding=` in a comment of the first two lines.
  private static func declaredCoding(_ bytes: [UInt8]) -> String? {
    for line in bytes.prefix(1_024).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .prefix(2)
    where line.first == UInt8(ascii: "#") {
      let word = Array("coding".utf8)
      for start in line.indices where line[start...].starts(with: word) {
        let rest = line[start...].dropFirst(word.count)
        guard rest.first == UInt8(ascii: ":") || rest.first == UInt8(ascii: "=") else { continue }
        let name = rest.dropFirst().drop(while: \.isLineBlank)
          .prefix { $0.isShellNameByte || "-.".utf8.contains($0) }
        if !name.isEmpty { return String(decoding: name, as: UTF8.self).lowercased() }
      }
    }
    return nil
  }
}
