internal import Syntax

/// The statements and calls that import.
extension ImportScanner {
  /// `import a.b as c, d`
  mutating func scanImport(from start: Int) throws(ParseError) {
    repeat {
      try skipBlanks(acrossLines: false)
      guard let name = try scanDottedName() else { throw incomplete(start) }
      try append(name.text, at: SourceSpan(start: start, end: name.end))
      guard try scanAlias() else { throw incomplete(start) }
    } while skip(UInt8(ascii: ","))
  }

  /// `from ..a import (b as c, d)`
  mutating func scanFromImport(from start: Int) throws(ParseError) {
    var level = 0
    try skipBlanks(acrossLines: false)
    while skip(UInt8(ascii: ".")) {
      level += 1
      try skipBlanks(acrossLines: false)
    }
    let moduleName = isAtWord("import") ? nil : try scanDottedName()
    try skipBlanks(acrossLines: false)
    guard isAtWord("import"), moduleName != nil || level > 0 else { throw incomplete(start) }
    index += 6
    let span = SourceSpan(start: start, end: index)
    let names = try scanImportedNames()
    guard !names.isEmpty else { throw incomplete(start) }
    try append(moduleName?.text ?? "", names: names, level: level, at: span)
  }

  private mutating func scanImportedNames() throws(ParseError) -> [String] {
    try skipBlanks(acrossLines: false)
    if skip(UInt8(ascii: "*")) { return ["*"] }
    let isBracketed = skip(UInt8(ascii: "("))
    var names: [String] = []
    repeat {
      try skipBlanks(acrossLines: isBracketed)
      if isBracketed, !names.isEmpty, index < bytes.count, bytes[index] == UInt8(ascii: ")") { break }
      guard let name = scanName() else { return [] }
      names.append(name)
      try skipBlanks(acrossLines: isBracketed)
      guard try scanAlias(acrossLines: isBracketed) else { return [] }
      try skipBlanks(acrossLines: isBracketed)
    } while skip(UInt8(ascii: ","))
    return !isBracketed || skip(UInt8(ascii: ")")) ? names : []
  }

  /// `as name`, or nothing; false where the name is missing.
  private mutating func scanAlias(acrossLines: Bool = false) throws(ParseError) -> Bool {
    try skipBlanks(acrossLines: acrossLines)
    guard isAtWord("as") else { return true }
    index += 2
    try skipBlanks(acrossLines: acrossLines)
    guard scanName() != nil else { return false }
    try skipBlanks(acrossLines: acrossLines)
    return true
  }

  private mutating func scanDottedName() throws(ParseError) -> (text: String, end: Int)? {
    guard var text = scanName() else { return nil }
    var end = index
    try skipBlanks(acrossLines: false)
    while skip(UInt8(ascii: ".")) {
      try skipBlanks(acrossLines: false)
      guard let part = scanName() else { return nil }
      text += "." + part
      end = index
      try skipBlanks(acrossLines: false)
    }
    return (text, end)
  }

  private mutating func scanName() -> String? {
    guard index < bytes.count, bytes[index].isIdentifierByte, !(0x30...0x39).contains(bytes[index]) else {
      return nil
    }
    let start = index
    index = endOfWord(from: start)
    return PythonWord(bytes, start..<index).text
  }

  // MARK: Calls

  /// `("name")` or `("name", …)` after a function that imports; other arguments are known only when the program runs.
  mutating func scanCall(of function: PythonWord) throws(ParseError) {
    let start = index
    defer { index = start }
    skipSpace()
    guard skip(UInt8(ascii: "(")) else { return }
    skipSpace()
    if isAtWord("r") || isAtWord("u") { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
      return
    }
    let quote = bytes[index]
    index += 1
    let nameStart = index
    while skip(UInt8(ascii: ".")) {}
    let level = index - nameStart
    let moduleStart = index
    while index < bytes.count, bytes[index].isIdentifierByte || bytes[index] == UInt8(ascii: ".") {
      index += 1
    }
    let module = PythonWord(bytes, moduleStart..<index).text
    guard skip(quote), index - nameStart > 1 else { return }
    let end = index
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: ")") || bytes[index] == UInt8(ascii: ",") else {
      return
    }
    try append(
      module, level: level, at: SourceSpan(start: start, end: end), isOptional: function == "importorskip")
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  // MARK: Blanks

  /// Spaces and continued lines; between brackets line ends and comments as well.
  private mutating func skipBlanks(acrossLines: Bool) throws(ParseError) {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0C: index += 1
      case UInt8(ascii: "\n") where acrossLines, UInt8(ascii: "\r") where acrossLines: index += 1
      case UInt8(ascii: "#") where acrossLines: skipComment()
      case UInt8(ascii: "\\"): try continueLine()
      default: return
      }
    }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private func isAtWord(_ text: StaticString) -> Bool {
    PythonWord(bytes, index..<endOfWord(from: index)) == text
  }

  private func incomplete(_ start: Int) -> ParseError {
    ParseError(.syntax, "this import is not complete", at: SourceSpan(start: start, end: start + 4))
  }
}
