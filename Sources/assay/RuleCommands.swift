import ArgumentParser
import AssayKit
import Governance
import Reporting
import Standards

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists every rule with its level and policy clause."
  )

  func run() throws {
    try Console.write(RuleCatalogue.list())
  }
}

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a rule: what it means, why it is there, how to settle it.",
    discussion: """
      EXAMPLES
        assay explain unpinned-requirement
        assay explain --all                  the page of all rules, in Markdown
      """
  )

  @Argument(help: "The id of a rule.")
  var rule: String?

  @Flag(help: "Print the page of all rules.")
  var all = false

  @Option(help: ArgumentHelp("Colour in text output.", valueName: "always|never|auto"))
  var color: ColorChoice = .auto

  func run() throws {
    if all { return try Console.write(RuleCatalogue.page()) }
    guard let id = rule else {
      throw ConfigurationError("no rule was named", remedy: "`assay rules` lists them")
    }
    guard let found = Rule.rule(id: id) else {
      let nearest = Spelling.nearest(to: id, among: Rule.all.map(\.id))
      throw ConfigurationError(
        "there is no rule `\(id)`",
        remedy: nearest.map { "did you mean `\($0)`?" } ?? "`assay rules` lists them"
      )
    }
    try Console.write(RuleCatalogue.explain(found, style: Console.style(color)))
  }
}
