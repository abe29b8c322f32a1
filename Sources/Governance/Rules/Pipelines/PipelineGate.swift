internal import Facts

/// A check that the policy asks every pipeline for (4.2), and what runs it.
struct PipelineGate {
  let name: String
  /// The policy's tool first.
  let tools: [String]
  /// A word that must stand behind the tool.
  var argument: String?

  /// Source: policy 4.2, the table of gates; this program does the work of pip-audit as well.
  static let all = [
    PipelineGate(name: "lint", tools: ["ruff"]),
    PipelineGate(name: "type check", tools: ["mypy"]),
    PipelineGate(name: "unit tests", tools: ["pytest"]),
    PipelineGate(name: "integration tests", tools: ["pytest"], argument: "integration"),
    PipelineGate(name: "security lint", tools: ["bandit"]),
    PipelineGate(name: "dependency audit", tools: ["pip-audit", "assay"]),
    PipelineGate(name: "secret scan", tools: ["trufflehog"]),
    PipelineGate(name: "container scan", tools: ["trivy"]),
  ]

  /// Programs that run what another file says.
  private static let indirect: Set = [
    "make", "tox", "nox", "just", "task", "hatch", "pdm", "poe", "pre-commit", "prek", "sh", "bash",
  ]

  /// What runs the gate, as the policy calls it.
  var command: String { tools[0] + (argument.map { " -m \($0)" } ?? "") }

  func isRun(by script: StepScript) -> Bool {
    !script.step.isOff && (isProgram(script.step) || command(in: script) != nil)
  }

  /// What makes the failure of the gate pass in a step that runs it; nil where nothing does.
  func pardon(in script: StepScript) -> String? {
    guard !script.step.isOff else { return nil }
    if isProgram(script.step) { return script.step.pardon }
    return command(in: script).flatMap { place in
      script.step.pardon ?? script.pardon(ofCommand: place.command, inLine: place.line)
    }
  }

  /// Whether the step is the tool.
  private func isProgram(_ step: PipelineStep) -> Bool {
    argument == nil && step.program.map(isTool) == true
  }

  /// The first command of a step that runs the gate.
  private func command(in script: StepScript) -> (line: Int, command: Int)? {
    for (line, commands) in script.lines.enumerated() {
      if let command = commands.firstIndex(where: { runs($0.words) }) { return (line, command) }
    }
    return nil
  }

  /// An image or an action, by words in the last part of its name.
  private func isTool(_ program: String) -> Bool {
    let reference = program.hasPrefix("docker://") ? program.dropFirst("docker://".count) : program[...]
    let name = ImageName(String(reference))?.name.split(separator: "/").last?.lowercased() ?? ""
    return tools.contains { "-\(name)-".contains("-\($0)-") }
  }

  /// Whether a command runs the tool, and does not only install it, speak of it, or ask what it would do.
  private func runs(_ words: [String]) -> Bool {
    words.contains(where: tools.contains) && !words.contains(where: Self.idle.contains)
      && !Self.speaking.contains(words[0])
      && (argument.map { Self.words(words, choose: $0) } ?? true)
  }

  private static let idle: Set = ["install", "--version", "--help", "-h", "--collect-only", "--co"]

  private static let speaking: Set = [
    "echo", "printf", "which", "command", "type", "cat", "grep", "ls", "cd", "test", "[", ":", "true",
    "false",
    "export", "mkdir", "rm", "cp", "mv",
  ]

  /// Whether words name something, and not behind `not`.
  private static func words(_ words: [String], choose argument: String) -> Bool {
    words.indices.contains { words[$0].contains(argument) && ($0 == 0 || words[$0 - 1] != "not") }
  }

  /// The first program of a step whose work another file tells.
  static func indirection(in script: StepScript) -> String? {
    script.lines.joined().lazy.compactMap { $0.words.first(where: indirect.contains) }.first
  }
}
