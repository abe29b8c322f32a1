#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension FileTree {
  /// The entries of a folder of the tree, in bytewise order.
  package func entries(of folder: String) throws(FileTreeError) -> [FolderEntry] {
    let absolute = folder.isEmpty ? root : root + "/" + folder
    guard let stream = opendir(absolute) else { throw FileTreeError(path: folder, errorNumber: errno) }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      let kind = Self.kind(Int(entry.pointee.d_type)) ?? Self.kindWithoutFollowing(absolute + "/" + name)
      entries.append(FolderEntry(name: name, kind: kind))
    }
    guard errno == 0 else { throw FileTreeError(path: folder, errorNumber: errno) }
    return entries.sorted { $0.name < $1.name }
  }

  /// What the folder itself says of an entry; nil on file systems that do not tell.
  private static func kind(_ type: Int) -> FolderEntry.Kind? {
    switch type {
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .file
    }
  }

  private static func kindWithoutFollowing(_ path: String) -> FolderEntry.Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .file }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .file
    }
  }

  package func target(ofLink path: String) -> LinkTarget {
    guard let resolved = Self.resolve(root + "/" + path), let kind = Self.kind(of: resolved) else {
      return .nothing
    }
    guard let inside = relative(resolved) else { return .outside(isFolder: kind == .folder) }
    return kind == .folder ? .folder : .file(inside)
  }

  /// An absolute path relative to the root; nil outside of it.
  func relative(_ resolved: String) -> String? {
    if resolved == root { return "" }
    let prefix = root == "/" ? root : root + "/"
    return resolved.hasPrefix(prefix) ? String(resolved.dropFirst(prefix.count)) : nil
  }
}
