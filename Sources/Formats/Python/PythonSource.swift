internal import Syntax

/// Python source as its own tokenizer would see it: the encoding checked, the byte order mark passed over, and a lone CR
/// ending a line.
///
/// Source: https://peps.python.org/pep-0263/.
struct PythonSource {
  let file: SourceFile
  /// Where the text begins.
  let start: Int
  /// Whether a byte from 0x81 on takes the next byte with it, which may look like ASCII.
  let isDoubleByte: Bool

  init(_ file: SourceFile) throws(ParseError) {
    if let zero = file.bytes.firstIndex(of: 0) {
      throw ParseError(
        .syntax, "Python source cannot contain NUL", at: SourceSpan(start: zero, end: zero + 1))
    }
    let hasMark = file.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    start = hasMark ? 3 : 0
    self.file = Self.withLineFeeds(file)
    let declared = Self.declaredEncoding(in: self.file, from: start)
    let encoding = try declared.map { declared throws(ParseError) in
      try PythonEncoding.named(declared.name, at: declared.span)
    }
    isDoubleByte = encoding == .doubleByte
    guard encoding == nil || encoding == .utf8, let invalid = UTF8Text.firstInvalidOffset(in: file.bytes)
    else { return }
    throw ParseError(
      .encoding, "byte 0x\(String(file.bytes[invalid], radix: 16)) is no UTF-8, and no encoding is declared",
      at: SourceSpan(start: invalid, end: invalid + 1),
      remedy: "save the file as UTF-8, or declare its encoding: # -*- coding: latin-1 -*-")
  }

  /// For Python a CR alone ends a line, which no offset feels when it becomes an LF.
  private static func withLineFeeds(_ file: SourceFile) -> SourceFile {
    guard file.bytes.contains(UInt8(ascii: "\r")) else { return file }
    var bytes = file.bytes
    var isChanged = false
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\r") {
      guard index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n") else { continue }
      bytes[index] = UInt8(ascii: "\n")
      isChanged = true
    }
    return isChanged ? SourceFile(path: file.path, bytes: bytes) : file
  }

  /// The encoding that a comment on the first or second line names; the second counts after a comment or an empty line.
  private static func declaredEncoding(
    in file: SourceFile, from start: Int
  ) -> (name: String, span: SourceSpan)? {
    for line in 1...2 where line <= file.lines.lineCount {
      let span = file.lines.span(ofLine: line, in: file.bytes)
      let text = file.bytes[max(start, span.start)..<max(start, span.end)].drop {
        [0x20, 0x09, 0x0C].contains($0)
      }
      guard text.isEmpty || text.first == UInt8(ascii: "#") else { return nil }
      if let name = encodingName(in: text) {
        let span = SourceSpan(start: name.startIndex, end: name.endIndex)
        return (file.text(of: span).lowercased(), span)
      }
    }
    return nil
  }

  /// What follows `coding:` or `coding=` in a comment.
  private static func encodingName(in comment: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = comment
    while let found = rest.firstRange(of: Array("coding".utf8)) {
      rest = rest[found.upperBound...]
      guard let sign = rest.first, sign == UInt8(ascii: ":") || sign == UInt8(ascii: "=") else { continue }
      let value = rest.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }
      let name = value.prefix { $0.isIdentifierByte && $0 < 0x80 || $0 == 0x2D || $0 == 0x2E }
      if !name.isEmpty { return name }
    }
    return nil
  }
}

/// How the declared encodings of Python source differ for a reader of ASCII.
enum PythonEncoding {
  case utf8
  /// Each byte below 0x80 is the ASCII character.
  case ascii
  /// So it is, but for the second byte of a pair.
  case doubleByte

  private static let doubleByteNames = [
    "shift-jis", "shiftjis", "sjis", "s-jis", "csshiftjis", "shift-jis-2004", "shift-jisx0213", "cp932",
    "932", "ms932", "mskanji", "ms-kanji", "windows-31j", "gbk", "936", "cp936", "ms936", "gb18030",
    "gb18030-2000", "big5", "big5-tw", "csbig5", "big5hkscs", "big5-hkscs", "hkscs", "cp950", "950", "ms950",
    "cp949", "949", "ms949", "uhc", "johab", "cp1361", "ms1361",
  ]
  private static let asciiNames = [
    "ascii", "us-ascii", "646", "latin", "latin1", "l1", "latin-1", "8859", "cp819", "iso8859", "iso8859-1",
    "koi8-r", "koi8-u", "koi8-t", "kz1048", "ptcp154", "tis-620", "hp-roman8", "arabic", "hebrew", "greek",
    "cyrillic", "gb2312", "euc-cn", "euc-kr", "euckr", "korean", "euc-jp", "eucjp", "ujis", "euc-jp-2004",
    "euc-jis-2004", "euc-jisx0213", "mac-roman", "macroman", "mac-cyrillic", "mac-greek", "mac-latin2",
    "mac-turkish", "mac-iceland", "mbcs",
  ]

  /// Code pages in which no byte is its ASCII character.
  private static let ebcdicNames = ["cp037", "cp273", "cp424", "cp500", "cp875", "cp1026", "cp1140"]

  /// The encoding of a name of Python's registry; throws `unsupported` for one that is unknown, or that is not like ASCII.
  static func named(_ name: String, at span: SourceSpan) throws(ParseError) -> PythonEncoding {
    let name = String(decoding: name.utf8.map { $0 == 0x5F ? 0x2D : $0 }, as: UTF8.self)
    let families = ["iso-8859-", "iso8859-", "8859-", "latin-", "latin", "cp", "windows-"]
    let isNumbered = families.contains { family in
      name.hasPrefix(family)
        && name.utf8.dropFirst(family.utf8.count).allSatisfy { (0x30...0x39).contains($0) }
    }
    if ["utf-8", "utf8", "u8", "utf", "utf-8-sig", "cp65001"].contains(name) || name.hasPrefix("utf-8-") {
      return .utf8
    }
    if doubleByteNames.contains(name) { return .doubleByte }
    if asciiNames.contains(name) || isNumbered && !ebcdicNames.contains(name) { return .ascii }
    throw ParseError(
      .unsupported, "source in the encoding `\(name)` is not read", at: span, remedy: "save the file as UTF-8"
    )
  }
}

extension UInt8 {
  /// A letter, a digit, an underscore, or a part of a character beyond ASCII.
  var isIdentifierByte: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...0xFF: true
    default: false
    }
  }
}
