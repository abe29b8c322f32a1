import Facts
import Syntax

extension ImageRows {
  /// What one step of a pipeline runs; `pardon` is what makes its failure pass.
  mutating func appendStep(commands: YAMLValue?, program: YAMLValue?, pardon: String?) {
    let lines = (commands?.scalars ?? []).flatMap { ($0.string ?? "").split(separator: "\n") }
    let isProgram = program?.string != nil
    guard let place = isProgram ? program : commands, isProgram || !lines.isEmpty else { return }
    append(
      PipelineStep(
        commands: lines.map(String.init), program: program?.string, pardon: pardon,
        location: source.location(of: place.span)))
    appendInstalls(commands)
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
  /// Whether the text is `true`; an expression is not.
  var isTrue: Bool { string?.lowercased() == "true" }
}
