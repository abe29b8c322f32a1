internal import Storage

/// A file that a command makes where there is none: nothing is ever overwritten, and no link is followed.
package struct NewFile: Sendable, Equatable {
  /// Relative to the project.
  package let path: String
  package let text: String

  /// Writes the file below a folder, and the folders on the way.
  func create(in tree: FileTree) throws(ConfigurationError) {
    try tree.makeFolders(above: path)
    do {
      try AtomicFile.create("\(tree.root)/\(path)", Array(text.utf8))
    } catch {
      throw ConfigurationError(error, file: path)
    }
  }
}
