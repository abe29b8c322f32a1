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
    let view = try options.lockView(of: path)
    let texts = PackageName.spellings(of: name).compactMap {
      TreeText.why($0, in: view, style: options.common.style)
    }
    guard !texts.isEmpty else {
      throw ConfigurationError("`\(name)` is not in \(view.lock.file)", file: view.lock.file)
    }
    Console.write(texts.joined())
  }
}

extension PackageName {
  /// What a name on the command line may mean: a lock may hold a distribution and a conda package of one name.
  static func spellings(of text: String) -> [PackageName] {
    [DistributionName(text).map { PackageName($0) }, PackageName(text.lowercased(), in: .conda)]
      .compactMap(\.self)
  }
}
