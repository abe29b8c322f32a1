import ArgumentParser
import AssayKit
import Facts
import Reporting
import Standards

struct TreeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tree",
    abstract: "Prints the dependency graph of a lock, by scope.",
    discussion: """
      EXAMPLES
        assay tree
        assay tree services/api --lock uv.lock --scope runtime --depth 2
        assay tree --invert --package urllib3       what asks for a package
        assay tree --duplicates                     locked in several versions
        assay tree --format dot | dot -Tsvg > graph.svg
      """
  )

  @Argument(help: "A folder or one file.", completion: .directory)
  var path = "."

  @Option(
    help: ArgumentHelp(
      "Only this scope: runtime, extra:NAME or group:NAME (repeatable, as a union).", valueName: "SCOPE"))
  var scope: [String] = []

  @Option(help: ArgumentHelp("Begin with a package (repeatable).", valueName: "NAME"))
  var package: [String] = []

  @Flag(help: "From each package to what asks for it.")
  var invert = false

  @Flag(help: "Only packages that are locked more than once, and what asks for them.")
  var duplicates = false

  @Option(parsing: .unconditional, help: ArgumentHelp("How many steps to follow.", valueName: "STEPS"))
  var depth: Int?

  @OptionGroup var options: LockOptions

  @OptionGroup var outputs: OutputOptions<GraphFormats>

  func run() throws {
    if let depth, depth < 0 {
      throw ConfigurationError("--depth is \(depth)", remedy: "write 0 for the packages alone, or more")
    }
    var question = TreeQuestion()
    question.scopes = Set(try scope.map(EnvironmentOptions.parseScope))
    question.names = Set(package.flatMap(PackageName.spellings))
    question.isInverted = invert
    question.showsDuplicates = duplicates
    question.depth = depth
    let snapshot = try options.snapshot(of: path)
    let view = try options.lockView(in: snapshot, path)
    try outputs.write(options.common.style) { format, style in
      TreeReport.render(view, question, as: format, style: style)
    }
    let known = KnownNames([view])
    for text in known.unknown(question.scopes) + known.unknown(package) { options.common.warn(text) }
    try options.finish(view, in: snapshot)
  }
}

struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Prints every shortest path from each scope to a package.",
    discussion: """
      EXAMPLES
        assay why urllib3
        assay why certifi --path services/api
        assay why certifi --all-paths --limit 100
        assay why certifi --format mermaid
      """
  )

  @Argument(help: "The name of a distribution.")
  var name: String

  @Option(help: "The project's folder.", completion: .directory)
  var path = "."

  @Flag(help: "Every path that asks for nothing twice, not only the shortest.")
  var allPaths = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many paths to list for each scope.", valueName: "PATHS"))
  var limit = 20

  @OptionGroup var options: LockOptions

  @OptionGroup var outputs: OutputOptions<GraphFormats>

  func run() throws {
    guard limit > 0 else { throw ConfigurationError("--limit is \(limit)", remedy: "write 1 or more") }
    let snapshot = try options.snapshot(of: path)
    let view = try options.lockView(in: snapshot, path)
    let answer = WhyAnswer(
      PackageName.spellings(of: name), in: view, snapshot.inventory, all: allPaths, limit: limit)
    guard !answer.packages.isEmpty else {
      throw ConfigurationError(
        "it does not have `\(name)`", file: view.lock.file,
        remedy: KnownNames([view]).nearest(to: name) ?? "`assay tree` shows what it has")
    }
    try outputs.write(options.common.style) { format, style in
      WhyReport.render(answer, as: format, style: style)
    }
    try options.finish(view, in: snapshot)
  }
}

enum GraphFormats: OutputFormats {
  static let names = ["text", "json", "mermaid", "dot"]
}

extension PackageName {
  /// What a name on the command line may mean: a lock may hold a distribution and a conda package of one name.
  static func spellings(of text: String) -> [PackageName] {
    [DistributionName(text).map { PackageName($0) }, PackageName(text.lowercased(), in: .conda)]
      .compactMap(\.self)
  }
}
