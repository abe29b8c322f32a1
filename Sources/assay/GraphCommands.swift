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

  @Argument(help: "A folder or one file.", completion: .directory)
  var path = "."

  @OptionGroup var options: LockOptions

  func run() throws {
    Console.write(TreeText.tree(try options.lockView(of: path), style: options.common.style))
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

  @Option(help: "The project's folder.", completion: .directory)
  var path = "."

  @OptionGroup var options: LockOptions

  func run() throws {
    guard let distribution = DistributionName(name) else {
      throw ConfigurationError("`\(name)` is no distribution name")
    }
    let view = try options.lockView(of: path)
    guard let text = TreeText.why(PackageName(distribution), in: view, style: options.common.style) else {
      throw ConfigurationError("`\(distribution)` is not in \(view.lock.file)", file: view.lock.file)
    }
    Console.write(text)
  }
}
