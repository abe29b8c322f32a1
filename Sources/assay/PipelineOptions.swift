import ArgumentParser
import AssayKit
import Governance
import Reporting

/// In which pipeline a check runs.
struct PipelineOptions: ParsableArguments {
  /// Where a later step finds the comment on the pull request.
  static let comment = "assay-comment.md"

  @Option(
    help: ArgumentHelp(
      "Take the pull request from the pipeline's environment, and show the answer where the pipeline shows it.",
      valueName: "auto|woodpecker|forgejo|github|none"))
  var ci: PipelineChoice = .none

  /// What the environment tells; nil outside of a pipeline.
  func run() throws -> PipelineRun? {
    guard ci != .none else { return nil }
    let run = PipelineRun(Console.environment)
    guard let system = ci.system, run?.system != system else { return run }
    throw ConfigurationError(
      "`--ci \(ci.rawValue)`, but the environment is \(run.map { "that of \($0.system.rawValue)" } ?? "that of no pipeline")",
      remedy: "write --ci auto, or leave it out")
  }

  /// The comment is written where a pull request is judged.
  func outputs(
    _ outputs: OutputOptions<CheckCommand.Formats>, of run: PipelineRun?
  ) -> OutputOptions<CheckCommand.Formats> {
    guard run?.targetBranch != nil, !outputs.output.contains(where: { $0.hasPrefix("markdown=") }) else {
      return outputs
    }
    var outputs = outputs
    outputs.output.append("markdown=\(Self.comment)")
    return outputs
  }

  /// The comment on the page of the run.
  func summarise(_ assessment: Assessment, of run: PipelineRun?) throws {
    guard let summary = run?.summary else { return }
    try OutputFile.append(Reporter.markdown.render(assessment, .plain), to: summary)
  }

  /// Annotations behind the text.
  func annotate(_ assessment: Assessment, of run: PipelineRun?, format: String) throws {
    guard let run, run.showsAnnotations, format == "text" else { return }
    try Console.write(Reporter.github.render(assessment, .plain))
  }
}

enum PipelineChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, woodpecker, forgejo, github, none

  /// The one system that is meant.
  var system: PipelineSystem? { PipelineSystem(rawValue: rawValue) }
}
