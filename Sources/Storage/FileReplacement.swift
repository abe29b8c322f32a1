#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Replaces one file as a whole: its new content is written beside it, flushed, and renamed over it.
///
/// Readers see the old file or the new one, never a mixture, and are never blocked. Writers take turns by a lock on a file
/// beside it; what a writer that died left behind is removed by the next.
package final class FileReplacement {
  private static let pauseMicroseconds: UInt32 = 20_000

  /// Where the new content is to be written; gone when this object is, unless committed.
  package let temporary: String
  private let target: String
  private let lock: Int32

  /// Takes the writers' lock, waiting for another writer at most so long; makes missing folders.
  package init(of target: String, timeoutSeconds: Int = 5) throws(FileReplacementError) {
    self.target = target
    temporary = target + ".part"
    try Self.makeFolders(above: target)
    lock = open(target + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard lock >= 0 else { throw FileReplacementError(target + ".lock", errno) }
    try waitForLock(attempts: timeoutSeconds * 1_000_000 / Int(Self.pauseMicroseconds))
    unlink(temporary)
  }

  deinit {
    // Before the lock is given back: afterwards the file may be the next writer's.
    if lock >= 0 {
      unlink(temporary)
      close(lock)
    }
  }

  /// Whether there is a file to replace.
  package var hasTarget: Bool { access(target, F_OK) == 0 }

  /// Puts the new content in the old one's place, for good.
  package func commit() throws(FileReplacementError) {
    try flush(temporary, O_RDONLY)
    guard rename(temporary, target) == 0 else { throw FileReplacementError(target, errno) }
    try flush(Self.folder(of: target), O_RDONLY | O_DIRECTORY)
  }

  private func waitForLock(attempts: Int) throws(FileReplacementError) {
    for attempt in 0...attempts {
      if flock(lock, LOCK_EX | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else {
        let failure = errno
        close(lock)
        throw FileReplacementError(target, failure)
      }
      if attempt < attempts { usleep(Self.pauseMicroseconds) }
    }
    close(lock)
    throw FileReplacementError(
      file: target, message: "another process is writing this file",
      remedy: "wait until it is done, and run this again")
  }

  private func flush(_ path: String, _ flags: Int32) throws(FileReplacementError) {
    let descriptor = open(path, flags | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileReplacementError(path, errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileReplacementError(path, errno) }
  }

  private static func makeFolders(above path: String) throws(FileReplacementError) {
    var missing: [String] = []
    var folder = Self.folder(of: path)
    while access(folder, F_OK) != 0, errno == ENOENT, folder != "." {
      missing.append(folder)
      folder = Self.folder(of: folder)
    }
    for folder in missing.reversed() where mkdir(folder, 0o755) != 0 && errno != EEXIST {
      throw FileReplacementError(folder, errno)
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }
}

/// Why a file was not replaced; the old one stands as it was.
package struct FileReplacementError: Error, Sendable {
  package let file: String
  package let message: String
  package let remedy: String?

  init(file: String, message: String, remedy: String? = nil) {
    self.file = file
    self.message = message
    self.remedy = remedy
  }

  init(_ file: String, _ errorNumber: Int32) {
    self.init(
      file: file, message: "this cannot be written: \(String(cString: strerror(errorNumber)))",
      remedy: errorNumber == ENOSPC
        ? "make room for it, and run this again" : "name a file in a folder that you may write to")
  }
}
