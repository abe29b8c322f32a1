import ArgumentParser
import AssayKit
import Facts
import Reporting
import Standards

struct InventoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inventory",
    abstract: "Prints everything that was found, as facts without judgement.",
    discussion: """
      EXAMPLES
        assay inventory                     a summary for a person
        assay inventory --format json       every fact, with file and line
        assay inventory --scope runtime --python 3.12 --platform linux

      The filters act on the packages and edges of each lock. Without --python and --platform every marker counts as
      possible.
      """
  )

  @OptionGroup var project: ProjectOptions

  @OptionGroup var outputs: OutputOptions<TextAndJSON>

  @Option(
    help: ArgumentHelp("runtime, extra:NAME or group:NAME (repeatable, as a union).", valueName: "SCOPE")
  )
  var scope: [String] = []

  @OptionGroup var target: EnvironmentOptions

  @OptionGroup var day: DayOptions

  func run() throws {
    let filter = try makeFilter()
    let snapshot = try project.scan().snapshot()
    project.common.noteFiles(snapshot.inventory.files)
    try outputs.write(project.common.style) { name, style in
      switch name {
      case "json": InventoryJSON.render(snapshot, filter: filter)
      case "text": Array(InventoryText.render(snapshot, filter: filter, style: style).utf8)
      default: nil
      }
    }
    for text in KnownNames(snapshot.locks).unknown(filter.scopes) { project.common.warn(text) }
    project.common.noteIncomplete(snapshot.notEvaluated(through: filter), besides: outputs.format)
    if snapshot.inventory.files.isEmpty { throw ExitCode.nothingToCheck }
    if !snapshot.inventory.notEvaluated.isEmpty { throw ExitCode.incomplete }
  }

  private func makeFilter() throws -> InventoryFilter {
    var filter = InventoryFilter()
    filter.scopes = Set(try scope.map(EnvironmentOptions.parseScope))
    filter.environment = try target.environment()
    filter.python = filter.environment?[.pythonFullVersion].flatMap { Version($0) }
    return filter
  }
}
