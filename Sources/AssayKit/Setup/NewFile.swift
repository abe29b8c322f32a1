internal import Syntax

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that a command makes where there is none: nothing is ever overwritten, and no link is followed.
package struct NewFile: Sendable, Equatable {
  /// Relative to the project.
  package let path: String
  package let text: String

  /// Whether something stands at a path, a link that leads nowhere included.
  static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Writes the file below a folder, and the folders on the way.
  package func create(in tree: FileTree) throws(ConfigurationError) {
    var folder = tree.root
    for name in path.split(separator: "/").dropLast() {
      folder += "/\(name)"
      if mkdir(folder, 0o755) != 0, errno != EEXIST { throw failure(errno) }
      guard let resolved = FileTree.resolve(folder), tree.relative(resolved) != nil else {
        throw ConfigurationError("a link leads out of the project", file: path, remedy: "remove the link")
      }
    }
    let descriptor = open("\(tree.root)/\(path)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(errno) }
      rest = rest.dropFirst(count)
    }
  }

  private func failure(_ number: Int32) -> ConfigurationError {
    ConfigurationError(
      String(cString: strerror(number)), file: path, remedy: "make it possible to write there")
  }
}
