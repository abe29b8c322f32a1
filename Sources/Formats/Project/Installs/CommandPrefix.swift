/// What may stand before a command and runs it: keywords of the shell, assignments, `sudo`, `env`, `timeout
/// 5`, …
struct CommandPrefix {
  /// The words between the program's name and the command: `run` in `conda run`.
  var subcommand: [String] = []
  var options = OptionSyntax()
  /// The operands of its own: the duration of `timeout`, the user of `gosu`.
  var operands = 0

  /// The command without what stands before it; `prefix` is given each prefix with all that follows it.
  static func stripped(
    _ words: ArraySlice<ShellWord>,
    prefix visit: (ArraySlice<ShellWord>) -> Void = { _ in }
  ) -> ArraySlice<ShellWord> {
    var words = words
    while let first = words.first {
      if isKeyword(first) || isAssignment(first) {
        words = words.dropFirst()
      } else if let prefix = named[ProgramName(first).text], let rest = prefix.rest(of: words.dropFirst()) {
        visit(words)
        words = rest
      } else {
        break
      }
    }
    return words
  }

  private static func isKeyword(_ word: ShellWord) -> Bool {
    !word.isQuoted && !word.hasExpansion && keywords.contains(word.string)
  }

  /// `NAME=…`, before a command or alone.
  private static func isAssignment(_ word: ShellWord) -> Bool { word.assignmentSign != nil }

  /// The words after the prefix's own options and operands; nil where it does not run a command.
  private func rest(of words: ArraySlice<ShellWord>) -> ArraySlice<ShellWord>? {
    var words = words
    var operandsLeft = operands
    var expected = subcommand[...]
    while let word = words.first {
      if word.bytes == Array("--".utf8) {
        words = words.dropFirst()
      } else if word.bytes.first == UInt8(ascii: "-") {
        words = words.dropFirst(options.takesNextWord(word) ? 2 : 1)
      } else if let name = expected.first {
        guard word.string == name else { return nil }
        expected = expected.dropFirst()
        words = words.dropFirst()
      } else if operandsLeft > 0 {
        operandsLeft -= 1
        words = words.dropFirst()
      } else {
        return words
      }
    }
    return words
  }

  private static let keywords: Set<String> = [
    "!", "{", "if", "then", "else", "elif", "while", "until", "do", "time", "coproc",
  ]

  private static let named: [String: CommandPrefix] = [
    "builtin": CommandPrefix(), "busybox": CommandPrefix(), "command": CommandPrefix(),
    "eatmydata": CommandPrefix(),
    "nohup": CommandPrefix(), "setsid": CommandPrefix(), "linux32": CommandPrefix(),
    "noglob": CommandPrefix(),
    "exec": CommandPrefix(options: ["-a"]),
    "sudo": CommandPrefix(options: ["-u", "-g", "-h", "-p", "-C", "-r", "-t", "-T", "-U", "-D", "--user"]),
    "doas": CommandPrefix(options: ["-u", "-C"]),
    "env": CommandPrefix(options: ["-u", "-C", "--unset", "--chdir"]),
    "nice": CommandPrefix(options: ["-n", "--adjustment"]),
    "ionice": CommandPrefix(options: ["-c", "-n"]),
    "stdbuf": CommandPrefix(options: ["-i", "-o", "-e"]),
    "timeout": CommandPrefix(options: ["-s", "-k", "--signal", "--kill-after"], operands: 1),
    "xargs": CommandPrefix(options: [
      "-a", "-d", "-E", "-I", "-L", "-n", "-P", "-s", "--max-args", "--max-procs",
    ]),
    "chroot": CommandPrefix(operands: 1), "gosu": CommandPrefix(operands: 1),
    "su-exec": CommandPrefix(operands: 1), "setpriv": CommandPrefix(),
    "conda": CommandPrefix(subcommand: ["run"], options: environmentOptions),
    "mamba": CommandPrefix(subcommand: ["run"], options: environmentOptions),
    "micromamba": CommandPrefix(subcommand: ["run"], options: environmentOptions),
    "poetry": CommandPrefix(subcommand: ["run"], options: ["-C", "-P", "--directory", "--project"]),
    "pipenv": CommandPrefix(subcommand: ["run"]), "pdm": CommandPrefix(subcommand: ["run"], options: ["-p"]),
    "uv": CommandPrefix(
      subcommand: ["run"],
      options: ["-p", "--python", "--with", "--extra", "--group", "--package", "--project", "--directory"]
    ),
  ]

  private static let environmentOptions: OptionSyntax = ["-n", "--name", "-p", "--prefix", "--cwd"]
}

extension ShellWord {
  /// Where the `=` of `NAME=value` stands; nil for another word.
  var assignmentSign: Int? {
    guard let equals = bytes.firstIndex(of: UInt8(ascii: "=")), equals > 0, !bytes[0].isShellDigit,
      bytes[..<equals].allSatisfy(\.isShellNameByte)
    else { return nil }
    return equals
  }
}
