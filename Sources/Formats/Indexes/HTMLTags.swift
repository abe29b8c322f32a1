internal import Syntax

/// A start tag of an HTML document.
struct HTMLTag {
  /// In lower case.
  let name: String
  /// Names in lower case; of two attributes of a name the first counts.
  let attributes: [String: String]
  let span: SourceSpan
}

/// The start tags of an HTML document, in one pass: as much of HTML's tokenizer as a page of links needs.
///
/// Comments, and the text of elements such as `script`, hold no tags. Of character references the numeric ones and the five that XML knows
/// are resolved. Source: https://html.spec.whatwg.org/multipage/parsing.html#tokenization.
struct HTMLTags: IteratorProtocol, Sequence {
  private static let rawText: Set<String> = [
    "iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp",
  ]

  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> HTMLTag? {
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      guard let byte = peek() else { return nil }
      if byte == UInt8(ascii: "!") {
        index += 1
        skipMarkup()
      } else if byte == UInt8(ascii: "/") {
        index += 1
        if peek()?.isLetter == true { _ = readTag(from: start) } else { skip(past: UInt8(ascii: ">")) }
      } else if byte == UInt8(ascii: "?") {
        skip(past: UInt8(ascii: ">"))
      } else if byte.isLetter {
        guard let tag = readTag(from: start) else { return nil }
        if Self.rawText.contains(tag.name) { skipText(of: tag.name) }
        return tag
      }
    }
    return nil
  }

  private func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skip(past byte: UInt8) {
    index = bytes[index...].firstIndex(of: byte).map { $0 + 1 } ?? bytes.count
  }

  /// A comment, or what is none: the mark after `<!` may itself end a comment, as in `<!-->`.
  private mutating func skipMarkup() {
    guard bytes[index...].starts(with: "--".utf8) else { return skip(past: UInt8(ascii: ">")) }
    while index < bytes.count {
      if bytes[index...].starts(with: "-->".utf8) || bytes[index...].starts(with: "--!>".utf8) { break }
      index += 1
    }
    skip(past: UInt8(ascii: ">"))
  }

  private mutating func skipText(of name: String) {
    while let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = end + 1
      guard peek() == UInt8(ascii: "/") else { continue }
      index += 1
      let word = bytes[index...].prefix(name.utf8.count).map(\.lowercased)
      let after = index + word.count
      if word.elementsEqual(name.utf8), after < bytes.count, bytes[after].endsName {
        _ = readTag(from: end)
        return
      }
    }
    index = bytes.count
  }

  /// The rest of a tag from its name on; nil where the document ends within it.
  private mutating func readTag(from start: Int) -> HTMLTag? {
    let name = readName { $0.endsName }
    var attributes: [String: String] = [:]
    while let byte = peek() {
      if byte == UInt8(ascii: ">") {
        index += 1
        return HTMLTag(name: name, attributes: attributes, span: SourceSpan(start: start, end: index))
      }
      if byte.isBlank || byte == UInt8(ascii: "/") {
        index += 1
        continue
      }
      let key = readName(first: true) { $0.endsName || $0 == UInt8(ascii: "=") }
      guard let value = readValue() else { return nil }
      if attributes[key] == nil { attributes[key] = value }
    }
    return nil
  }

  /// With `first` the first byte belongs to the name, whatever it is.
  private mutating func readName(first: Bool = false, until isEnd: (UInt8) -> Bool) -> String {
    let start = index
    if first { index += 1 }
    while let byte = peek(), !isEnd(byte) { index += 1 }
    return String(decoding: bytes[start..<index].map(\.lowercased), as: UTF8.self)
  }

  /// Empty where no `=` follows; nil where the document ends within it.
  private mutating func readValue() -> String? {
    skipBlanks()
    guard peek() == UInt8(ascii: "=") else { return "" }
    index += 1
    skipBlanks()
    guard let quote = peek() else { return nil }
    let start = index
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let end = bytes[(start + 1)...].firstIndex(of: quote) else { return nil }
      index = end + 1
      return HTMLReferences.resolve(bytes[(start + 1)..<end])
    }
    while let byte = peek(), !byte.isBlank, byte != UInt8(ascii: ">") { index += 1 }
    return HTMLReferences.resolve(bytes[start..<index])
  }

  private mutating func skipBlanks() {
    while let byte = peek(), byte.isBlank { index += 1 }
  }
}

/// Character references such as `&gt;` and `&#62;`.
private enum HTMLReferences {
  private static let named: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27,
  ]

  static func resolve(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      if byte == UInt8(ascii: "&"), let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let value = scalar(rest[(rest.startIndex + 1)..<end])
      {
        if !UTF8Text.append(scalar: value, to: &result) { result += "\u{FFFD}".utf8 }
        rest = rest[(end + 1)...]
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func scalar(_ reference: ArraySlice<UInt8>) -> UInt32? {
    let text = String(decoding: reference, as: UTF8.self)
    guard text.hasPrefix("#") else { return named[text] }
    let digits = text.dropFirst()
    return digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
  }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 { 0x41...0x5A ~= self ? self + 0x20 : self }

  fileprivate var isLetter: Bool { 0x61...0x7A ~= lowercased }

  /// Tab, line feed, form feed, carriage return, space.
  fileprivate var isBlank: Bool {
    switch self {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20: true
    default: false
    }
  }

  fileprivate var endsName: Bool { isBlank || self == UInt8(ascii: "/") || self == UInt8(ascii: ">") }
}
