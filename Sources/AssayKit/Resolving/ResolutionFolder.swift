internal import Facts
internal import Standards
internal import Storage
internal import Syntax

/// A folder apart from the project in which a resolver works; gone when this object is.
final class ResolutionFolder {
  let path: String

  init() throws(ConfigurationError) {
    path = try FileRemoval.makeTemporaryFolder()
  }

  deinit { FileRemoval.remove(path) }

  func write(_ text: String, to name: String) throws(ConfigurationError) {
    try write(Array(text.utf8), to: name)
  }

  func write(_ bytes: [UInt8], to name: String) throws(ConfigurationError) {
    let file = path + "/" + name
    do {
      try AtomicFile.replace(file, bytes, isFlushed: false)
    } catch {
      throw ConfigurationError(error, file: file)
    }
  }

  /// What stands in the folder now.
  func inventory(only file: String? = nil) throws(ConfigurationError) -> Inventory {
    ProjectReader.read(try FileTree.opening(path), only: file)
  }
}
