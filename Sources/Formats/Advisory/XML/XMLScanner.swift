internal import Syntax

/// Looks at the bytes before the parser does, and refuses what would cost it too much or mean something else to it.
///
/// It follows the boundaries of markup across chunks, no more: the parser decides whether the document is well-formed.
/// A start tag is limited since the parser's work on attributes is quadratic in their number.
struct XMLScanner {
  static let maximumTagBytes = 16 << 10
  /// Comments and CDATA sections, which the parser keeps in its buffer.
  static let maximumBlockBytes = 1 << 20
  private static let maximumDeclarationBytes = 256
  private static let encodings: Set<String> = ["utf-8", "us-ascii", "iso-8859-1"]

  private enum State {
    /// Nothing but a byte order mark so far.
    case start
    case text
    /// `<` and what follows, until it is clear what it begins.
    case markup
    case tag
    case comment
    case cdata
    case instruction
    /// `<!DOCTYPE …>`, or a declaration within its `[…]`.
    case declaration
    /// Between the brackets of a DOCTYPE.
    case subset
  }

  private(set) var line = 1
  private var state = State.start
  private var quote: UInt8 = 0
  private var inSubset = false
  /// Bytes of the markup being read.
  private var length = 0
  /// The first bytes of the document, or of the markup being read.
  private var head: [UInt8] = []
  /// The last two bytes of a comment, CDATA section or instruction.
  private var tail: (UInt8, UInt8) = (0, 0)
  private var isFirstMarkup = true

  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLError) {
    var index = 0
    while index < bytes.count {
      // Text and tags are nearly everything: each is walked in one go.
      switch state {
      case .text: skipText(bytes, &index)
      case .tag: try skipTag(bytes, &index)
      default:
        let byte = bytes[index]
        index += 1
        length += 1
        if byte == UInt8(ascii: "\n") { line += 1 }
        try step(byte)
      }
    }
  }

  private mutating func skipText(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    var position = index
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
      if bytes[position] == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
    index = position
    if index < bytes.count {
      index += 1
      beginMarkup()
    }
  }

  private mutating func skipTag(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) throws(XMLError) {
    let start = index
    var quote = self.quote
    while index < bytes.count, state == .tag {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\n") { line += 1 }
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        state = .text
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    self.quote = quote
    length += index - start
    guard length <= Self.maximumTagBytes else { throw tooLong("a tag", Self.maximumTagBytes) }
  }

  private mutating func beginMarkup() {
    state = .markup
    length = 1
    head.removeAll(keepingCapacity: true)
    tail = (0, 0)
  }

  private mutating func step(_ byte: UInt8) throws(XMLError) {
    switch state {
    case .start: try stepStart(byte)
    case .text, .tag: break
    case .markup: try stepMarkup(byte)
    case .comment: try stepBlock(byte, end: UInt8(ascii: "-"))
    case .cdata: try stepBlock(byte, end: UInt8(ascii: "]"))
    case .instruction: try stepInstruction(byte)
    case .declaration: try stepDeclaration(byte)
    case .subset: stepSubset(byte)
    }
  }

  // MARK: States

  /// A UTF-8 byte order mark, blanks and `<`: everything else is another encoding or no XML.
  private mutating func stepStart(_ byte: UInt8) throws(XMLError) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if length <= mark.count, byte == mark[length - 1] { return }
    if byte == UInt8(ascii: "<") {
      beginMarkup()
      return
    }
    guard Self.isBlank(byte) else { throw otherEncoding }
    isFirstMarkup = false
  }

  private mutating func stepMarkup(_ byte: UInt8) throws(XMLError) {
    guard byte != 0 else { throw otherEncoding }
    head.append(byte)
    switch head[0] {
    case UInt8(ascii: "?"):
      state = .instruction
    case UInt8(ascii: "!"):
      classifyDeclaration()
    default:
      state = byte == UInt8(ascii: ">") ? .text : .tag
      quote = 0
    }
    if state != .instruction { isFirstMarkup = false }
  }

  /// `<!--`, `<![CDATA[`, or a declaration as soon as it is neither.
  private mutating func classifyDeclaration() {
    let comment: StaticString = "!--"
    let cdata: StaticString = "![CDATA["
    if head.elementsEqual(comment.bytes) {
      state = .comment
    } else if !inSubset, head.elementsEqual(cdata.bytes) {
      state = .cdata
    } else if !comment.bytes.starts(with: head), inSubset || !cdata.bytes.starts(with: head) {
      state = .declaration
      quote = 0
      if head.last == UInt8(ascii: ">") { leaveMarkup() }
    }
  }

  private mutating func stepBlock(_ byte: UInt8, end: UInt8) throws(XMLError) {
    guard length <= Self.maximumBlockBytes else {
      throw tooLong("a comment or CDATA section", Self.maximumBlockBytes)
    }
    if byte == UInt8(ascii: ">"), tail == (end, end) { return leaveMarkup() }
    tail = (tail.1, byte)
  }

  private mutating func stepInstruction(_ byte: UInt8) throws(XMLError) {
    guard length <= Self.maximumTagBytes else {
      throw tooLong("a processing instruction", Self.maximumTagBytes)
    }
    if isFirstMarkup {
      head.append(byte)
      guard head.count <= Self.maximumDeclarationBytes || !isXMLDeclaration else {
        throw tooLong("the XML declaration", Self.maximumDeclarationBytes)
      }
    }
    if byte == UInt8(ascii: ">"), tail.1 == UInt8(ascii: "?") {
      if isFirstMarkup { try checkDeclaredEncoding() }
      isFirstMarkup = false
      return leaveMarkup()
    }
    tail = (tail.1, byte)
  }

  private mutating func stepDeclaration(_ byte: UInt8) throws(XMLError) {
    guard length <= Self.maximumTagBytes else { throw tooLong("a declaration", Self.maximumTagBytes) }
    if quote != 0 {
      if byte == quote { quote = 0 }
      return
    }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
    case UInt8(ascii: "["): enterSubset()
    case UInt8(ascii: ">"): leaveMarkup()
    default: break
    }
  }

  private mutating func stepSubset(_ byte: UInt8) {
    if byte == UInt8(ascii: "<") {
      beginMarkup()
    } else if byte == UInt8(ascii: "]") {
      inSubset = false
      state = .declaration
    }
  }

  private mutating func enterSubset() {
    inSubset = true
    state = .subset
  }

  private mutating func leaveMarkup() {
    state = inSubset ? .subset : .text
  }

  // MARK: Encoding

  /// The encoding that `<?xml … encoding="…"?>` names; without one the document is UTF-8.
  private func checkDeclaredEncoding() throws(XMLError) {
    guard isXMLDeclaration, let name = declaredEncoding() else { return }
    guard Self.encodings.contains(name.lowercased()) else {
      throw XMLError(
        .encoding,
        "the encoding `\(name)` is not read",
        line: line,
        remedy: "UTF-8, US-ASCII and ISO-8859-1 are: convert the file to UTF-8"
      )
    }
  }

  private var isXMLDeclaration: Bool {
    head.count > 4 && head.starts(with: "?xml".utf8) && Self.isBlank(head[4])
  }

  private func declaredEncoding() -> String? {
    let key = Array("encoding".utf8)
    guard let start = head.indices.first(where: { head[$0...].starts(with: key) }) else { return nil }
    let value = head[(start + key.count)...].drop { $0 <= 0x20 || $0 == UInt8(ascii: "=") }
    guard let quote = value.first else { return nil }
    return String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private var otherEncoding: XMLError {
    XMLError(
      .encoding,
      "this is not XML in UTF-8, US-ASCII or ISO-8859-1",
      line: line,
      remedy: "fetch the file again, or convert it to UTF-8"
    )
  }

  private func tooLong(_ what: String, _ maximum: Int) -> XMLError {
    XMLError(.limit, "\(what) is longer than \(maximum) bytes", line: line)
  }
}

extension StaticString {
  fileprivate var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
