import Facts
import Standards
import Syntax

/// Finds what the scripts of one instruction install and download.
struct InstallFinder {
  /// Scripts within scripts (`$(…)`, `bash -c "…"`) are read to this depth.
  static let maximumDepth = 8

  private(set) var installs: [InstallCommand] = []
  private(set) var downloads: [RemoteDownload] = []
  /// What installers are told of where packages come from.
  private(set) var indexes: [InstallerOption] = []
  private(set) var problems: [ParseError] = []
  /// The variables of the build, and those that the scripts set.
  private(set) var variables: ShellVariables
  private let source: SourceFile
  private let instructionLine: Int
  private var pending: [(script: MappedText, depth: Int)] = []
  /// Where what was found stands: `bash -c "$(…)"` is read as a substitution and within the inner script.
  private var places: Set<Place> = []

  private struct Place: Hashable {
    let span: SourceSpan
    let name: String
  }

  init(source: SourceFile, instructionLine: Int, variables: ShellVariables) {
    self.source = source
    self.instructionLine = instructionLine
    self.variables = variables
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
      var pipeline = ShellPipeline()
      for command in commands {
        read(command, depth: depth)
        pipeline.append(command)
        append(pipeline.executed)
      }
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
    variables.note(command)
    for word in command.words {
      guard let equals = word.assignmentSign else { continue }
      let name = String(decoding: word.bytes[..<equals], as: UTF8.self)
      indexes += InstallerVariable.options(name, word.dropping(equals + 1), in: source)
    }
    var runners: [ArraySlice<ShellWord>] = []
    let words = CommandPrefix.stripped(command.words[...]) { runners.append($0) }
    // `uv run --with NAME` installs before it runs.
    for runner in runners { append(program: ProgramName(runner[runner.startIndex]).text, runner.dropFirst()) }
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

  // MARK: What was found

  private mutating func append(program: String, _ words: ArraySlice<ShellWord>) {
    guard let installer = Installer.named(program) else { return }
    let words = words.flatMap { variables.expanded($0) }
    guard let arguments = InstallArguments(words[...], of: installer) else { return }
    for word in arguments.packages { append(word, arguments, installer) }
    for option in arguments.sources {
      indexes.append(InstallerOption(option.name, address: option.value.text, in: source))
    }
  }

  private mutating func append(_ word: ShellWord, _ arguments: InstallArguments, _ installer: Installer) {
    guard let package = installer.package(word, arguments),
      places.insert(Place(span: word.span, name: package.name)).inserted
    else { return }
    var constraint = package.constraint
    if word.isOneExpansion {
      constraint = .unknown
    } else if arguments.hasConstraints, constraint != .pinned {
      constraint = .elsewhere
    }
    installs.append(
      InstallCommand(
        manager: installer.manager,
        name: package.name,
        version: package.version,
        constraint: constraint,
        url: package.url,
        location: source.location(of: word.span),
        instructionLine: instructionLine
      )
    )
  }

  private mutating func append(_ executed: ShellWord?) {
    guard let executed, places.insert(Place(span: executed.span, name: "")).inserted else { return }
    downloads.append(
      RemoteDownload(
        url: RedactedURL(executed.string).text,
        use: .executed,
        isVerified: false,
        location: source.location(of: executed.span),
        instructionLine: instructionLine
      )
    )
  }
}
