import ArgumentParser
import AssayKit
import Governance
import Reporting
import Standards

struct CheckCommand: ParsableCommand {
  enum Formats: OutputFormats {
    static let names = Reporter.all.map(\.name)
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Judges a project: the verdict, and every finding with its place, path, clause and fix.",
    discussion: """
      EXAMPLES
        assay check --feeds feeds/osv.zip
        assay check services/api --format json --as-of 2026-09-30
        assay check --output json=report.json      text on the screen, JSON in a file
        assay check --format github --output sarif=assay.sarif
        assay check --base origin/main             what this branch changes
        assay check --base ../before --mode delta  only what is new blocks
        assay check --staged                       what is staged (pre-commit)
        assay check --ci auto                      what the pull request changes

      --base compares with the commit from which the branch started, read from Git's objects without a checkout; the
      policy is that of the base. A folder is named by a path with `/` or `.` in front.

      Never uses the network, and never runs or imports anything of the project.
      """
  )

  @OptionGroup var project: ProjectOptions

  @OptionGroup var outputs: OutputOptions<Formats>

  @OptionGroup var evidence: EvidenceOptions

  @OptionGroup var change: ChangeOptions

  @Option(help: ArgumentHelp("What blocks: all findings, or new ones only.", valueName: "strict|delta"))
  var mode: Assessment.Mode = .strict

  @Option(
    help: ArgumentHelp(
      "The description of the pull request, to be complete (policy 4.1): text, or the JSON of a code host.",
      valueName: "FILE"),
    completion: .file())
  var prText: String?

  @OptionGroup var pipeline: PipelineOptions

  func run() throws {
    let run = try pipeline.run()
    var inputs = evidence.inputs
    inputs.pullRequestText = prText
    change.add(to: &inputs)
    inputs.mode = mode
    run?.complete(&inputs)
    let assessment = try project.scan().check(inputs)
    Progress.end()
    project.common.noteFiles(assessment.files)
    let outputs = pipeline.outputs(outputs, of: run)
    let summary = { try pipeline.summarise(assessment, of: run) }
    try outputs.write(project.common.style, and: summary) { name, style in
      Reporter.reporter(named: name)?.render(assessment, style)
    }
    try pipeline.annotate(assessment, of: run, format: outputs.format)
    project.common.noteIncomplete(assessment.notEvaluated, besides: outputs.format)
    throw ExitCode(assessment.verdict)
  }
}

extension Assessment.Mode: ExpressibleByArgument {}
