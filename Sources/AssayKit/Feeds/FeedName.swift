/// How feeds and their files are called.
enum FeedName {
  /// Whether a file in a folder or archive is looked at.
  static func isFeedFile(_ name: String) -> Bool {
    [".json", ".xml", ".rdf", ".csv"].contains { name.hasSuffix($0) } || isArchive(name)
  }

  static func isArchive(_ name: String) -> Bool {
    [".zip", ".gz", ".bz2", ".xz", ".zst", ".tar", ".tgz"].contains { name.hasSuffix($0) }
  }

  static func lastPart(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A file's name up to its first dot.
  static func ofFile(_ path: String) -> String {
    String(lastPart(of: path).prefix { $0 != "." })
  }

  /// The folder in which a file lies, or nil at the top.
  static func folder(of path: String) -> String? {
    path.split(separator: "/").dropLast().last.map(String.init)
  }
}
