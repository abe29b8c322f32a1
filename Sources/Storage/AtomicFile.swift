#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Files that are there whole or not at all, also where the disk is full or this process is told to stop.
package enum AtomicFile {
  /// Makes a file where there is none; missing folders are an error, as is whatever stands there, a link included.
  package static func create(_ path: String, _ bytes: [UInt8]) throws(FileWriteError) {
    try SignalMask.postponingEnd { () throws(FileWriteError) in
      try write(bytes, toNew: path, mode: nil, isFlushed: true, of: path)
    }
  }

  /// Puts a file in a former one's place once all of it is written. `permissions` are those of the former one; `isFlushed` is false for
  /// what a crash of the machine may take.
  package static func replace(
    _ path: String, _ bytes: [UInt8], permissions: UInt32? = nil, isFlushed: Bool = true
  ) throws(FileWriteError) {
    try makeFolders(above: path)
    let mode = permissions.map { mode_t($0) }
    let number = String(UInt64.random(in: 0...UInt64.max), radix: 16)
    let temporary = "\(folder(of: path))/.assay-\(number).part"
    try SignalMask.postponingEnd { () throws(FileWriteError) in
      try write(bytes, toNew: temporary, mode: mode, isFlushed: isFlushed, of: path)
      guard rename(temporary, path) == 0 else {
        let failure = errno
        unlink(temporary)
        throw FileWriteError(path, failure)
      }
    }
  }

  /// Makes the folders of a file that are missing.
  package static func makeFolders(above path: String) throws(FileWriteError) {
    var missing: [String] = []
    var folder = Self.folder(of: path)
    while access(folder, F_OK) != 0, errno == ENOENT, folder != "." {
      missing.append(folder)
      folder = Self.folder(of: folder)
    }
    for folder in missing.reversed() where mkdir(folder, 0o755) != 0 && errno != EEXIST {
      throw FileWriteError(folder, errno)
    }
  }

  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }

  /// `file` is what an error names; without a mode the usual one.
  private static func write(
    _ bytes: [UInt8], toNew path: String, mode: mode_t?, isFlushed: Bool, of file: String
  ) throws(FileWriteError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode ?? 0o644)
    guard descriptor >= 0 else { throw FileWriteError(file, errno) }
    // Gives back what the mask for new files takes; not all file systems have permissions.
    if let mode { fchmod(descriptor, mode) }
    var failure = bytes.withUnsafeBytes { ByteWriting.write($0, to: descriptor) }
    if failure == 0, isFlushed, fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    guard failure == 0 else {
      unlink(path)
      throw FileWriteError(file, failure)
    }
  }
}
