internal import Storage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that somebody names for a result.
///
/// A regular file is replaced once the new content is complete, at the end of links. Whatever else stands there, a pipe or a device, is
/// opened and written, and `/dev/fd/N` is the stream that is open under that number.
package enum OutputFile {
  private static let maximumLinks = 40

  private enum Destination {
    case file(String)
    case stream(Int32)
    case device
  }

  package static func write(_ bytes: [UInt8], to path: String) throws(ConfigurationError) {
    do throws(FileWriteError) {
      switch try destination(of: path) {
      case .file(let file):
        try AtomicFile.replace(file, bytes, permissions: FileTree.permissions(of: file))
      case .stream(let number): try ByteWriting.write(bytes, to: number, of: path)
      case .device: try write(bytes, opening: path, O_WRONLY | O_NOCTTY)
      }
    } catch {
      throw ConfigurationError(error, file: path)
    }
  }

  /// Adds to a file of the machine that runs a step.
  package static func append(_ bytes: [UInt8], to path: String) throws(ConfigurationError) {
    do {
      try write(bytes, opening: path, O_WRONLY | O_CREAT | O_APPEND)
    } catch {
      throw ConfigurationError(error, file: path)
    }
  }

  private static func write(
    _ bytes: [UInt8], opening path: String, _ flags: Int32
  ) throws(FileWriteError) {
    let descriptor = open(path, flags | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileWriteError(path, errno) }
    do {
      try ByteWriting.write(bytes, to: descriptor, of: path)
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw FileWriteError(path, errno) }
  }

  /// Follows links, also to where nothing is yet.
  private static func destination(of path: String) throws(FileWriteError) -> Destination {
    var place = path
    for _ in 0...maximumLinks {
      if let number = streamNumber(place) { return .stream(number) }
      var status = stat()
      if stat(place, &status) == 0 {
        let kind = status.st_mode & S_IFMT
        if kind == S_IFDIR { throw FileWriteError(path, EISDIR) }
        if kind != S_IFREG { return .device }
      }
      if place.hasSuffix("/") { throw FileWriteError(path, EISDIR) }
      guard let target = try target(of: place) else { return .file(place) }
      place = target.hasPrefix("/") ? target : AtomicFile.folder(of: place) + "/" + target
    }
    throw FileWriteError(path, ELOOP)
  }

  /// Where a link leads; nil for what is no link.
  private static func target(of path: String) throws(FileWriteError) -> String? {
    let bytes = [CChar](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      count = max(0, buffer.baseAddress.map { readlink(path, $0, buffer.count) } ?? 0)
    }
    if bytes.isEmpty { return nil }
    if let target = String(validating: bytes, as: UTF8.self) { return target }
    throw FileWriteError(
      file: path, message: "this link leads to a name that is not UTF-8", remedy: "name another file")
  }

  private static func streamNumber(_ path: String) -> Int32? {
    switch path {
    case "/dev/stdout": return STDOUT_FILENO
    case "/dev/stderr": return STDERR_FILENO
    default:
      let folder = ["/dev/fd/", "/proc/self/fd/"].first { path.hasPrefix($0) }
      return folder.flatMap { Int32(path.dropFirst($0.count)) }
    }
  }
}
