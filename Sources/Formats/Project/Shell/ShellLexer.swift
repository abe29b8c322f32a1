import Syntax

/// Splits a script into simple commands as a POSIX shell does.
///
/// Linear and lenient: what a shell would refuse (an open quote) is read to the end of the script.
/// Source: POSIX.1-2024, Shell Command Language, sections 2.2 to 2.10,
/// https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
struct ShellLexer {
  let script: MappedText
  var index = 0
  private(set) var commands: [ShellCommand] = []
  /// The scripts of `$(…)`, `` `…` `` and `<(…)`, in order.
  private(set) var substitutions: [MappedText] = []

  private var command = ShellCommand()
  private var word: MappedText?
  private var wordHasExpansion = false
  private var wordIsQuoted = false
  /// What the word being read is for.
  private var role = WordRole.argument
  private var openHeredocs: [ShellHeredoc] = []

  private enum WordRole {
    case argument, input, output
    case heredocName(stripsTabs: Bool)
  }

  static func read(_ script: MappedText) -> (commands: [ShellCommand], substitutions: [MappedText]) {
    var lexer = ShellLexer(script: script)
    while lexer.index < script.count { lexer.step() }
    lexer.endCommand()
    lexer.readHeredocs()
    return (lexer.commands.filter { !$0.isEmpty }, lexer.substitutions)
  }

  private init(script: MappedText) {
    self.script = script
  }

  private func peek(_ distance: Int = 0) -> UInt8? {
    index + distance < script.count ? script.bytes[index + distance] : nil
  }

  private mutating func step() {
    let byte = script.bytes[index]
    switch byte {
    case UInt8(ascii: "\n"):
      index += 1
      endCommand()
      readHeredocs()
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      index += 1
      endWord()
    case UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"):
      index += 1
      endCommand()
    case UInt8(ascii: "|"): readBar()
    case UInt8(ascii: "&"): readAmpersand()
    case UInt8(ascii: "<"), UInt8(ascii: ">"): readRedirection(byte)
    case UInt8(ascii: "#") where word == nil: skipComment()
    default: readWordPart(byte)
    }
  }

  /// `&>` redirects; every other `&` ends a command.
  private mutating func readAmpersand() {
    index += 1
    guard peek() == UInt8(ascii: ">") else { return endCommand() }
    endWord()
    index += 1
    if peek() == UInt8(ascii: ">") { index += 1 }
    role = .output
  }

  /// `|` and `|&` hand the output on; `||` does not.
  private mutating func readBar() {
    index += 1
    endCommand()
    if peek() == UInt8(ascii: "|") {
      index += 1
    } else {
      if peek() == UInt8(ascii: "&") { index += 1 }
      if !commands.isEmpty { commands[commands.count - 1].isPiped = true }
    }
  }

  private mutating func skipComment() {
    index = script.bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? script.count
  }

  private mutating func endCommand() {
    endWord()
    role = .argument
    // A slot stays for the bodies of its here-documents, which come at the end of the line.
    if !command.isEmpty || openHeredocs.last?.command == commands.count {
      commands.append(command)
    }
    command = ShellCommand()
  }

  private mutating func endWord() {
    guard let text = word else { return }
    switch role {
    case .argument:
      command.words.append(ShellWord(text, hasExpansion: wordHasExpansion, isQuoted: wordIsQuoted))
    case .input:
      command.inputs.append(ShellWord(text, hasExpansion: wordHasExpansion, isQuoted: wordIsQuoted))
    case .output: break
    case .heredocName(let stripsTabs):
      openHeredocs.append(ShellHeredoc(name: text.bytes, stripsTabs: stripsTabs, command: commands.count))
    }
    word = nil
    wordHasExpansion = false
    wordIsQuoted = false
    role = .argument
  }
}

// MARK: - Redirections and here-documents

private struct ShellHeredoc {
  let name: [UInt8]
  let stripsTabs: Bool
  /// The index of the command that reads it.
  let command: Int
}

extension ShellLexer {
  private mutating func readRedirection(_ sign: UInt8) {
    // Digits right before the sign number a file descriptor.
    if let word, !word.isEmpty, !wordIsQuoted, word.bytes.allSatisfy(\.isShellDigit) { self.word = nil }
    if word == nil, peek(1) == UInt8(ascii: "(") { return readProcessSubstitution() }
    endWord()
    index += 1
    role = sign == UInt8(ascii: "<") ? .input : .output
    guard sign == UInt8(ascii: "<"), peek() == sign else { return skipRedirectionSuffix() }
    index += 1
    if peek() == sign {
      index += 1
    } else {
      let stripsTabs = peek() == UInt8(ascii: "-")
      if stripsTabs { index += 1 }
      role = .heredocName(stripsTabs: stripsTabs)
    }
  }

  /// The second sign of `>>`, `>&`, `>|`, `<&` and `<>`.
  private mutating func skipRedirectionSuffix() {
    if let byte = peek(), ">&|".utf8.contains(byte) { index += 1 }
  }

  /// The bodies of the here-documents that the line before opened; one without an end reaches to the end.
  private mutating func readHeredocs() {
    for heredoc in openHeredocs {
      var body = MappedText()
      while index < script.count {
        let end = script.bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? script.count
        let isEnd = isTerminator(index..<end, of: heredoc)
        if !isEnd { body.append(script, index..<min(end + 1, script.count)) }
        index = min(end + 1, script.count)
        if isEnd { break }
      }
      if heredoc.command < commands.count { commands[heredoc.command].heredocs.append(body) }
    }
    openHeredocs = []
  }

  private func isTerminator(_ line: Range<Int>, of heredoc: ShellHeredoc) -> Bool {
    var text = script.bytes[line]
    if text.last == UInt8(ascii: "\r") { text.removeLast() }
    if heredoc.stripsTabs { text = text.drop { $0 == UInt8(ascii: "\t") } }
    return text.elementsEqual(heredoc.name)
  }
}

// MARK: - Words

extension ShellLexer {
  private mutating func readWordPart(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\\"): readEscape()
    case UInt8(ascii: "'"): readSingleQuotes()
    case UInt8(ascii: "\""): readDoubleQuotes()
    case UInt8(ascii: "$") where peek(1) == UInt8(ascii: "'"):
      index += 1
      readANSIQuotes()
    case UInt8(ascii: "$") where peek(1) == UInt8(ascii: "\""):
      index += 1
      readDoubleQuotes()
    case UInt8(ascii: "$"), UInt8(ascii: "`"): readExpansion()
    default: appendPlainBytes()
    }
  }

  /// Puts the bytes up to the next one that means something into the word.
  private mutating func appendPlainBytes() {
    let end = script.bytes[(index + 1)...].firstIndex { Self.special.contains($0) } ?? script.count
    if word == nil { word = MappedText() }
    word?.append(script, index..<end)
    index = end
  }

  private static let special = Set(" \t\r\n;|&()<>\\'\"$`".utf8)

  /// Puts the byte at the index into the word.
  private mutating func appendByte() {
    if word == nil { word = MappedText() }
    word?.append(script.bytes[index], at: script.offset(of: index))
    index += 1
  }

  private mutating func beginQuotes() {
    if word == nil { word = MappedText() }
    wordIsQuoted = true
    index += 1
  }

  /// A backslash: the next byte is literal; a continued line says nothing.
  private mutating func readEscape() {
    let isCarriageReturn = peek(1) == UInt8(ascii: "\r") && peek(2) == UInt8(ascii: "\n")
    if peek(1) == UInt8(ascii: "\n") || isCarriageReturn {
      index += isCarriageReturn ? 3 : 2
      return
    }
    beginQuotes()
    if index < script.count { appendByte() }
  }

  private mutating func readSingleQuotes() {
    beginQuotes()
    let end = script.bytes[index...].firstIndex(of: UInt8(ascii: "'")) ?? script.count
    word?.append(script, index..<end)
    index = min(end + 1, script.count)
  }

  /// `$'…'`, in which a backslash keeps a quote from ending it.
  private mutating func readANSIQuotes() {
    beginQuotes()
    while let byte = peek(), byte != UInt8(ascii: "'") {
      if byte == UInt8(ascii: "\\"), peek(1) != nil { index += 1 }
      appendByte()
    }
    index = min(index + 1, script.count)
  }

  private mutating func readDoubleQuotes() {
    beginQuotes()
    while let byte = peek(), byte != UInt8(ascii: "\"") {
      switch byte {
      case UInt8(ascii: "\\"): readQuotedEscape()
      case UInt8(ascii: "$"), UInt8(ascii: "`"): readExpansion()
      default: appendByte()
      }
    }
    index = min(index + 1, script.count)
  }

  private mutating func readQuotedEscape() {
    guard let next = peek(1) else { return appendByte() }
    if next == UInt8(ascii: "\n") {
      index += 2
      return
    }
    if "$`\"\\".utf8.contains(next) { index += 1 }
    appendByte()
  }

  /// A variable or a substitution: kept as written; a command within it is read as a script of its own.
  private mutating func readExpansion() {
    if word == nil { word = MappedText() }
    let expansion = ShellExpansion(script.bytes, at: index)
    guard expansion.end > index + 1 else { return appendByte() }
    wordHasExpansion = true
    if let inner = expansion.script { substitutions.append(script.slice(inner)) }
    word?.append(script, index..<expansion.end)
    index = expansion.end
  }

  /// `<(…)` and `>(…)` stand for a file's name.
  private mutating func readProcessSubstitution() {
    word = MappedText()
    wordHasExpansion = true
    let expansion = ShellExpansion(script.bytes, at: index)
    if let inner = expansion.script { substitutions.append(script.slice(inner)) }
    word?.append(script, index..<expansion.end)
    index = expansion.end
  }
}
