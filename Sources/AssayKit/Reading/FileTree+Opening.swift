extension FileTree {
  /// The folder that an option names.
  static func opening(_ path: String, remedy: String? = nil) throws(ConfigurationError) -> FileTree {
    do {
      return try FileTree(root: path)
    } catch {
      throw ConfigurationError(error.message, file: path, remedy: remedy)
    }
  }
}
