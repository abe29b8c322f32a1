import Syntax

/// The programs that run further scripts: shells, `su -c`, `eval`, and Python's `-m`.
enum Interpreter {
  private static let shells: Set<String> = ["sh", "bash", "ash", "dash", "ksh", "mksh", "zsh"]

  /// The scripts that a command hands to a shell; nil where the program is none.
  static func scripts(
    of program: String,
    _ arguments: ArraySlice<ShellWord>,
    _ heredocs: [MappedText]
  ) -> [MappedText]? {
    if program == "eval" { return [joined(arguments)] }
    guard shells.contains(program) || program == "su" || program == "runuser" else { return nil }
    if let script = commandString(arguments) { return [script] }
    return shells.contains(program) && readsInput(arguments) ? heredocs : []
  }

  /// Whether a here-document that stands for the script is one of a shell's: it has no other interpreter's
  /// `#!` line.
  static func isShellScript(_ body: MappedText) -> Bool {
    guard body.bytes.starts(with: "#!".utf8) else { return true }
    let line = body.bytes.dropFirst(2).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let words = line.split(separator: UInt8(ascii: " ")).map { word in
      String(decoding: word.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
    }
    return words.contains { shells.contains($0) }
  }

  /// The module and its arguments of `python [options] -m module …`.
  static func pythonModule(
    of program: String,
    _ arguments: ArraySlice<ShellWord>
  ) -> (module: String, arguments: ArraySlice<ShellWord>)? {
    guard program == "python" || program == "pypy" else { return nil }
    let options: OptionSyntax = ["-m", "-W", "-X", "-c"]
    var rest = arguments
    while let word = rest.first, word.bytes.first == UInt8(ascii: "-") {
      rest = rest.dropFirst()
      guard let option = options.valuedOption(word) else { continue }
      guard let value = option.value ?? rest.first else { return nil }
      if option.value == nil { rest = rest.dropFirst() }
      if option.name == "-c" { return nil }
      if option.name == "-m" { return (value.string, rest) }
    }
    return nil
  }

  /// Whether a command runs what it is given as input: `sh`, `bash -s -- x`, `python3 -`.
  static func runsInput(_ words: ArraySlice<ShellWord>) -> Bool {
    guard let first = words.first else { return false }
    let program = ProgramName(first).text
    let arguments = words.dropFirst()
    if shells.contains(program) { return commandString(arguments) == nil && readsInput(arguments) }
    guard languages.contains(program) else { return false }
    return arguments.allSatisfy {
      $0.bytes.first == UInt8(ascii: "-") && !["-c", "-m", "-e"].contains($0.string)
    }
      || arguments.first?.string == "-"
  }

  /// What follows the first `-c` or `-e` of a language's program: a shell's is read as a script of its own.
  static func code(in words: ArraySlice<ShellWord>) -> ShellWord? {
    guard let first = words.first, languages.contains(ProgramName(first).text),
      let option = words.firstIndex(where: { $0.string == "-c" || $0.string == "-e" })
    else { return nil }
    return words[(option + 1)...].first
  }

  /// Whether a program runs the files that it is given.
  static func runsFiles(_ program: String) -> Bool {
    shells.contains(program) || languages.contains(program) || program == "source" || program == "."
  }

  private static let languages: Set<String> = ["python", "pypy", "perl", "ruby", "node", "php"]

  /// The word after `-c`, which may stand in a cluster: `-euxc`, `-lc`.
  private static func commandString(_ arguments: ArraySlice<ShellWord>) -> MappedText? {
    var takesCommand = false
    var skipsNext = false
    for word in arguments {
      let isOption = word.bytes.first == UInt8(ascii: "-") || word.bytes.first == UInt8(ascii: "+")
      if skipsNext {
        skipsNext = false
      } else if isOption, word.bytes.count > 1 {
        let isLong = word.bytes[1] == UInt8(ascii: "-")
        takesCommand = takesCommand || word.string == "--command" || (!isLong && word.bytes.contains(0x63))
        skipsNext = !isLong && word.bytes.last == UInt8(ascii: "o")
      } else if takesCommand {
        return word.text
      }
    }
    return nil
  }

  /// Whether a shell reads its script from the standard input: it is given no file.
  private static func readsInput(_ arguments: ArraySlice<ShellWord>) -> Bool {
    let hasInputOption = arguments.contains { $0.string == "-s" }
    let file = arguments.first { $0.bytes.first != UInt8(ascii: "-") && $0.bytes.first != UInt8(ascii: "+") }
    return hasInputOption || file == nil || file?.string == "/dev/stdin"
  }

  private static func joined(_ words: ArraySlice<ShellWord>) -> MappedText {
    var script = MappedText()
    for word in words {
      if !script.isEmpty { script.append(UInt8(ascii: " "), at: word.span.start) }
      script.append(word.text, 0..<word.text.count)
    }
    return script
  }
}
