package import Facts
internal import Formats
internal import Syntax

/// Reads the core metadata below `site-packages` folders: `*.dist-info/METADATA` and `*.egg-info/PKG-INFO`.
package struct MetadataReader: Sendable {
  package private(set) var metadata: [CoreMetadata] = []
  package private(set) var notEvaluated: [NotEvaluated] = []

  package init() {}

  package mutating func read(_ path: String) throws(ConfigurationError) {
    guard FileTree.kind(of: path) == .folder else {
      throw ConfigurationError(
        "there is no folder of installed distributions at this path",
        file: path,
        remedy: "correct --metadata"
      )
    }
    let tree: FileTree
    do {
      tree = try FileTree(root: path)
    } catch {
      throw ConfigurationError(error.message, file: path)
    }
    let listing = tree.files()
    for error in listing.unreadable { report(error.path, error) }
    for file in listing.files
    where file.hasSuffix(".dist-info/METADATA") || file.hasSuffix(".egg-info/PKG-INFO") {
      read(file, in: tree)
    }
  }

  private mutating func read(_ file: String, in tree: FileTree) {
    do {
      let source = try tree.read(file, maximumBytes: ParseLimits.standard.maximumBytes)
      do {
        let (metadata, rows) = try CoreMetadataReader.read(source)
        self.metadata.append(metadata)
        notEvaluated += rows
      } catch {
        notEvaluated.append(NotEvaluated(error, in: source))
      }
    } catch {
      report(file, error)
    }
  }

  private mutating func report(_ path: String, _ error: FileTreeError) {
    notEvaluated.append(
      NotEvaluated(subject: path, file: path, reason: error.message, remedy: "make it readable")
    )
  }
}
