import Syntax

/// The commands of a pipeline, up to the one that was read last: `curl URL | sh` runs what it downloads.
struct ShellPipeline {
  /// What the commands before download.
  private var download: ShellWord?
  private var isOpen = false
  /// The download that the last command runs.
  private(set) var executed: ShellWord?

  mutating func append(_ command: ShellCommand) {
    if !isOpen { download = nil }
    isOpen = command.isPiped
    let words = CommandPrefix.stripped(command.words[...])
    executed = Self.downloadRun(by: words) ?? (Interpreter.runsInput(words) ? download : nil)
    if let url = Self.download(of: words) { download = url }
  }

  /// `$(curl URL)` as a command, `bash <(curl URL)`, `. <(curl URL)`.
  private static func downloadRun(by words: ArraySlice<ShellWord>) -> ShellWord? {
    guard let first = words.first else { return nil }
    if first.isOneExpansion { return download(within: first) }
    guard Interpreter.runsFiles(ProgramName(first).text) else { return nil }
    return words.dropFirst().lazy.compactMap { word in
      word.bytes.first == UInt8(ascii: "<") ? download(within: word) : nil
    }.first
  }

  /// What the script within a substitution downloads.
  private static func download(within word: ShellWord) -> ShellWord? {
    guard let script = ShellExpansion(word.bytes, at: 0).script else { return nil }
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
