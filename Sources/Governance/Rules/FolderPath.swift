/// Parts of `/`-separated paths.
enum FolderPath {
  /// The folder of a file; empty for one at the root.
  static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }

  static func name(of path: String) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
  }

  /// Joins folders and a file name, leaving out empty parts and `.`.
  static func join(_ parts: String...) -> String {
    parts.filter { !$0.isEmpty && $0 != "." }.joined(separator: "/")
  }
}
