import ArgumentParser
import AssayKit
import Governance
import Reporting
import Standards

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Judges a project: the verdict, and every finding with its place, path, clause and fix.",
    discussion: """
      EXAMPLES
        assay check --feeds feeds/osv.zip
        assay check services/api --format json --as-of 2026-09-30
        assay check --output json=report.json      text on the screen, JSON in a file

      Never uses the network, and never runs or imports anything of the project.
      """
  )

  @OptionGroup var project: ProjectOptions

  @Option(help: ArgumentHelp("What to print.", valueName: "text|json"))
  var format = "text"

  @Option(help: ArgumentHelp("Also write a format to a file (repeatable).", valueName: "FORMAT=FILE"))
  var output: [String] = []

  @Option(help: "Advisory data: a file, folder or archive (repeatable).", completion: .file())
  var feeds: [String] = []

  @Option(help: "Core metadata: a site-packages folder (repeatable).", completion: .directory)
  var metadata: [String] = []

  @Option(help: "The policy file.", completion: .file())
  var policy: String?

  @Option(help: ArgumentHelp("The day to judge for (default: today).", valueName: "YYYY-MM-DD"))
  var asOf: CalendarDate?

  func run() throws {
    let reporter = try Self.reporter(format)
    let files = try output.map(Self.outputFile)
    var inputs = Scan.CheckInputs(asOf: asOf ?? CalendarDate(daysSinceEpoch: Console.today))
    inputs.feeds = feeds
    inputs.metadata = metadata
    inputs.policy = policy
    inputs.progress = Progress.report
    let assessment = try Scan(path: project.path).check(inputs)
    Progress.end()
    Console.write(reporter.render(assessment, project.style))
    for (reporter, file) in files { try Console.write(reporter.render(assessment, .plain), toFile: file) }
    if !project.quiet, format != "text" { noteWhatWasNotJudged(assessment) }
    throw ExitCode(assessment.verdict)
  }

  private func noteWhatWasNotJudged(_ assessment: Assessment) {
    guard !assessment.notEvaluated.isEmpty else { return }
    Console.note("assay: \(assessment.notEvaluated.count) things could not be judged; see `notEvaluated`\n")
  }

  private static func reporter(_ name: String) throws -> Reporter {
    if let reporter = Reporter.reporter(named: name) { return reporter }
    throw ConfigurationError(
      "unknown format `\(name)`",
      remedy: "write one of: " + Reporter.all.map(\.name).joined(separator: ", ")
    )
  }

  private static func outputFile(_ argument: String) throws -> (Reporter, String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else {
      throw ConfigurationError("`--output \(argument)` names no file", remedy: "write --output FORMAT=FILE")
    }
    return (try reporter(String(parts[0])), String(parts[1]))
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`.
  public init?(argument: String) {
    guard argument.utf8.count == 10 else { return nil }
    self.init(argument)
  }
}
