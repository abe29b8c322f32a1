import Syntax

/// A place in the bytes of a name, version, specifier, marker or requirement.
struct PythonTextCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var index: Int
  private(set) var end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    self.index = 0
    self.end = bytes.count
  }

  var isAtEnd: Bool { index >= end }
  var count: Int { end - index }

  /// The byte at the cursor; NUL, which no grammar here contains, at the end.
  var current: UInt8 { byte(at: index) }

  func byte(at offset: Int) -> UInt8 {
    offset < end ? bytes[offset] : 0
  }

  func text(from start: Int, to end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  /// The text for a message, which a hostile file must not fill.
  func excerpt(from start: Int, to end: Int) -> String {
    end - start <= 60 ? text(from: start, to: end) : text(from: start, to: start + 60) + "…"
  }

  /// The same bytes from `start` up to `end` only.
  func part(from start: Int, to end: Int) -> PythonTextCursor {
    var part = self
    part.index = start
    part.end = end
    return part
  }

  mutating func advance(by count: Int = 1) {
    index = min(end, index + count)
  }

  mutating func move(to offset: Int) {
    index = min(end, offset)
  }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard current == byte, !isAtEnd else { return false }
    index += 1
    return true
  }

  /// Skips a word of lower-case ASCII letters in any case.
  mutating func skipLetters(_ word: StaticString) -> Bool {
    guard word.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<word.utf8CodeUnitCount where bytes[index + offset] | 0x20 != word.utf8Start[offset] {
      return false
    }
    index += word.utf8CodeUnitCount
    return true
  }

  /// Skips `wsp*` of PEP 508: spaces and tabs.
  mutating func skipBlanks() {
    while current == UInt8(ascii: " ") || current == UInt8(ascii: "\t") { index += 1 }
  }
}

extension PythonTextCursor {
  /// Runs a parser over the bytes of any collection, without a copy where they are contiguous.
  static func parse<Value>(
    _ bytes: some Collection<UInt8>,
    _ body: (PythonTextCursor) throws(ParseError) -> Value
  ) throws(ParseError) -> Value {
    func run(_ buffer: UnsafeBufferPointer<UInt8>) -> Result<Value, ParseError> {
      Result { () throws(ParseError) in try body(PythonTextCursor(buffer)) }
    }
    return try (bytes.withContiguousStorageIfAvailable(run) ?? Array(bytes).withUnsafeBufferPointer(run))
      .get()
  }

  func failure(_ message: String, from start: Int, to end: Int, remedy: String? = nil) -> ParseError {
    ParseError(.syntax, message, at: SourceSpan(start: start, end: end), remedy: remedy)
  }

  /// An error at the cursor that names what was expected and what stands there.
  func expected(_ what: String, remedy: String? = nil) -> ParseError {
    let next = characterEnd(at: index)
    let found = isAtEnd ? "the text ends" : "found `\(text(from: index, to: next))`"
    return failure("expected \(what); \(found)", from: index, to: next, remedy: remedy)
  }

  func checkSize(_ maximum: Int, of what: String) throws(ParseError) {
    guard count <= maximum else {
      throw ParseError(
        .limit,
        "\(what) has \(count) bytes; at most \(maximum) are read",
        at: SourceSpan(start: index, end: end)
      )
    }
  }

  private func characterEnd(at offset: Int) -> Int {
    var next = min(end, offset + 1)
    while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }
}

extension PythonTextCursor {
  /// Skips what Python's `\s` matches, which PEP 440 ignores around a version.
  mutating func skipWhitespace() {
    while case let length = whitespaceLength(at: index), length > 0 { index += length }
  }

  mutating func trimWhitespace() {
    skipWhitespace()
    while let length = (1...3).first(where: { end - $0 >= index && whitespaceLength(at: end - $0) == $0 }) {
      end -= length
    }
  }

  /// The length of the white space character at `offset`, or 0.
  func whitespaceLength(at offset: Int) -> Int {
    switch byte(at: offset) {
    case 0x09...0x0D, 0x1C...0x20: 1
    case 0xC2: [0x85, 0xA0].contains(byte(at: offset + 1)) ? 2 : 0
    case 0xE1...0xE3: isWideSpace(at: offset) ? 3 : 0
    default: 0
    }
  }

  private func isWideSpace(at offset: Int) -> Bool {
    switch (byte(at: offset), byte(at: offset + 1), byte(at: offset + 2)) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): true
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF): true
    default: false
    }
  }
}

extension UInt8 {
  var isASCIIDigit: Bool { self &- UInt8(ascii: "0") < 10 }
  var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
  var isASCIIAlphanumeric: Bool { isASCIIDigit || isASCIILetter }
  /// `-`, `_` and `.`, which separate the parts of names and versions.
  var isNameSeparator: Bool {
    self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self == UInt8(ascii: ".")
  }
}
