package import Facts
internal import Formats
internal import Syntax

/// Reads which modules the distributions below `site-packages` folders give.
package struct InstalledModulesReader: Sendable {
  package private(set) var distributions: [DistributionModules] = []
  /// Files that could not be read.
  package private(set) var notEvaluated: [NotEvaluated] = []

  package init(_ paths: [String]) throws(ConfigurationError) {
    for path in paths {
      let tree = try FileTree.opening(path, remedy: "correct --metadata")
      for file in tree.files().files
      where file.hasSuffix(".dist-info/METADATA") || file.hasSuffix(".egg-info/PKG-INFO") {
        read(file, in: tree)
      }
    }
  }

  private mutating func read(_ file: String, in tree: FileTree) {
    let folder = FolderPath.folder(of: file)
    guard let metadata = source(file, in: tree) else { return }
    do {
      let found = try InstalledModules.read(
        metadata: metadata, record: source(folder + "/RECORD", in: tree),
        topLevel: source(folder + "/top_level.txt", in: tree))
      if let found {
        distributions.append(found)
      } else {
        report(file, "the metadata names no distribution", remedy: "install the distribution anew")
      }
    } catch {
      notEvaluated.append(NotEvaluated(error, in: metadata))
    }
  }

  private mutating func source(_ path: String, in tree: FileTree) -> SourceFile? {
    guard tree.kind(at: path) == .file else { return nil }
    do {
      return try tree.read(path, maximumBytes: ParseLimits.standard.maximumBytes)
    } catch {
      report(path, error.message, remedy: "make it readable")
      return nil
    }
  }

  private mutating func report(_ path: String, _ reason: String, remedy: String) {
    notEvaluated.append(NotEvaluated(subject: path, file: path, reason: reason, remedy: remedy))
  }
}
