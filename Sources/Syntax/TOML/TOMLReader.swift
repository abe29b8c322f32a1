/// Reads TOML 1.0 (https://toml.io/en/v1.0.0), or 1.1 where it is asked for, keeping the position of every key and value.
///
/// Linear in the size of the document and iterative. Throws `ParseError`: `encoding` for bytes that are not UTF-8,
/// `limit` beyond `ParseLimits`, `syntax` for everything that the specification forbids.
package enum TOMLReader {
  package static func read(
    _ source: SourceFile,
    version: TOMLVersion = .v1_0,
    limits: ParseLimits = .standard
  ) throws(ParseError) -> SyntaxTree {
    try limits.checkSize(source.bytes.count)
    try UTF8Text.requireValid(source.bytes, format: "TOML")
    var parser = TOMLParser(source: source, version: version, limits: limits)
    try parser.parseDocument()
    return SyntaxTree(source: source, builder: parser.builder)
  }
}

/// The state of one read: the lexer's position, the table that key/value lines go to, and the tree so far.
struct TOMLParser {
  let bytes: [UInt8]
  let version: TOMLVersion
  let limits: ParseLimits
  var index = 0
  var builder: SyntaxTreeBuilder
  /// The table that the last header opened.
  private var current: Int32 = 0
  /// The header or open inline table that keys stand under: a dotted key may only add to dotted tables of its own
  /// section.
  private var section: Int32 = 0
  private var sectionCount: Int32 = 0
  private var path: [SyntaxKey] = []

  init(source: SourceFile, version: TOMLVersion, limits: ParseLimits) {
    bytes = source.bytes
    self.version = version
    self.limits = limits
    builder = SyntaxTreeBuilder(bytes: source.bytes, limits: limits)
  }

  mutating func parseDocument() throws(ParseError) {
    let whole = Range32(0, bytes.count)
    _ = try builder.append(SyntaxNode(kind: .table, flags: .explicit, span: whole), key: nil, to: -1)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    while true {
      try skipBlankLines()
      guard index < bytes.count else { return }
      if bytes[index] == UInt8(ascii: "[") {
        try parseHeader()
      } else {
        let target = try parseKeyPath(in: current)
        try parseValue(for: target)
      }
      try expectLineEnd()
    }
  }

  private mutating func beginSection() {
    sectionCount += 1
    section = sectionCount
  }

  // MARK: Headers

  private mutating func parseHeader() throws(ParseError) {
    let start = index
    index += 1
    let isArray = peek == UInt8(ascii: "[")
    if isArray { index += 1 }
    beginSection()
    skipBlanks()
    try parseKeys()
    try expect(UInt8(ascii: "]"), "`]` must close the table header")
    if isArray { try expect(UInt8(ascii: "]"), "`]]` must close the array header") }
    let span = Range32(start, index)
    var table: Int32 = 0
    for key in path.dropLast() { table = try enter(key, of: table, at: span) }
    guard let last = path.last else { return }
    current = isArray ? try appendTable(last, to: table, span) : try openTable(last, in: table, span)
  }

  /// A table on the way to the one that a header names: created, or walked through.
  private mutating func enter(
    _ key: SyntaxKey,
    of table: Int32,
    at span: Range32
  ) throws(ParseError) -> Int32 {
    guard let child = builder.child(of: table, key) else {
      return try builder.append(SyntaxNode(kind: .table, span: span), key: key, to: table)
    }
    let node = builder[child]
    if !node.flags.contains(.frozen) {
      if node.kind == .table { return child }
      if node.kind == .array { return node.lastChild }
    }
    throw redefinition(key, "a table cannot be added to `\(text(key))`, which is complete already")
  }

  private mutating func openTable(
    _ key: SyntaxKey,
    in table: Int32,
    _ span: Range32
  ) throws(ParseError) -> Int32 {
    guard let child = builder.child(of: table, key) else {
      return try builder.append(SyntaxNode(kind: .table, flags: .explicit, span: span), key: key, to: table)
    }
    guard builder[child].kind == .table, builder[child].flags.isEmpty || builder[child].isImplicit else {
      throw redefinition(key, "`\(text(key))` is declared twice")
    }
    builder[child].flags.insert(.explicit)
    builder[child].span = span
    builder[child].keySpan = key.span
    return child
  }

  private mutating func appendTable(
    _ key: SyntaxKey,
    to table: Int32,
    _ span: Range32
  ) throws(ParseError) -> Int32 {
    var array = builder.child(of: table, key)
    if let found = array {
      guard builder[found].kind == .array, !builder[found].flags.contains(.frozen) else {
        throw redefinition(key, "`\(text(key))` is declared twice, once not as an array of tables")
      }
    } else {
      array = try builder.append(SyntaxNode(kind: .array, span: span), key: key, to: table)
    }
    let element = SyntaxNode(kind: .table, flags: .explicit, span: span)
    return try builder.append(element, key: nil, to: array ?? 0)
  }

  // MARK: Keys

  /// Where the next value goes.
  private struct Target {
    var table: Int32
    var key: SyntaxKey?
  }

  /// `key.key = `, ready for the value; the tables of a dotted key are made on the way.
  private mutating func parseKeyPath(in table: Int32) throws(ParseError) -> Target {
    try parseKeys()
    try expect(UInt8(ascii: "="), "`=` must follow the key")
    skipBlanks()
    var table = table
    for key in path.dropLast() { table = try enterDotted(key, of: table) }
    guard let last = path.last else { return Target(table: table, key: nil) }
    if builder.child(of: table, last) != nil { throw redefinition(last, "`\(text(last))` is set twice") }
    return Target(table: table, key: last)
  }

  private mutating func enterDotted(_ key: SyntaxKey, of table: Int32) throws(ParseError) -> Int32 {
    guard let child = builder.child(of: table, key) else {
      var node = SyntaxNode(kind: .table, flags: .dotted, span: key.span)
      node.section = section
      return try builder.append(node, key: key, to: table)
    }
    let node = builder[child]
    let isOpen =
      node.kind == .table && node.flags.isDisjoint(with: [.explicit, .frozen])
      && (!node.flags.contains(.dotted) || node.section == section)
    guard isOpen else { throw redefinition(key, "`\(text(key))` cannot be extended by a dotted key here") }
    builder[child].flags.insert(.dotted)
    builder[child].section = section
    return child
  }

  /// Dotted keys into `path`, up to what follows them.
  private mutating func parseKeys() throws(ParseError) {
    path.removeAll(keepingCapacity: true)
    while true {
      path.append(try parseKey())
      if path.count > limits.maximumDepth { throw tooDeep() }
      skipBlanks()
      guard peek == UInt8(ascii: ".") else { return }
      index += 1
      skipBlanks()
    }
  }

  private mutating func parseKey() throws(ParseError) -> SyntaxKey {
    let start = index
    if let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let content = try quote == UInt8(ascii: "'") ? parseLiteralString() : parseBasicString()
      return SyntaxKey(span: Range32(start, index), text: content.text, isDecoded: content.isDecoded)
    }
    while let byte = peek, Self.isBareKey(byte) { index += 1 }
    guard index > start else {
      throw syntaxError(
        index < bytes.count ? "a key must begin here" : "the file ends where a key must begin"
      )
    }
    let range = Range32(start, index)
    return SyntaxKey(span: range, text: range, isDecoded: false)
  }

  private static func isBareKey(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  // MARK: Values

  /// One value, containers included, with a stack of open containers instead of recursion.
  private mutating func parseValue(for first: Target) throws(ParseError) {
    var open: [Int32] = []
    var target = first
    while true {
      let opened = try parseValueStart(for: target)
      if let opened { open.append(opened) }
      if open.count > limits.maximumDepth { throw tooDeep() }
      guard let next = try parseAfterValue(&open, justOpened: opened != nil) else { return }
      target = next
    }
  }

  /// A scalar, complete, or the opening of a container, which is returned.
  private mutating func parseValueStart(for target: Target) throws(ParseError) -> Int32? {
    guard let byte = peek else { throw syntaxError("the file ends where a value must begin") }
    let start = index
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      index += 1
      let kind: SyntaxNode.Kind = byte == UInt8(ascii: "[") ? .array : .table
      var node = SyntaxNode(kind: kind, flags: .frozen, span: Range32(start, index))
      if kind == .table {
        node.section = section
        beginSection()
      }
      return try builder.append(node, key: target.key, to: target.table)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let content = try parseString(quote: byte)
      var node = SyntaxNode(kind: .string, span: Range32(start, index))
      node.text = content.text
      if content.isDecoded { node.flags = .textIsDecoded }
      _ = try builder.append(node, key: target.key, to: target.table)
    default:
      let kind = try parseScalar()
      var node = SyntaxNode(kind: kind, span: Range32(start, index))
      node.text = node.span
      _ = try builder.append(node, key: target.key, to: target.table)
    }
    return nil
  }

  /// Closes what ends here; the place of the next value, or nil when the outermost value is complete.
  private mutating func parseAfterValue(
    _ open: inout [Int32],
    justOpened: Bool
  ) throws(ParseError) -> Target? {
    var isFirst = justOpened
    while let container = open.last {
      let isArray = builder[container].kind == .array
      let close = isArray ? UInt8(ascii: "]") : UInt8(ascii: "}")
      let spansLines = isArray || version != .v1_0
      if spansLines { try skipBlankLines() } else { skipBlanks() }
      var hasComma = isFirst
      if !isFirst, peek == UInt8(ascii: ",") {
        hasComma = true
        index += 1
        if spansLines { try skipBlankLines() } else { skipBlanks() }
      }
      if peek == close, spansLines || isFirst || !hasComma {
        index += 1
        builder[container].span.end = Int32(truncatingIfNeeded: index)
        if !isArray { section = builder[container].section }
        open.removeLast()
        isFirst = false
        continue
      }
      guard hasComma else { throw unclosed(container, isArray: isArray) }
      return isArray ? Target(table: container, key: nil) : try parseInlineKey(in: container)
    }
    return nil
  }

  private mutating func parseInlineKey(in table: Int32) throws(ParseError) -> Target {
    if let byte = peek, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
      throw syntaxError("an inline table must stand on one line")
    }
    // Dotted keys of one inline table share the section that its opening brace began.
    return try parseKeyPath(in: table)
  }

  // MARK: Errors

  private func unclosed(_ container: Int32, isArray: Bool) -> ParseError {
    let name = isArray ? "array" : "inline table"
    let close = isArray ? "]" : "}"
    if index >= bytes.count {
      let start = Int(builder[container].span.start)
      return ParseError(
        .syntax,
        "the \(name) is never closed",
        at: SourceSpan(start: start, end: start + 1),
        remedy: "add `\(close)`"
      )
    }
    return syntaxError("`,` or `\(close)` must follow in this \(name)")
  }

  private func redefinition(_ key: SyntaxKey, _ message: String) -> ParseError {
    ParseError(
      .syntax,
      message,
      at: SourceSpan(start: Int(key.span.start), end: Int(key.span.end)),
      remedy: "keep one of the definitions"
    )
  }

  private func tooDeep() -> ParseError {
    ParseError(.limit, "nested deeper than \(limits.maximumDepth) levels", at: SourceSpan(at: index))
  }

  private func text(_ key: SyntaxKey) -> String {
    String(decoding: (key.isDecoded ? builder.decoded : bytes)[key.text.range], as: UTF8.self)
  }
}

extension SyntaxNode {
  /// A table that only exists because a header named one below it.
  fileprivate var isImplicit: Bool { flags.isDisjoint(with: [.explicit, .dotted, .frozen]) }
}
