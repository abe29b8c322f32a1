internal import Storage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension Scan {
  /// Writes a file of the project where there is none.
  package func create(_ path: String, _ text: String) throws(ConfigurationError) {
    try NewFile(path: path, text: text).create(in: tree)
  }

  /// Whether something stands at a path of the project, a link that leads nowhere included.
  package func isTaken(_ path: String) -> Bool { tree.isTaken(path) }
}

extension FileTree {
  func isTaken(_ path: String) -> Bool {
    var status = stat()
    return lstat("\(root)/\(path)", &status) == 0
  }

  /// Makes the folders of a file that are missing, without leaving the tree.
  func makeFolders(above path: String) throws(ConfigurationError) {
    var folder = ""
    for name in path.split(separator: "/").dropLast() {
      folder += "/\(name)"
      if mkdir(root + folder, 0o755) != 0, errno != EEXIST {
        throw ConfigurationError(FileWriteError(path, errno), file: path)
      }
      _ = try resolve(folder, of: path)
    }
  }

  /// Replaces a file of the tree, where it is a link the file to which that leads.
  func replace(_ path: String, _ bytes: [UInt8]) throws(ConfigurationError) {
    try makeFolders(above: path)
    let file = isTaken(path) ? try resolve("/" + path, of: path) : "\(root)/\(path)"
    do {
      try AtomicFile.replace(file, bytes, permissions: Self.permissions(of: file))
    } catch {
      throw ConfigurationError(error, file: path)
    }
  }

  /// Nil where there is no file.
  static func permissions(of path: String) -> UInt32? {
    var status = stat()
    return stat(path, &status) == 0 ? UInt32(status.st_mode & 0o777) : nil
  }

  private func resolve(_ place: String, of path: String) throws(ConfigurationError) -> String {
    if let resolved = Self.resolve(root + place), relative(resolved) != nil { return resolved }
    throw ConfigurationError("a link leads out of the project", file: path, remedy: "remove the link")
  }
}
