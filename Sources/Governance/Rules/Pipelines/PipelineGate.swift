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

  func isRun(by step: PipelineStep) -> Bool { run(in: step) != nil }

  /// The command line of a step that runs the gate, or the program that the step is.
  func run(in step: PipelineStep) -> String? {
    if argument == nil, let program = step.program, isTool(program) { return program }
    return step.commands.first(where: runs)
  }

  /// An image or an action, by words in the last part of its name.
  private func isTool(_ program: String) -> Bool {
    let reference = program.hasPrefix("docker://") ? program.dropFirst("docker://".count) : program[...]
    let name = ImageName(String(reference))?.name.split(separator: "/").last?.lowercased() ?? ""
    return tools.contains { "-\(name)-".contains("-\($0)-") }
  }

  /// Whether one command of a line names the tool, other than to install it.
  private func runs(_ line: String) -> Bool {
    line.split { "&;|".contains($0) }.map(Self.words).contains { words in
      words.contains(where: tools.contains) && !words.contains("install")
        && (argument.map { Self.words(words, choose: $0) } ?? true)
    }
  }

  /// Whether words name something, and not behind `not`.
  private static func words(_ words: [String], choose argument: String) -> Bool {
    words.indices.contains { words[$0].contains(argument) && ($0 == 0 || words[$0 - 1] != "not") }
  }

  /// The first program of a step whose work another file tells.
  static func indirection(in step: PipelineStep) -> String? {
    step.commands.lazy.compactMap { words($0[...]).first(where: indirect.contains) }.first
  }

  /// The words of a command; of a path its last part.
  private static func words(_ command: Substring) -> [String] {
    command.split { " \t()\"'=,".contains($0) }.map { word in
      String(word.split(separator: "/").last ?? word)
    }
  }
}
