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
        assay inventory                                     a summary for a person
        assay inventory --format json                       every fact, with file and line
        assay inventory --scope runtime --python 3.12 --platform linux

      The filters act on the packages and edges of each lock. Without --python and --platform every marker counts as
      possible.
      """
  )

  @OptionGroup var project: ProjectOptions

  @Option(help: ArgumentHelp("What to print.", valueName: "text|json"))
  var format: DocumentFormat = .text

  @Option(
    help: ArgumentHelp("runtime, extra:NAME or group:NAME (repeatable, as a union).", valueName: "SCOPE")
  )
  var scope: [String] = []

  @Option(help: ArgumentHelp("The Python version for markers.", valueName: "X.Y"))
  var python: String?

  @Option(help: ArgumentHelp("The platform for markers.", valueName: "linux|macos|windows"))
  var platform: MarkerPlatform?

  func run() throws {
    let filter = try makeFilter()
    let snapshot = try Scan(path: project.path).snapshot()
    switch format {
    case .json: Console.write(InventoryJSON.render(snapshot, filter: filter))
    case .text: Console.write(InventoryText.render(snapshot, filter: filter, style: project.style))
    }
    if snapshot.inventory.files.isEmpty { throw ExitCode.nothingToCheck }
    if !snapshot.inventory.notEvaluated.isEmpty { throw ExitCode.incomplete }
  }

  private func makeFilter() throws -> InventoryFilter {
    var filter = InventoryFilter()
    filter.scopes = Set(try scope.map(Self.parseScope))
    guard python != nil || platform != nil else { return filter }
    guard let environment = MarkerEnvironment.target(pythonVersion: python, platform: platform) else {
      throw ConfigurationError("`\(python ?? "")` is no Python version", remedy: "write --python 3.12")
    }
    filter.environment = environment
    filter.python = environment[.pythonFullVersion].flatMap { Version($0) }
    return filter
  }

  private static func parseScope(_ text: String) throws -> Scope {
    if let scope = Scope(text) { return scope }
    throw ConfigurationError("unknown scope `\(text)`", remedy: "write runtime, extra:NAME or group:NAME")
  }
}

extension MarkerPlatform: ExpressibleByArgument {}
