import ArgumentParser
import AssayKit
import Facts
import Governance
import Reporting
import Standards
import Syntax

struct FeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds",
    abstract: "Keeps the advisory index, from which `check` judges.",
    discussion: """
      EXAMPLES
        assay feeds update                  the policy's feeds, else usual ones
        assay feeds import osv-pypi.zip     any feed file, folder or archive
        assay feeds metadata                licences and more of what is locked
        assay feeds status                  what the index holds, and how old it is
        assay feeds verify                  whether it is whole
      """,
    subcommands: [
      FeedsUpdate.self, FeedsImport.self, FeedsMetadata.self, FeedsStatus.self, FeedsVerify.self,
      FeedsRemove.self,
    ]
  )
}

/// Which index.
struct IndexOptions: ParsableArguments {
  @Option(
    help: "The advisory index (default: assay/advisories.db in the user's cache folder).", completion: .file()
  )
  var index: String?

  /// The user's own index, where the user has a cache folder.
  static var standard: String? { IndexFile.standard(Console.environment) }

  func path() throws -> String {
    if let path = index ?? Self.standard { return path }
    throw ConfigurationError("there is no cache folder: HOME is not set", remedy: "name one: --index FILE")
  }
}

struct FeedsImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Imports feed files, folders or archives into the index.",
    discussion: """
      EXAMPLES
        assay feeds import all.zip --name osv-pypi
        assay feeds import mirror/oval mirror/updateinfo.xml.gz

      A feed replaces the one of the same name and format; its name is the file's up to the first dot, or --name. A feed that is cut
      short, partly unreadable or has lost a fifth of its records does not replace an old one: exit code 3. To shrink a feed on
      purpose, remove it first.
      """
  )

  @Argument(help: "Feed files, folders or archives.", completion: .file())
  var files: [String]

  @Option(help: "The name of the feed (default: from the files' names).")
  var name: String?

  @OptionGroup var options: IndexOptions

  @Flag(name: .shortAndLong, help: "Print no notes on standard error.")
  var quiet = false

  func run() throws {
    var feeds = try FeedImport(index: try options.path(), progress: Progress.report)
    feeds.cleanUpWhenInterrupted()
    for file in unique(files) { try feeds.add(file, name: name) }
    let report = try feeds.commit()
    Progress.end()
    try FeedsOutput.show(report, quiet: quiet)
    if !report.isComplete { throw ExitCode.incomplete }
  }

  private func unique(_ files: [String]) -> [String] {
    var seen: Set<String> = []
    return files.filter { seen.insert($0).inserted }
  }
}

struct FeedsUpdate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Fetches feeds into the index: the policy's, else the usual ones.",
    discussion: """
      EXAMPLES
        assay feeds update
        assay feeds update mirror --policy assay.toml

      The usual feeds are OSV's records for PyPI and for the distributions of the project's base images, CISA's catalogue of exploited
      vulnerabilities (KEV) and FIRST's scores (EPSS). Needs the program curl. Only what changed is fetched where the server tells. What cannot be fetched stays as it was: exit code 3.
      """
  )

  @Argument(help: "Only these feeds.")
  var names: [String] = []

  @Option(help: "The project's folder.", completion: .directory)
  var path = "."

  @Option(help: "The policy file.", completion: .file())
  var policy: String?

  @OptionGroup var options: IndexOptions

  @Flag(name: .shortAndLong, help: "Print no notes on standard error.")
  var quiet = false

  func run() throws {
    let feeds = try chosen(try StandardFeeds.feeds(ofProject: path, policy: policy))
    var update = try FeedUpdate(
      index: try options.path(), progress: Progress.report, transfer: Progress.transfer)
    update.cleanUpWhenInterrupted()
    let report = try update.update(feeds)
    Progress.end()
    try FeedsOutput.show(report, quiet: quiet)
    if !report.isComplete { throw ExitCode.incomplete }
  }

  private func chosen(_ feeds: [RemoteFeed]) throws -> [RemoteFeed] {
    for name in names where !feeds.contains(where: { $0.name == name }) {
      let known = feeds.map(\.name).joined(separator: ", ")
      throw ConfigurationError("there is no feed `\(name)` to fetch", remedy: "known feeds: \(known)")
    }
    return names.isEmpty ? feeds : feeds.filter { names.contains($0.name) }
  }
}

struct FeedsStatus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Prints what the index holds: records, age, digest and source of each feed.",
    discussion: "EXAMPLE\n  assay feeds status --format json"
  )

  @OptionGroup var options: IndexOptions

  @Option(help: ArgumentHelp("What to print.", valueName: "text|json"))
  var format = "text"

  @Option(
    help: ArgumentHelp("The day from which ages are counted (default: today).", valueName: "YYYY-MM-DD"))
  var asOf: CalendarDate?

  @Option(help: ArgumentHelp("Colour in text output.", valueName: "always|never|auto"))
  var color: ColorChoice = .auto

  func run() throws {
    guard ["text", "json"].contains(format) else {
      throw ConfigurationError("unknown format `\(format)`", remedy: "write one of: text, json")
    }
    let index = try IndexFile.status(try options.path())
    let day = asOf ?? CalendarDate(daysSinceEpoch: Console.today)
    if format == "json" {
      try Console.write(
        FeedsJSON.render(index.feeds, digest: index.digest, metadata: index.metadata, on: day))
    } else {
      let style = Console.style(color)
      try Console.write(
        FeedsText.render(index.feeds, digest: index.digest, metadata: index.metadata, on: day, style: style))
    }
    Console.note(index.problems)
  }
}

struct FeedsVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Reads the whole index, and compares it with its digests.",
    discussion: "EXAMPLE\n  assay feeds verify --index advisories.db"
  )

  @OptionGroup var options: IndexOptions

  func run() throws {
    let path = try options.path()
    let problems = try IndexFile.verify(path)
    for problem in problems { Console.note("error: \(path): \(problem)\n") }
    guard problems.isEmpty else { throw ExitCode.incomplete }
    try Console.write("The index is whole: \(IndexFile.status(path).digest)\n")
  }
}

struct FeedsRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Removes feeds from the index.",
    discussion: "EXAMPLE\n  assay feeds remove osv-pypi"
  )

  @Argument(help: "The names of feeds.")
  var names: [String]

  @OptionGroup var options: IndexOptions

  func run() throws {
    try FeedImport.remove(Set(names), from: try options.path())
  }
}

/// What the commands that change the index say.
enum FeedsOutput {
  static func show(_ report: FeedImportReport, quiet: Bool) throws {
    if !quiet { Console.note(report.problems) }
    for feed in report.feeds { try Console.write(line(feed) + "\n") }
  }

  private static func line(_ feed: FeedImportReport.Row) -> String {
    let name = "\(feed.name) (\(feed.format))"
    switch feed.outcome {
    case .imported: return "imported \(name): \(counted(feed.records, "record"))"
    case .unchanged: return "unchanged \(name): \(counted(feed.records, "record"))"
    case .refused(let reason, let isOldKept):
      return "refused \(name): \(reason)" + (isOldKept ? "; the old one stays" : "")
    }
  }
}
