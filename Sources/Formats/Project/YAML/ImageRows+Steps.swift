import Facts
import Syntax

extension ImageRows {
  /// What one step of a pipeline runs; `pardon` is what makes its failure pass.
  mutating func appendStep(
    commands: YAMLValue?, program: YAMLValue?, pardon: String?, isOff: Bool = false,
    hasPipefail: Bool = false
  ) {
    let lines = (commands?.scalars ?? []).flatMap { Self.lines(of: $0.string ?? "") }
    let isProgram = program?.string != nil
    guard let place = isProgram ? program : commands, isProgram || !lines.isEmpty else { return }
    append(
      PipelineStep(
        commands: lines, program: program?.string, pardon: pardon, isOff: isOff, hasPipefail: hasPipefail,
        location: source.location(of: place.span)))
    appendInstalls(commands)
  }

  /// The lines of a script, those that a backslash or an operator at the end continues joined.
  private static func lines(of script: String) -> [String] {
    var lines: [String] = []
    var isContinued = false
    for line in script.split(separator: "\n") {
      var text = Substring(line)
      while text.last?.isWhitespace == true { text.removeLast() }
      let continues = text.last == "\\"
      if continues { text.removeLast() }
      if isContinued { lines[lines.count - 1] += " " + text } else { lines.append(String(text)) }
      isContinued = continues || text.hasSuffix("|") || text.hasSuffix("&&")
    }
    return lines
  }

  /// What the commands of one step install and download: the variables that one of them sets the others see.
  mutating func appendInstalls(_ commands: YAMLValue?) {
    let commands = commands?.scalars ?? []
    guard let first = commands.first else { return }
    var finder = InstallFinder(
      source: source, instructionLine: source.location(of: first.span).line,
      variables: ShellVariables(build: BuildVariables()))
    for command in commands { finder.read(script: command.mappedText(in: source)) }
    var found = Inventory()
    found.installs = finder.installs
    found.downloads = finder.downloads
    found.options = finder.indexes
    append(found)
  }

  /// What an environment, a mapping or a list of `NAME=value`, tells installers of where packages come from.
  mutating func appendIndexes(_ environment: YAMLValue?) {
    var found = Inventory()
    for entry in environment?.entries ?? [] {
      let value = entry.value["value"] ?? entry.value
      found.options += InstallerVariable.options(entry.key, value.mappedText(in: source), in: source)
    }
    for element in environment?.elements ?? [] {
      let word = ShellWord(element.mappedText(in: source))
      guard let equals = word.assignmentSign else { continue }
      let name = String(decoding: word.bytes[..<equals], as: UTF8.self)
      found.options += InstallerVariable.options(name, word.dropping(equals + 1), in: source)
    }
    append(found)
  }
}

extension YAMLValue {
  /// Whether the text is `true`, perhaps as the expression `${{ true }}`; any other expression is not.
  var isTrue: Bool { literal == "true" }

  var isFalse: Bool { literal == "false" }

  private var literal: String? { string?.lowercased().filter { !" ${}".contains($0) } }
}
