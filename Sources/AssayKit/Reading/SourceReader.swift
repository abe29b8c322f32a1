package import Syntax

/// Reads one file that the user names.
package enum SourceReader {
  package static func read(_ path: String) throws(ConfigurationError) -> SourceFile {
    do {
      return SourceFile(
        path: path,
        bytes: try FileTree.bytes(of: path, shownAs: path, ParseLimits.standard.maximumBytes)
      )
    } catch {
      throw ConfigurationError(error.message, file: path, remedy: "name a file that can be read")
    }
  }
}
