internal import Syntax

/// Strings, and the fields of formatted ones, whose expressions are source again.
extension ImportScanner {
  /// Reads a string from its quote on; of a formatted one, up to its first field.
  mutating func scanString(prefix: Range<Int>) throws(ParseError) {
    let start = index
    let prefix = PythonWord(bytes, prefix)
    let quote = bytes[index]
    let isTriple = index + 2 < bytes.count && bytes[index + 1] == quote && bytes[index + 2] == quote
    index += isTriple ? 3 : 1
    guard prefix.hasLetter("f") || prefix.hasLetter("t") else {
      return try skipString(quote, isTriple, from: start)
    }
    strings.append(
      FormattedString(
        quote: quote, isTriple: isTriple, isRaw: prefix.hasLetter("r"), start: start, outerDepth: depth,
        fieldDepth: depth))
    guard strings.count <= limits.maximumDepth else {
      throw ParseError(
        .limit, "strings are nested deeper than \(limits.maximumDepth) levels", at: SourceSpan(at: start))
    }
    try scanFormatted(inSpecification: false)
  }

  /// A string without fields. A backslash takes the next byte with it, in a raw string, too.
  private mutating func skipString(_ quote: UInt8, _ isTriple: Bool, from start: Int) throws(ParseError) {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote {
        guard isTriple else { return index += 1 }
        if isTripleQuote(quote) { return index += 3 }
      } else if byte == UInt8(ascii: "\\") {
        skipEscape()
        continue
      } else if byte == UInt8(ascii: "\n"), !isTriple {
        break
      } else if isDoubleByte, byte >= 0x81 {
        index += 1
      }
      index += 1
    }
    throw unterminatedString(at: start)
  }

  private func isTripleQuote(_ quote: UInt8) -> Bool {
    index + 2 < bytes.count && bytes[index] == quote && bytes[index + 1] == quote && bytes[index + 2] == quote
  }

  /// Of CR LF, both.
  private mutating func skipEscape() {
    let isCRLF = index + 2 < bytes.count && bytes[index + 1] == 0x0D && bytes[index + 2] == 0x0A
    index += isCRLF ? 3 : 2
  }

  /// The literal part of the innermost formatted string, up to a field, the end of the field whose format specification it is, or
  /// the closing quote.
  mutating func scanFormatted(inSpecification: Bool) throws(ParseError) {
    guard let string = strings.last else { return }
    while index < bytes.count {
      switch bytes[index] {
      case string.quote where !string.isTriple || isTripleQuote(string.quote):
        index += string.isTriple ? 3 : 1
        return closeString(string)
      case UInt8(ascii: "{"):
        index += 1
        if !inSpecification, index < bytes.count, bytes[index] == UInt8(ascii: "{") { break }
        depth += 1
        strings[strings.count - 1].fieldDepth = depth
        return
      case UInt8(ascii: "}") where inSpecification:
        index += 1
        depth -= 1
        return try resumeString()
      case UInt8(ascii: "\n") where !string.isTriple:
        // A line end ends a format specification: the field goes on.
        guard inSpecification else { throw unterminatedString(at: string.start) }
        return
      case UInt8(ascii: "\\"):
        skipFormattedEscape(isRaw: string.isRaw)
        continue
      case 0x81...0xFF where isDoubleByte: index += 1
      default: break
      }
      index += 1
    }
    throw unterminatedString(at: string.start)
  }

  /// After a field: the text of the string, or the format specification that the field stands in.
  mutating func resumeString() throws(ParseError) {
    guard let string = strings.last else { return }
    strings[strings.count - 1].fieldDepth = depth
    try scanFormatted(inSpecification: depth > string.outerDepth)
  }

  private mutating func closeString(_ string: FormattedString) {
    depth = string.outerDepth
    strings.removeLast()
  }

  /// A brace after a backslash keeps its meaning, but for the name of a character (`\N{BULLET}`).
  private mutating func skipFormattedEscape(isRaw: Bool) {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    if next == UInt8(ascii: "{") || next == UInt8(ascii: "}") {
      index += 1
    } else if next == UInt8(ascii: "N"), !isRaw, index + 2 < bytes.count,
      bytes[index + 2] == UInt8(ascii: "{")
    {
      index += 3
      while index < bytes.count, bytes[index].isIdentifierByte || [0x20, 0x2D].contains(bytes[index]) {
        index += 1
      }
      if index < bytes.count, bytes[index] == UInt8(ascii: "}") { index += 1 }
    } else {
      skipEscape()
    }
  }

  func unterminatedString(at start: Int) -> ParseError {
    ParseError(.syntax, "this string has no end", at: SourceSpan(start: start, end: start + 1))
  }
}
