internal import Facts

/// The commands of a pipeline step, line by line: enough of a shell to tell what runs and whether its failure counts.
struct StepScript {
  struct Command: Equatable {
    /// Of a path its last part.
    let words: [String]
    let text: String
    /// The operator that follows: `||`, `&&`, `|`, `;`, `&`, or nothing.
    var next = ""
  }

  let step: PipelineStep
  let lines: [[Command]]
  private let hasPipefail: Bool

  init(_ step: PipelineStep) {
    self.step = step
    lines = step.commands.map(Self.commands)
    hasPipefail = step.hasPipefail || step.commands.contains { $0.contains("pipefail") }
  }

  // MARK: Pardons

  /// What makes the failure of a command pass.
  func pardon(ofCommand index: Int, inLine line: Int) -> String? {
    let commands = lines[line]
    if commands[index].words.contains("--exit-zero") { return "--exit-zero" }
    return Self.pardon(of: index, in: commands, hasPipefail, keepsCode: keepsCode)
      ?? pardonOfShell(line, index)
  }

  private static func pardon(
    of index: Int, in commands: [Command], _ hasPipefail: Bool, keepsCode: Bool
  ) -> String? {
    var index = index
    while index + 1 < commands.count {
      let next = commands[index + 1]
      switch commands[index].next {
      case "||":
        return failsAgain(commands[(index + 1)...], keepsCode: keepsCode) ? nil : "|| \(next.text)"
      case "|" where !hasPipefail: return "| \(next.text)"
      case ";": return [["true"], [":"], ["exit", "0"]].contains(next.words) ? "; \(next.text)" : nil
      case "&": return "&"
      default: index += 1
      }
    }
    return commands[index].next == "&" ? "&" : nil
  }

  /// Whether what runs after a failure fails as well: `exit 1`, `false`, or a test of the code.
  private static func failsAgain(_ commands: ArraySlice<Command>, keepsCode: Bool) -> Bool {
    commands.contains { command in
      switch command.words.first {
      case "false", "[", "[[", "test": true
      case "exit", "return": command.words.count == 1 || command.words[1] != "0"
      default: keepsCode && command.text.contains("=$?")
      }
    }
  }

  /// Whether the script ends with a code that it kept in a variable.
  private var keepsCode: Bool {
    lines.joined().contains { $0.words.first == "exit" && $0.words.last?.contains("$") == true }
  }

  /// After `set +e` only the last command of a script counts.
  private func pardonOfShell(_ line: Int, _ index: Int) -> String? {
    guard line + 1 < lines.count || index + 1 < lines[line].count, !keepsCode else { return nil }
    let settings = lines[...line].joined().filter { $0.words.first == "set" }
    let isLoose = settings.last { command in
      command.words.dropFirst().contains { $0.dropFirst().contains("e") }
    }
    guard let word = isLoose?.words.dropFirst().first(where: { $0.dropFirst().contains("e") }),
      word.hasPrefix("+")
    else { return nil }
    return "set \(word)"
  }

  // MARK: Reading

  private static func commands(of line: String) -> [Command] {
    // What a shell is given as a text is a script, too.
    let readsQuotes = !line.contains("sh -c") && !line.contains("sh -lc")
    var commands: [Command] = []
    var text = ""
    var quote: Character?
    var rest = line[...]
    while let character = rest.popFirst() {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        guard readsQuotes else { continue }
        quote = character
      } else if character == "$", let close = closing(rest.first) {
        // What stands in an expansion or an expression is not the line's.
        text.append(character)
        text += takeNested(&rest, close)
        continue
      } else if character == "#", text.last?.isWhitespace ?? true {
        break
      } else if let found = operatorSign(character, &rest, after: text.last) {
        append(text, found, to: &commands)
        text = ""
        continue
      }
      text.append(character)
    }
    append(text, "", to: &commands)
    return commands
  }

  private static func closing(_ bracket: Character?) -> Character? {
    switch bracket {
    case "(": ")"
    case "{": "}"
    default: nil
    }
  }

  /// From the bracket that opens an expansion to the one that closes it.
  private static func takeNested(_ rest: inout Substring, _ close: Character) -> String {
    let open = rest.first
    var depth = 0
    var taken = ""
    while let character = rest.popFirst() {
      taken.append(character)
      if character == open { depth += 1 }
      if character == close { depth -= 1 }
      if depth == 0 { break }
    }
    return taken
  }

  private static func operatorSign(
    _ character: Character, _ rest: inout Substring, after last: Character?
  ) -> String? {
    switch character {
    case ";": return ";"
    case "|", "&":
      // `2>&1` and `&>file` are no operators.
      if character == "&", last == ">" || rest.first == ">" { return nil }
      guard rest.first == character else {
        if character == "|", rest.first == "&" { rest.removeFirst() }
        return String(character)
      }
      rest.removeFirst()
      return String([character, character])
    default: return nil
    }
  }

  private static func append(_ text: String, _ next: String, to commands: inout [Command]) {
    let words = text.split { " \t()\"'=,{}".contains($0) }.map { word in
      String(word.split(separator: "/").last ?? word)
    }
    guard !words.isEmpty else {
      if !commands.isEmpty, commands[commands.count - 1].next.isEmpty {
        commands[commands.count - 1].next = next
      }
      return
    }
    let start = text.drop(while: \.isWhitespace)
    let trimmed = String(start.reversed().drop(while: \.isWhitespace).reversed())
    commands.append(Command(words: words, text: trimmed, next: next))
  }
}
