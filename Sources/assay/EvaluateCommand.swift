import ArgumentParser
import AssayKit
import Facts
import Governance
import Reporting
import Standards

struct EvaluateCommand: ParsableCommand {
  enum Formats: OutputFormats {
    static let names = ["text", "json", "markdown"]
  }

  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Should we add this? What a requirement brings, its licences, its history, and what to write.",
    discussion: """
      EXAMPLES
        assay evaluate httpx
        assay evaluate 'pydantic>=2,<3' --scope group:dev
        assay evaluate httpx aiohttp niquests --compare
        assay evaluate httpx --record --justification 'async client; urllib has none'
        assay evaluate httpx --format json | jq -r '.candidates[0].pullRequestText'

      The user's own uv, else pip, resolves it in a folder apart, and builds nothing: a source distribution's build is somebody's code. What
      needs a build is told as not evaluated. Each requirement is judged by itself. Formats: text, json, markdown.
      Exit code 0: nothing forbids it; 1: the policy refuses it; 3: something could not be known.
      """
  )

  @Argument(help: "Requirements, or paths of wheels and source distributions.")
  var requirements: [String]

  @Option(help: "The project's folder.", completion: .directory)
  var path = "."

  @Option(help: ArgumentHelp("What it is for: runtime, extra:NAME or group:NAME.", valueName: "SCOPE"))
  var scope = "runtime"

  @Flag(help: "Show the requirements side by side.")
  var compare = false

  @Flag(help: "Write the dependency record (policy 8.1) into governance/dependencies.")
  var record = false

  @Option(help: ArgumentHelp("Why it is needed, for the record.", valueName: "TEXT"))
  var justification: String?

  @Option(help: ArgumentHelp("Who answers for it, for the record.", valueName: "NAME"))
  var owner: String?

  @Flag(help: "Ask no network: answer from the lock, --metadata and what was fetched before.")
  var offline = false

  @Option(help: ArgumentHelp("Only this resolver (default: uv, else pip).", valueName: "uv|pip"))
  var resolver: ResolverChoice?

  @OptionGroup var source: PackageIndexOptions

  @OptionGroup var evidence: EvidenceOptions

  @OptionGroup var lock: LockChoice

  @OptionGroup var common: CommonOptions

  @OptionGroup var outputs: OutputOptions<Formats>

  func run() throws {
    let scan = try common.scan(path)
    let project = scan.snapshot()
    common.noteFiles(project.inventory.files)
    let view = try lock.view(in: project)
    let inputs = evidence.inputs
    let evaluations = try requirements.map { text in
      try scan.evaluate(try question(text, scan), for: view, in: project, inputs)
    }
    Progress.end()
    let records = { if record { for evaluation in evaluations { try write(evaluation, scan) } } }
    try outputs.write(common.style, and: records) { name, style in
      switch name {
      case "json": EvaluationJSON.render(evaluations)
      case "markdown": EvaluationMarkdown.render(evaluations)
      case "text": Array(text(evaluations, style).utf8)
      default: nil
      }
    }
    common.noteIncomplete(
      evaluations.flatMap(\.notEvaluated), besides: outputs.format, isToldInText: false)
    let worst = evaluations.map(\.verdict).max()
    if worst == .refused { throw ExitCode.blocked }
    if worst == .incomplete { throw ExitCode.incomplete }
  }

  private func question(_ text: String, _ scan: Scan) throws -> EvaluationQuestion {
    // A day that was asked for is the day of the answer, so that the same inputs give the same bytes.
    let now = evidence.asOf.map { $0.daysSinceEpoch * 86_400 } ?? Console.now
    var question = EvaluationQuestion(text, source.configuration(of: scan), now: now)
    question.scope = try EnvironmentOptions.parseScope(scope)
    question.isOffline = offline
    question.resolver = resolver?.rawValue
    question.index = source.indexUrl
    question.cache = (evidence.index.index ?? IndexOptions.standard).map(IndexFile.documents)
    return question
  }

  private func text(_ evaluations: [Evaluation], _ style: TextStyle) -> String {
    if compare { return EvaluationComparison.text(evaluations, style: style) }
    return evaluations.map { EvaluationText.render($0, style: style) }.joined(separator: "\n")
  }

  /// A record that is there already is somebody's, and stays.
  private func write(_ evaluation: Evaluation, _ scan: Scan) throws {
    let file = evaluation.recordFile
    guard !scan.isTaken(file) else {
      throw ConfigurationError("there is a record already", file: file, remedy: "edit it, or remove it first")
    }
    try scan.create(file, evaluation.record(justification: justification, owner: owner))
    Console.note("assay: wrote \(file)" + (justification == nil ? "; fill in its justification" : "") + "\n")
  }
}

enum ResolverChoice: String, ExpressibleByArgument, CaseIterable {
  case uv, pip
}
