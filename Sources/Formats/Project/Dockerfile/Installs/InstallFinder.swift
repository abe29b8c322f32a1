import Facts
import Syntax

/// Finds what installers are told to install in the scripts of one instruction.
struct InstallFinder {
  /// Scripts within scripts (`$(…)`, `bash -c "…"`) are read to this depth.
  static let maximumDepth = 8

  private(set) var installs: [InstallCommand] = []
  private(set) var problems: [ParseError] = []
  private let source: SourceFile
  private let instructionLine: Int
  private var pending: [(script: MappedText, depth: Int)] = []
  /// Where the packages found stand: `bash -c "$(…)"` is read as a substitution and within the inner script.
  private var places: Set<SourceSpan> = []

  init(source: SourceFile, instructionLine: Int) {
    self.source = source
    self.instructionLine = instructionLine
  }

  /// Reads a script and the scripts within it.
  mutating func read(script: MappedText) {
    pending.append((script, 1))
    readPending()
  }

  /// Reads a command that no shell splits.
  mutating func read(words: [MappedText]) {
    read(ShellCommand(words: words.map { ShellWord($0) }), depth: 0)
    readPending()
  }

  private mutating func readPending() {
    while let (script, depth) = pending.popLast() {
      let (commands, substitutions) = ShellLexer.read(script)
      for command in commands { read(command, depth: depth) }
      for substitution in substitutions { read(inner: substitution, depth: depth) }
    }
  }

  private mutating func read(inner script: MappedText, depth: Int) {
    guard depth < Self.maximumDepth else {
      let message = "scripts within scripts are read to depth \(Self.maximumDepth)"
      if problems.isEmpty { problems.append(ParseError(.limit, message, at: script.span)) }
      return
    }
    pending.append((script, depth + 1))
  }

  private mutating func read(_ command: ShellCommand, depth: Int) {
    let words = CommandPrefix.stripped(command.words[...])
    guard let first = words.first else {
      // A here-document alone is the script: `RUN <<EOF`.
      if command.words.isEmpty, let body = command.heredocs.first, Interpreter.isShellScript(body) {
        read(inner: body, depth: depth)
      }
      return
    }
    let program = ProgramName(first).text
    let arguments = words.dropFirst()
    if let scripts = Interpreter.scripts(of: program, arguments, command.heredocs) {
      for script in scripts { read(inner: script, depth: depth) }
    } else if let (module, rest) = Interpreter.pythonModule(of: program, arguments) {
      append(program: module, rest)
    } else {
      append(program: program, arguments)
    }
  }

  private mutating func append(program: String, _ arguments: ArraySlice<ShellWord>) {
    guard let installer = Installer.named(program),
      let arguments = InstallArguments(arguments, of: installer)
    else { return }
    for word in arguments.packages {
      guard let package = installer.package(word, arguments), places.insert(word.span).inserted else {
        continue
      }
      installs.append(
        InstallCommand(
          manager: installer.manager,
          name: package.name,
          version: package.version,
          location: source.location(of: word.span),
          instructionLine: instructionLine
        )
      )
    }
  }
}

/// The name of a program without its folder and, for Python's tools, without the version: `pip3.11` is `pip`.
struct ProgramName {
  let text: String

  init(_ word: ShellWord) {
    let slash = word.bytes.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { word.bytes[($0 + 1)...] } ?? word.bytes[...]
    let stem = name.prefix { !$0.isShellDigit && $0 != UInt8(ascii: ".") }
    let isVersioned = name[stem.endIndex...].allSatisfy { $0.isShellDigit || $0 == UInt8(ascii: ".") }
    let isPython = ["pip", "python", "pypy"].contains { stem.elementsEqual($0.utf8) }
    text = String(decoding: isVersioned && isPython ? stem : name, as: UTF8.self)
  }
}
