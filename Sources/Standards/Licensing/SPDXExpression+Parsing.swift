package import Syntax

extension SPDXExpression {
  package static let maximumBytes = 8 << 10
  package static let maximumDepth = 64

  /// Reads an expression; operators in lower case are accepted with a note. Whether the identifiers exist is not asked.
  package init(parsing text: String) throws(ParseError) {
    let bytes = Array(text.utf8)
    guard bytes.count <= Self.maximumBytes else {
      throw ParseError(
        .limit,
        "a licence expression has at most \(Self.maximumBytes) bytes",
        at: SourceSpan(at: 0)
      )
    }
    var parser = SPDXExpressionParser(bytes: bytes)
    try parser.parse()
    self.init(nodes: parser.nodes, spans: parser.spans, notes: parser.notes)
  }
}

/// Reads operands and operators in turn; one level per open parenthesis, no recursion.
private struct SPDXExpressionParser {
  private typealias Node = SPDXExpression.Node

  private enum Operator { case and, or, with }

  /// What stands between two parentheses so far.
  private struct Level {
    /// Where its parenthesis is, or nil for the whole text.
    var open: Int?
    /// Operands of the AND chain being read.
    var conjuncts = 0
    /// Operands of OR that are complete.
    var alternatives = 0
  }

  let bytes: [UInt8]
  private(set) var nodes: [SPDXExpression.Node] = []
  private(set) var spans: [SourceSpan] = []
  private(set) var notes: [SPDXExpression.Note] = []
  private var index = 0
  private var levels = [Level()]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func parse() throws(ParseError) {
    while true {
      try parseOperand()
      try closeParentheses()
      skipBlanks()
      guard index < bytes.count else { break }
      switch try parseOperator() {
      case .and: break
      case .or: closeConjunction()
      case .with: throw misplacedWith
      }
    }
    if levels.count > 1, let open = levels[levels.count - 1].open {
      throw error("this parenthesis is never closed", at: open..<(open + 1))
    }
    closeAlternatives()
    try checkStatements()
  }

  // MARK: Building

  /// Takes the subtree just written as an operand of AND; a chain in parentheses becomes part of the outer one.
  private mutating func addOperand() {
    var count = 1
    if case .and(let inner) = nodes.last {
      nodes.removeLast()
      count = inner
    }
    levels[levels.count - 1].conjuncts += count
  }

  private mutating func closeConjunction() {
    let top = levels.count - 1
    var count = 1
    if levels[top].conjuncts > 1 {
      nodes.append(.and(levels[top].conjuncts))
    } else if case .or(let inner) = nodes.last {
      nodes.removeLast()
      count = inner
    }
    levels[top].alternatives += count
    levels[top].conjuncts = 0
  }

  private mutating func closeAlternatives() {
    closeConjunction()
    let count = levels.removeLast().alternatives
    if count > 1 { nodes.append(.or(count)) }
  }

  // MARK: Reading

  private mutating func parseOperand() throws(ParseError) {
    skipBlanks()
    while index < bytes.count, bytes[index] == UInt8(ascii: "(") {
      guard levels.count <= SPDXExpression.maximumDepth else {
        throw ParseError(
          .limit,
          "parentheses are nested deeper than \(SPDXExpression.maximumDepth)",
          at: SourceSpan(start: index, end: index + 1)
        )
      }
      levels.append(Level(open: index))
      index += 1
      skipBlanks()
    }
    let leaf = try parseLeaf()
    nodes.append(.leaf(leaf))
    addOperand()
  }

  private mutating func closeParentheses() throws(ParseError) {
    while true {
      skipBlanks()
      guard index < bytes.count, bytes[index] == UInt8(ascii: ")") else { return }
      guard levels.count > 1 else { throw error("no parenthesis is open here", at: index..<(index + 1)) }
      index += 1
      closeAlternatives()
      addOperand()
    }
  }

  private mutating func parseLeaf() throws(ParseError) -> SPDXExpression.Leaf {
    let token = try takeWord(expecting: "a licence identifier")
    defer { spans.append(SourceSpan(start: token.startIndex, end: index)) }
    let license = try identifier(token)
    var leaf = SPDXExpression.Leaf(license)
    if index < bytes.count, bytes[index] == UInt8(ascii: "+") {
      guard license.kind == .listed else {
        throw error("`+` cannot follow `\(license.text)`", at: token.startIndex..<(index + 1))
      }
      leaf.orLater = true
      index += 1
    }
    leaf.exception = try parseException(of: license)
    return leaf
  }

  private mutating func parseException(of license: SPDXLicenseID) throws(ParseError) -> SPDXLicenseID? {
    let start = index
    let noteCount = notes.count
    skipBlanks()
    guard index < bytes.count, SPDXLicenseID.isIdentifierByte(bytes[index]),
      try parseOperator() == .with
    else {
      index = start
      notes.removeSubrange(noteCount...)
      return nil
    }
    guard license.kind != .noStatement else { throw misplacedWith }
    return try identifier(try takeWord(expecting: "an exception identifier"))
  }

  private func identifier(_ token: ArraySlice<UInt8>) throws(ParseError) -> SPDXLicenseID {
    let range = token.startIndex..<token.endIndex
    if let found = operatorNamed(token) {
      throw error("an identifier must stand before the operator `\(found.word)`", at: range)
    }
    guard let id = SPDXLicenseID(token) else {
      throw error("`\(String(decoding: token, as: UTF8.self))` is no licence identifier", at: range)
    }
    return id
  }

  private mutating func parseOperator() throws(ParseError) -> Operator {
    let token = try takeWord(expecting: "AND, OR or `)`")
    let range = token.startIndex..<token.endIndex
    guard let found = operatorNamed(token) else {
      throw error("AND, OR or WITH must join two licences", at: range)
    }
    if !token.elementsEqual(found.word.utf8) {
      let span = SourceSpan(start: range.lowerBound, end: range.upperBound)
      notes.append(SPDXExpression.Note(message: "the operator is written `\(found.word)`", span: span))
    }
    return found.operator
  }

  private func operatorNamed(_ token: ArraySlice<UInt8>) -> (operator: Operator, word: String)? {
    guard (2...4).contains(token.count) else { return nil }
    if Self.folds(token, to: "or") { return (.or, "OR") }
    if Self.folds(token, to: "and") { return (.and, "AND") }
    if Self.folds(token, to: "with") { return (.with, "WITH") }
    return nil
  }

  /// Compares without an allocation: this runs for every word.
  private static func folds(_ token: ArraySlice<UInt8>, to word: StaticString) -> Bool {
    let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    return token.elementsEqual(expected) { SPDXLicenseID.lowercase($0) == $1 }
  }

  /// The run of identifier bytes and colons at the index.
  private mutating func takeWord(expecting what: String) throws(ParseError) -> ArraySlice<UInt8> {
    skipBlanks()
    let start = index
    while index < bytes.count,
      SPDXLicenseID.isIdentifierByte(bytes[index]) || bytes[index] == UInt8(ascii: ":")
    {
      index += 1
    }
    guard index > start else { throw unexpected(what) }
    return bytes[start..<index]
  }

  private mutating func skipBlanks() {
    while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  // MARK: Errors

  /// NONE and NOASSERTION speak of the whole: they stand alone.
  private func checkStatements() throws(ParseError) {
    guard nodes.count > 1 else { return }
    for case .leaf(let leaf) in nodes where leaf.license.kind == .noStatement {
      throw error("`\(leaf.license.text)` cannot be part of an expression", at: 0..<bytes.count)
    }
  }

  private var misplacedWith: ParseError {
    error("WITH must follow one licence identifier directly", at: max(0, index - 4)..<index)
  }

  private func unexpected(_ what: String) -> ParseError {
    guard index < bytes.count else {
      return error("the expression ends where \(what) must stand", at: index..<index)
    }
    let remedy: String? =
      switch bytes[index] {
      case UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: ";"):
        "this is no operator: write AND where all apply, OR where one may be chosen"
      case UInt8(ascii: "&"): "write AND"
      default: nil
      }
    return ParseError(
      .syntax,
      "\(what) must stand here",
      at: SourceSpan(start: index, end: index + 1),
      remedy: remedy
    )
  }

  private func error(_ message: String, at range: Range<Int>) -> ParseError {
    ParseError(.syntax, message, at: SourceSpan(start: range.lowerBound, end: range.upperBound))
  }
}
