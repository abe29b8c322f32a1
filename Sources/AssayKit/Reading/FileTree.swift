package import Syntax

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A folder on disk, read without ever leaving it: links that lead out are not followed.
package struct FileTree: SourceTree, Sendable {
  /// The absolute path of the folder, links resolved.
  package let root: String
  private let trackedEntries = TrackedEntries()

  package init(root: String) throws(FileTreeError) {
    guard let resolved = Self.resolve(root) else { throw FileTreeError(path: root, errorNumber: errno) }
    self.root = resolved
  }

  /// All files below the root, in bytewise order, and the folders that cannot be read. The history of version control is
  /// left out; links to folders are not entered.
  package func files() -> (files: [String], unreadable: [FileTreeError]) {
    var files: [String] = []
    var unreadable: [FileTreeError] = []
    var folders = [""]
    while let folder = folders.popLast() {
      do {
        for entry in try entries(of: folder) where entry.name != ".git" {
          let path = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
          if entry.kind == .folder {
            folders.append(path)
          } else if entry.kind == .file || Self.kind(of: root + "/" + path) == .file {
            files.append(path)
          }
        }
      } catch {
        unreadable.append(error)
      }
    }
    return (files.sorted(), unreadable)
  }

  /// Reads a file of the tree.
  package func read(_ path: String, maximumBytes: Int) throws(FileTreeError) -> SourceFile {
    let absolute = root + "/" + path
    guard let resolved = Self.resolve(absolute) else { throw FileTreeError(path: path, errorNumber: errno) }
    guard relative(resolved) != nil else {
      throw FileTreeError(path: path, message: "the link leads out of the project")
    }
    return SourceFile(path: path, bytes: try Self.bytes(of: resolved, shownAs: path, maximumBytes))
  }

  /// The bytes of a regular file.
  package static func bytes(
    of file: String,
    shownAs path: String,
    _ maximumBytes: Int
  ) throws(FileTreeError) -> [UInt8] {
    let (descriptor, size) = try openFile(file, shownAs: path)
    defer { close(descriptor) }
    guard size <= maximumBytes else {
      throw FileTreeError(
        path: path, message: "the file has \(size) bytes; at most \(maximumBytes) are read", isTooLarge: true)
    }
    return try readAll(descriptor, expected: size, path)
  }

  /// The first bytes of a regular file.
  static func head(of file: String, shownAs path: String) throws(FileTreeError) -> [UInt8] {
    let (descriptor, size) = try openFile(file, shownAs: path)
    defer { close(descriptor) }
    return try readAll(descriptor, expected: min(size, 512), path)
  }

  static func openFile(
    _ file: String, shownAs path: String
  ) throws(FileTreeError) -> (descriptor: Int32, size: Int) {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileTreeError(path: path, errorNumber: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      close(descriptor)
      throw FileTreeError(path: path, errorNumber: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw FileTreeError(path: path, message: "this is no regular file")
    }
    return (descriptor, Int(status.st_size))
  }

  static func readAll(
    _ descriptor: Int32,
    expected: Int,
    _ path: String
  ) throws(FileTreeError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: expected) { buffer, count in
      while count < expected, let base = buffer.baseAddress {
        let received = Self.readBytes(descriptor, base + count, expected - count)
        if received == 0 { break }
        if received < 0 {
          if errno == EINTR { continue }
          failure = errno
          break
        }
        count += received
      }
    }
    guard failure == 0 else { throw FileTreeError(path: path, errorNumber: failure) }
    return bytes
  }

  private static func readBytes(_ descriptor: Int32, _ target: UnsafeMutablePointer<UInt8>, _ count: Int)
    -> Int
  {
    #if canImport(Glibc)
      Glibc.read(descriptor, target, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, target, count)
    #else
      Darwin.read(descriptor, target, count)
    #endif
  }

  /// What a path names, or nil where nothing is there.
  package enum Kind: Sendable { case file, folder }

  package static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  package func kind(at path: String) -> Kind? { Self.kind(of: root + "/" + path) }

  package func contentID(of path: String) -> [UInt8]? { nil }

  package var heedsIgnoreFiles: Bool { true }

  package func trackedAnyway(at path: String) -> TrackedEntry? { trackedEntries.entry(at: path, in: root) }

  static func resolve(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Where in a project a file lies that the command line names; nil where it does not.
  static func path(of named: String?, within root: String) -> String? {
    guard let resolved = named.flatMap(resolve), resolved.hasPrefix(root + "/") else { return nil }
    return String(resolved.dropFirst(root.count + 1))
  }
}

/// A file or folder that cannot be read.
package struct FileTreeError: Error, Sendable {
  package let path: String
  package let message: String
  package let isTooLarge: Bool
  /// What to do about it, where there is more to say than to make the file readable.
  package let remedy: String?

  package init(path: String, message: String, isTooLarge: Bool = false, remedy: String? = nil) {
    self.path = path
    self.message = message
    self.isTooLarge = isTooLarge
    self.remedy = remedy
  }

  init(path: String, errorNumber: Int32) {
    self.init(path: path, message: String(cString: strerror(errorNumber)))
  }
}
