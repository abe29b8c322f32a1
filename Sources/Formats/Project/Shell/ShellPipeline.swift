import Syntax

/// The commands of a pipeline, up to the one that was read last: `curl URL | sh` runs what it downloads.
struct ShellPipeline {
  /// What the commands before download.
  private var download: ShellWord?
  /// What the last command downloads.
  private var last: ShellWord?
  private var isOpen = false
  /// The download that the last command runs.
  private(set) var executed: ShellWord?

  mutating func append(_ command: ShellCommand) {
    // The end of a group hands on what its commands print.
    if !isOpen { download = Self.endsGroup(command) ? last : nil }
    isOpen = command.isPiped
    let words = CommandPrefix.stripped(command.words[...])
    executed = Self.downloadRun(by: words)
    if executed == nil, Interpreter.runsInput(words) {
      executed = command.inputs.lazy.compactMap(Self.download(within:)).first ?? download
    }
    last = Self.download(of: words)
    download = last ?? download
  }

  private static func endsGroup(_ command: ShellCommand) -> Bool {
    command.words.count == 1 && ["}", "fi", "done", "esac"].contains(command.words[0].string)
  }

  /// `$(curl URL)` as a command, `bash <(curl URL)`, `. <(curl URL)`, `python -c "$(curl URL)"`.
  private static func downloadRun(by words: ArraySlice<ShellWord>) -> ShellWord? {
    guard let first = words.first else { return nil }
    if first.isOneExpansion { return download(within: first) }
    if let code = Interpreter.code(in: words) { return download(within: code) }
    guard Interpreter.runsFiles(ProgramName(first).text) else { return nil }
    return words.dropFirst().lazy.compactMap { word in
      word.bytes.first == UInt8(ascii: "<") ? download(within: word) : nil
    }.first
  }

  /// What the script within a substitution downloads.
  private static func download(within word: ShellWord) -> ShellWord? {
    guard let first = word.bytes.first, "$`<".utf8.contains(first),
      let script = ShellExpansion(word.bytes, at: 0).script
    else { return nil }
    let commands = ShellLexer.read(word.text.slice(script)).commands
    return commands.lazy.compactMap { download(of: CommandPrefix.stripped($0.words[...])) }.first
  }

  /// The address that `curl` or `wget` is given: the word that looks like one, else the last that is no option.
  private static func download(of words: ArraySlice<ShellWord>) -> ShellWord? {
    guard let first = words.first, ["curl", "wget", "fetch"].contains(ProgramName(first).text) else {
      return nil
    }
    let operands = words.dropFirst().filter { $0.bytes.first != UInt8(ascii: "-") }
    let address = operands.first(where: \.isURL) ?? operands.last
    return address.flatMap { $0.hasPrefix("file:") ? nil : $0 }
  }
}
