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
        assay tree services/api --lock uv.lock
      """
  )

  @OptionGroup var project: ProjectOptions

  @Option(help: "The lock file to answer from, relative to the project.", completion: .file())
  var lock: String?

  func run() throws {
    var options = LockOptions()
    options.path = project.path
    options.lock = lock
    Console.write(TreeText.tree(try options.lockView(), style: project.style))
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
      """
  )

  @Argument(help: "The name of a distribution.")
  var name: String

  @OptionGroup var options: LockOptions

  func run() throws {
    guard let distribution = DistributionName(name) else {
      throw ConfigurationError("`\(name)` is no distribution name")
    }
    let view = try options.lockView()
    guard let text = TreeText.why(PackageName(distribution), in: view, style: options.style) else {
      throw ConfigurationError("`\(distribution)` is not in \(view.lock.file)", file: view.lock.file)
    }
    Console.write(text)
  }
}
