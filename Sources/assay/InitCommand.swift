import ArgumentParser
import AssayKit
import Governance
import Reporting
import Standards
import Syntax

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract:
      "Begins: writes a policy, the pipeline of the check and the governance folder. Overwrites nothing.",
    discussion: """
      EXAMPLES
        assay init --dry-run                       what would be written
        assay init --ci forgejo --image registry.example/assay:0.1.0
        assay init --owner ann --approver bob      accept what blocks today

      Without --ci the pipeline is for the system whose files the project has: Woodpecker, Forgejo or GitHub.
      """
  )

  @Argument(help: "The project's folder.", completion: .directory)
  var path = "."

  @Option(
    help: ArgumentHelp("The system of the pipeline.", valueName: "auto|woodpecker|forgejo|github|none"))
  var ci: PipelineChoice = .auto

  @Option(help: "The image that holds Assay, for the pipeline.")
  var image = PipelineTemplate.standardImage

  @Option(help: "Who looks after what blocks today and is accepted.")
  var owner: String?

  @Option(help: "Who has approved that it is accepted.")
  var approver: String?

  @Option(parsing: .unconditional, help: "For how many days it is accepted.")
  var days = 180

  @Flag(help: "Only say what would be written.")
  var dryRun = false

  @OptionGroup var evidence: EvidenceOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let inputs = evidence.inputs
    let scan = try common.scan(path)
    let setup = try scan.setup(try choices(from: inputs.asOf, in: scan, inputs), inputs)
    Progress.end()
    if !dryRun { try setup.write() }
    try Console.write(report(setup))
  }

  private func choices(
    from day: CalendarDate, in scan: Scan, _ inputs: Scan.CheckInputs
  ) throws -> ProjectSetup.Choices {
    var choices = ProjectSetup.Choices()
    choices.system = ci.system
    choices.writesPipeline = ci != .none
    guard PipelineTemplate.canName(image) else {
      throw ConfigurationError("`\(image)` is no name of an image", remedy: "correct --image")
    }
    choices.image = image
    guard owner != nil || approver != nil else { return choices }
    guard let owner, let approver else {
      throw ConfigurationError(
        "what blocks today is accepted with an owner and an approver", remedy: "write --owner and --approver")
    }
    let limit = try scan.policy(inputs).maximumBaselineDays
    guard (1...limit).contains(days) else {
      throw ConfigurationError(
        "--days is \(days), and the policy admits 1 to \(limit)", remedy: "write --days \(limit), or less")
    }
    choices.people = (owner, approver)
    choices.until = CalendarDate(daysSinceEpoch: day.daysSinceEpoch + days)
    return choices
  }

  // MARK: Report

  private func report(_ setup: ProjectSetup) -> String {
    let style = common.style
    let width = setup.steps.map(\.path.count).max() ?? 0
    let wrote = dryRun ? "would write" : "wrote"
    var text = ""
    for step in setup.steps {
      let verb = step.file == nil ? "kept" : wrote
      text += style.paint(verb.padded(to: wrote.count), .bold) + "  \(step.path.padded(to: width))  "
      text += style.wrap(step.purpose, indent: wrote.count + width + 4) + "\n"
    }
    text += "\n" + style.paint("What to do next", .bold) + "\n"
    for (number, line) in next(setup).enumerated() {
      text += "  \(number + 1)  " + style.wrap(line, indent: 5) + "\n"
    }
    return text
  }

  private func next(_ setup: ProjectSetup) -> [String] {
    var lines: [String] = []
    if dryRun { lines.append("run `assay init` without --dry-run") }
    lines.append("read assay.toml and decide what blocks: `assay explain RULE` tells why a rule is there")
    if evidence.feeds.isEmpty {
      lines.append("`assay feeds update`, then `assay check`: what is to be settled today")
    }
    if setup.blocking > 0, owner == nil {
      lines.append(
        "\(setup.blocking) \(setup.blocking == 1 ? "finding blocks" : "findings block"): settle them, or accept them for a time "
          + "with `assay waiver baseline --owner NAME --approver NAME --reason TEXT`")
    }
    if let hidden = setup.hidden {
      lines.append(
        "move `\(hidden.path)` into `\(hidden.folder)/`, and run `assay init` again for the pipeline of the check: beside "
          + "that folder the system reads nothing else")
    } else if setup.system == nil, ci == .auto {
      lines.append("no pipeline was found: `assay init --ci woodpecker`, or forgejo or github, writes one")
    } else if setup.system != nil, image == PipelineTemplate.standardImage {
      lines.append("put the program into an image, and name it in the pipeline in place of \(image)")
    }
    lines.append("commit what was written, and let it be reviewed: a change of the policy is Significant")
    return lines
  }
}
