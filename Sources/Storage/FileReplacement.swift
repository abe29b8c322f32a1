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
  package init(of target: String, timeoutSeconds: Int = 5) throws(FileWriteError) {
    self.target = target
    temporary = target + ".part"
    try AtomicFile.makeFolders(above: target)
    lock = open(target + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard lock >= 0 else { throw FileWriteError(target + ".lock", errno) }
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
  package func commit() throws(FileWriteError) {
    try flush(temporary, O_RDONLY)
    guard rename(temporary, target) == 0 else { throw FileWriteError(target, errno) }
    try flush(AtomicFile.folder(of: target), O_RDONLY | O_DIRECTORY)
  }

  private func waitForLock(attempts: Int) throws(FileWriteError) {
    for attempt in 0...attempts {
      if flock(lock, LOCK_EX | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else {
        let failure = errno
        close(lock)
        throw FileWriteError(target, failure)
      }
      if attempt < attempts { usleep(Self.pauseMicroseconds) }
    }
    close(lock)
    throw FileWriteError(
      file: target, message: "another process is writing this file",
      remedy: "wait until it is done, and run this again")
  }

  private func flush(_ path: String, _ flags: Int32) throws(FileWriteError) {
    let descriptor = open(path, flags | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileWriteError(path, errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileWriteError(path, errno) }
  }
}
