/// A path relative to the project's root, with what the formats ask of it; made once for all of them.
struct ProjectPath {
  let text: String
  /// The last component.
  let name: String
  let isYAML: Bool

  init(_ text: String) {
    self.text = text
    name = String(fileName(text))
    isYAML = text.hasSuffix(".yml") || text.hasSuffix(".yaml")
  }

  /// The folders that it lies in, outermost first.
  var folders: ArraySlice<Substring> {
    text.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }.dropLast()
  }
}

/// The last component of a `/`-separated path.
func fileName(_ path: String) -> Substring {
  path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
}
