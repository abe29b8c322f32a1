import ArgumentParser
import AssayKit
import Reporting
import Standards

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Shows the policy that holds.",
    subcommands: [ConfigShow.self]
  )
}

struct ConfigShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Lists every setting with its value and where it is set.",
    discussion: """
      EXAMPLES
        assay config show
        assay config show --base origin/main      what judges this branch
        assay config show --format json
      """
  )

  @OptionGroup var project: ProjectOptions

  @OptionGroup var policy: PolicyOptions

  @OptionGroup var change: ChangeOptions

  @OptionGroup var day: DayOptions

  @OptionGroup var outputs: OutputOptions<TextAndJSON>

  func run() throws {
    var inputs = Scan.CheckInputs(asOf: day.day)
    policy.add(to: &inputs)
    change.add(to: &inputs)
    let judging = try project.scan().policy(inputs)
    try outputs.write(project.common.style) { name, style in
      switch name {
      case "json": PolicySettings.json(judging)
      case "text": Array(PolicySettings.text(judging, style: style).utf8)
      default: nil
      }
    }
  }
}
