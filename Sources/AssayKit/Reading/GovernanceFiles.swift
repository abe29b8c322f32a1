internal import Governance
internal import Syntax

/// The records of a project that are read beside its policy.
package enum GovernanceFiles {
  static let folder = "governance/"
  package static let waivers = "governance/waivers.toml"
  package static let baseline = "governance/baseline.toml"

  /// The waivers and the baseline of a tree; a file that is not there is empty.
  static func readWaivers(in tree: any SourceTree) throws(ConfigurationError) -> [Waiver] {
    try read(waivers, in: tree, Waiver.read) + read(baseline, in: tree, Waiver.readBaseline)
  }

  private static func read(
    _ path: String, in tree: any SourceTree, _ reader: (SyntaxValue) throws(ParseError) -> [Waiver]
  ) throws(ConfigurationError) -> [Waiver] {
    guard tree.isFile(at: path) else { return [] }
    let source: SourceFile
    do {
      source = try tree.read(path, maximumBytes: ParseLimits.standard.maximumBytes)
    } catch {
      throw ConfigurationError(error.message, file: path, remedy: error.remedy)
    }
    do {
      return try reader(TOMLReader.read(source).root)
    } catch {
      throw ConfigurationError(error, in: source)
    }
  }
}
