import ArgumentParser
import AssayKit
import Facts
import Reporting
import Syntax

struct FeedsMetadata: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metadata",
    abstract: "Fetches the metadata of what the locks pin into the index, for licences without --metadata.",
    discussion: """
      EXAMPLES
        assay feeds metadata
        assay feeds metadata services/api --index-url https://index.example/simple

      Of each version the licence fields, requirements, size, upload time, and whether it was taken back, from the package index that
      the lock names, else from the indexes of uv's and pip's settings. Needs the program curl; nothing is built or installed. What
      cannot be had is named: exit code 3.
      """
  )

  @OptionGroup var project: ProjectOptions

  @OptionGroup var source: PackageIndexOptions

  @OptionGroup var options: IndexOptions

  func run() throws {
    let scan = try project.scan()
    let inventory = scan.inventory()
    project.common.noteFiles(inventory.files)
    let locks = inventory.locks + inventory.unlockedPins
    guard !locks.isEmpty else {
      throw ConfigurationError("no lock file was found in \(project.path)", remedy: "run `uv lock`")
    }
    let update = try MetadataUpdate(
      index: try options.path(), source.configuration(of: scan), now: Console.now)
    update.cleanUpWhenInterrupted()
    let report = try update.update(locks, progress: Progress.report)
    Progress.end()
    if !project.common.quiet { Console.note(report.notEvaluated) }
    try Console.write("metadata of \(report.fetched) of \(counted(report.packages, "package"))\n")
    if !report.notEvaluated.isEmpty { throw ExitCode.incomplete }
  }
}

/// Which package index.
struct PackageIndexOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The package index to ask (default: what the lock names, else uv's and pip's settings).",
      valueName: "URL"))
  var indexUrl: String?

  func configuration(of scan: Scan) -> IndexConfiguration {
    IndexConfiguration(
      explicit: indexUrl, projectFiles: scan.installerSettings, environment: Console.environment)
  }
}
