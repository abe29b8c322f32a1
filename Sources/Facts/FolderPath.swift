/// Parts of `/`-separated paths.
package enum FolderPath {
  /// The folder of a file; empty for one at the root.
  package static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }

  package static func name(of path: String) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
  }

  /// Joins folders and a file name, leaving out empty parts and `.`.
  package static func join(_ parts: String...) -> String {
    parts.filter { !$0.isEmpty && $0 != "." }.joined(separator: "/")
  }

  /// Without empty parts and `.`, and with `..` taken together with the folder before it, as far as there is one.
  package static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// The nearest of some folders that holds a file, or nil where none does.
  package static func nearest(above path: String, among folders: Set<String>) -> String? {
    var folder = folder(of: path)
    while !folders.contains(folder) {
      guard !folder.isEmpty else { return nil }
      folder = self.folder(of: folder)
    }
    return folder
  }
}
