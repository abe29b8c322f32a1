/// A program with its arguments, and what it may cost.
struct Command {
  let name: String
  private(set) var budget = BenchmarkResult.Budget()
  private let process: ChildProcess
  /// The exit codes of a run that did the work: findings, and what is incomplete, are answers too.
  private let answers: Set<Int32>

  init(_ name: String, _ arguments: [String], answers: Set<Int32>) {
    self.name = name
    self.answers = answers
    process = ChildProcess(arguments: arguments, output: BuildFolder.scratch + "/output")
  }

  func within(_ budget: BenchmarkResult.Budget) -> Command {
    var command = self
    command.budget = budget
    return command
  }

  /// Nil where the program fails.
  func run() -> ChildProcess.Usage? {
    process.run().flatMap { answers.contains($0.exitCode) ? $0 : nil }
  }
}
