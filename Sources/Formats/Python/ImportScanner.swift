package import Facts
package import Syntax

/// Finds what Python source imports, by its tokens: Python 3.8 to 3.14, and what Python 2 has in common with them.
///
/// Linear and iterative; nothing is run. Strings, comments and bracketed lines are told from statements as Python's own
/// tokenizer does it (https://docs.python.org/3/reference/lexical_analysis.html), replacement fields of f-strings and
/// t-strings included (PEP 701, PEP 750). Besides statements, `importlib.import_module("…")`, `__import__("…")` and
/// `pytest.importorskip("…")` with a literal name are found. Throws `ParseError` for what no Python can read.
package enum PythonImports {
  package static func read(
    _ file: SourceFile, limits: ParseLimits = .standard
  ) throws(ParseError) -> [ModuleImport] {
    try limits.checkSize(file.bytes.count)
    let source = try PythonSource(file)
    var failure: ParseError?
    let found = source.file.bytes.withUnsafeBufferPointer { bytes in
      var scanner = ImportScanner(bytes, source, limits)
      do throws(ParseError) {
        try scanner.scan()
      } catch {
        failure = error
      }
      return scanner.found
    }
    if let failure { throw failure }
    return found.map { $0.moduleImport(in: source.file) }
  }
}

/// Walks over the tokens of one file.
struct ImportScanner {
  /// An import as it is found: places are offsets still.
  struct Found {
    let module: String
    var names: [String] = []
    var level = 0
    let span: SourceSpan
    var necessity: ModuleImport.Necessity
    var functionDepth = 0

    func moduleImport(in file: SourceFile) -> ModuleImport {
      ModuleImport(
        module: module, names: names, level: level, location: file.location(of: span), necessity: necessity)
    }
  }

  /// A formatted string whose replacement field is being read.
  struct FormattedString {
    let quote: UInt8
    let isTriple: Bool
    let isRaw: Bool
    let start: Int
    /// The depth of brackets outside the string, and inside the innermost open field.
    let outerDepth: Int
    var fieldDepth: Int
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let isDoubleByte: Bool
  let limits: ParseLimits
  var index: Int
  /// Open brackets, those of replacement fields included.
  var depth = 0
  var strings: [FormattedString] = []
  var found: [Found] = []

  /// Whether a statement may begin here.
  private var isAtStatement = true
  private var isAtLine = true
  private var column = 0
  private var header: ImportBlocks.Header?
  private var blocks = ImportBlocks()
  /// Where the outermost open bracket stands.
  private var openBracket = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ source: PythonSource, _ limits: ParseLimits) {
    self.bytes = bytes
    isDoubleByte = source.isDoubleByte
    index = source.start
    self.limits = limits
  }

  mutating func scan() throws(ParseError) {
    beginLine()
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0C, UInt8(ascii: "\r"): index += 1
      case UInt8(ascii: "\n"): endLine()
      case UInt8(ascii: "#"): skipComment()
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"),
        0x80...0xFF:
        try scanWord()
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        skipNumber()
        endToken()
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        endToken()
        try scanString(prefix: index..<index)
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        if depth == 0 { openBracket = index }
        depth += 1
        index += 1
        endToken()
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): try closeBracket()
      case UInt8(ascii: ":"): try scanColon()
      case UInt8(ascii: ";"):
        index += 1
        isAtStatement = depth == 0
      case UInt8(ascii: "\\"): try continueLine()
      default:
        index += 1
        endToken()
      }
    }
    if let open = strings.last { throw unterminatedString(at: open.start) }
    if depth > 0 {
      throw ParseError(
        .syntax, "this bracket is never closed", at: SourceSpan(start: openBracket, end: openBracket + 1))
    }
  }

  // MARK: Lines

  /// Measures the indentation as Python does: a tab leads to the next multiple of eight, a form feed to the margin.
  private mutating func beginLine() {
    column = 0
    isAtStatement = true
    isAtLine = true
    header = nil
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: " "): column += 1
      case UInt8(ascii: "\t"): column = (column / 8 + 1) * 8
      case 0x0C: column = 0
      default: return
      }
      index += 1
    }
  }

  private mutating func endLine() {
    index += 1
    if depth == 0 { beginLine() }
  }

  mutating func skipComment() {
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
  }

  mutating func continueLine() throws(ParseError) {
    let start = index
    index += 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
    guard index == bytes.count || bytes[index] == UInt8(ascii: "\n") else {
      throw ParseError(
        .syntax, "a backslash must end its line", at: SourceSpan(start: start, end: start + 1))
    }
    index = min(bytes.count, index + 1)
  }

  // MARK: Tokens

  private mutating func endToken() {
    isAtStatement = false
    isAtLine = false
  }

  private mutating func skipNumber() {
    while index < bytes.count, bytes[index].isIdentifierByte || bytes[index] == UInt8(ascii: ".") {
      index += 1
    }
  }

  private mutating func closeBracket() throws(ParseError) {
    let isField = strings.last?.fieldDepth == depth
    guard depth > 0, !isField || bytes[index] == UInt8(ascii: "}") else {
      throw ParseError(
        .syntax, "nothing is open that this bracket closes", at: SourceSpan(start: index, end: index + 1))
    }
    index += 1
    depth -= 1
    endToken()
    if isField { try resumeString() }
  }

  private mutating func scanColon() throws(ParseError) {
    index += 1
    if strings.last?.fieldDepth == depth { return try scanFormatted(inSpecification: true) }
    guard depth == 0 else { return }
    if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
      index += 1
      return endToken()
    }
    isAtStatement = true
    guard let header else { return }
    self.header = nil
    guard let optional = blocks.complete(header) else { return }
    for index in optional.imports
    where found[index].functionDepth == optional.functionDepth && found[index].necessity == .required {
      found[index].necessity = .optional
    }
  }

  /// The end of the word that begins here.
  func endOfWord(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end].isIdentifierByte {
      end += isDoubleByte && bytes[end] >= 0x81 && end + 1 < bytes.count ? 2 : 1
    }
    return end
  }

  private mutating func scanWord() throws(ParseError) {
    let start = index
    index = endOfWord(from: start)
    let word = PythonWord(bytes, start..<index)
    if index - start <= 3, index < bytes.count, word.isStringPrefix,
      bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
    {
      endToken()
      return try scanString(prefix: start..<index)
    }
    let (isAtStatement, isAtLine) = (isAtStatement, isAtLine)
    endToken()
    if isAtLine { beginBlock(word) }
    if header != nil { note(word) }
    if isAtStatement, depth == 0, word == "import" { return try scanImport(from: start) }
    if isAtStatement, depth == 0, word == "from" { return try scanFromImport(from: start) }
    if word.isImportingFunction { try scanCall(of: word) }
  }

  mutating func append(
    _ module: String, names: [String] = [], level: Int = 0, at span: SourceSpan, isOptional: Bool = false
  ) throws(ParseError) {
    guard found.count < limits.maximumItems else {
      throw ParseError(.limit, "more than \(limits.maximumItems) imports", at: span)
    }
    let necessity = blocks.necessity
    found.append(
      Found(
        module: module, names: names, level: level, span: span,
        necessity: isOptional && necessity == .required ? .optional : necessity,
        functionDepth: blocks.functionDepth))
  }

  // MARK: Blocks

  private mutating func beginBlock(_ word: PythonWord) {
    let isClause = word == "except" || word == "else" || word == "finally" || word == "elif"
    blocks.beginLine(at: column, isClause: isClause, importCount: found.count)
    switch true {
    case word == "try": blocks.openTry(at: column, importCount: found.count)
    case word == "if": header = ImportBlocks.Header(keyword: .if, column: column)
    case word == "elif": header = ImportBlocks.Header(keyword: .elif, column: column)
    case word == "except": header = ImportBlocks.Header(keyword: .except, column: column)
    case word == "with": header = ImportBlocks.Header(keyword: .with, column: column)
    case word == "def": blocks.openFunction(at: column)
    case word == "async": isAtLine = true
    default: break
    }
  }

  private mutating func note(_ word: PythonWord) {
    switch true {
    case word == "except" && header?.keyword == .except: return
    case word == "ImportError" || word == "ModuleNotFoundError": header?.namesImportError = true
    case word == "Exception" || word == "BaseException":
      if header?.keyword == .except { header?.namesImportError = true }
    case word == "TYPE_CHECKING": header?.namesTypeChecking = true
    case word == "not" || word == "or": header?.isNegated = true
    default: break
    }
    header?.isBare = false
  }
}
