package import Facts
internal import Formats
internal import Syntax

/// Reads which modules the distributions below `site-packages` folders give.
package enum InstalledModulesReader {
  package static func read(_ paths: [String]) throws(ConfigurationError) -> [DistributionModules] {
    var distributions: [DistributionModules] = []
    for path in paths {
      do {
        let tree = try FileTree(root: path)
        for file in tree.files().files
        where file.hasSuffix(".dist-info/METADATA") || file.hasSuffix(".egg-info/PKG-INFO") {
          if let found = read(file, in: tree) { distributions.append(found) }
        }
      } catch {
        throw ConfigurationError(error.message, file: path, remedy: "correct --metadata")
      }
    }
    return distributions
  }

  /// Metadata that cannot be read is told where licences are read.
  private static func read(_ file: String, in tree: FileTree) -> DistributionModules? {
    let folder = FolderPath.folder(of: file)
    guard let metadata = source(file, in: tree) else { return nil }
    return InstalledModules.read(
      metadata: metadata, record: source(folder + "/RECORD", in: tree),
      topLevel: source(folder + "/top_level.txt", in: tree))
  }

  private static func source(_ path: String, in tree: FileTree) -> SourceFile? {
    guard tree.kind(at: path) == .file else { return nil }
    do {
      return try tree.read(path, maximumBytes: ParseLimits.standard.maximumBytes)
    } catch {
      return nil
    }
  }
}
