import ArgumentParser
import AssayKit
import Facts
import Governance
import Reporting
import Standards

struct RemovalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "removal",
    abstract: "Rehearses a removal: the edit, what leaves, what stays and why, what breaks. Edits nothing.",
    discussion: """
      EXAMPLES
        assay removal httpx
        assay removal httpx requests --path services/api
        assay removal pytest --scope group:dev --format json
        assay removal httpx --format json | jq -r .edit | git apply

        assay removal httpx --feeds osv.zip         also: which known vulnerabilities leave

      Several names are removed at once: what only all of them together free is shown so. Exit code 1 where something breaks.
      """
  )

  @Argument(help: "The names of the distributions to remove.")
  var names: [String]

  @Option(help: "The project's folder.", completion: .directory)
  var path = "."

  @Option(
    help: ArgumentHelp(
      "Cut only the declarations of this scope: runtime, extra:NAME or group:NAME (repeatable).",
      valueName: "SCOPE"))
  var scope: [String] = []

  @OptionGroup var target: EnvironmentOptions

  @OptionGroup var evidence: EvidenceOptions

  @OptionGroup var lock: LockChoice

  @OptionGroup var common: CommonOptions

  @OptionGroup var outputs: OutputOptions<TextAndJSON>

  func run() throws {
    let scan = try common.scan(path)
    let metadata = try MetadataReader(evidence.metadata)
    let snapshot = scan.snapshot(metadata)
    common.noteFiles(snapshot.inventory.files)
    let view = try lock.view(in: snapshot)
    var question = Scan.RemovalQuestion(names: try names.map { try Self.name($0, view, snapshot) })
    question.scopes = Set(try scope.map(EnvironmentOptions.parseScope))
    question.environment = try target.environment()
    let modules = InstalledModulesReader(metadata)
    question.distributions = modules.distributions
    var report = try scan.removal(question, from: view, in: snapshot, judgedBy: evidence.inputs)
    Progress.end()
    report.notEvaluated = (report.notEvaluated + metadata.notEvaluated + modules.notEvaluated).sorted()
    try outputs.write(common.style) { name, style in
      switch name {
      case "json": RemovalJSON.render(report)
      case "text": Array(RemovalText.render(report, style: style).utf8)
      default: nil
      }
    }
    if outputs.format != "text", !report.declaredElsewhere.isEmpty {
      common.warn("nothing is cut in these scopes: " + RemovalText.elsewhere(report))
    }
    let missing = report.notEvaluated + report.impact.notEvaluated
    common.noteIncomplete(missing, besides: outputs.format)
    if report.isBreaking { throw ExitCode.blocked }
    if !missing.isEmpty { throw ExitCode.incomplete }
  }

  /// A name that the project declares or its lock holds: of Python's distributions first, then of conda's packages.
  private static func name(
    _ text: String, _ view: LockView?, _ snapshot: ProjectSnapshot
  ) throws -> PackageName {
    let known = Set(
      snapshot.inventory.requirements.map(\.name) + (view?.lock.packages.map(\.name) ?? []))
    if let name = PackageName.spellings(of: text).first(where: known.contains) { return name }
    throw ConfigurationError("`\(text)` is neither declared nor locked", remedy: "correct the name")
  }
}
