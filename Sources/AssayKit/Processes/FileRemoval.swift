internal import Storage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Removes files of this program's own.
enum FileRemoval {
  /// Makes a folder that holds nothing, whatever was there.
  static func makeEmptyFolder(_ path: String) throws(ConfigurationError) {
    remove(path)
    guard mkdir(path, 0o700) == 0 else {
      throw ConfigurationError(FileWriteError(path, errno), file: path)
    }
  }

  /// A new empty folder that only this user may look into, below the system's folder for temporary files.
  static func makeTemporaryFolder() throws(ConfigurationError) -> String {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/assay-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw ConfigurationError(
        String(cString: strerror(errno)), file: base, remedy: "make room, or set TMPDIR")
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes a file, or a folder with all that is in it; links are not followed, and what is absent is well.
  static func remove(_ path: String) {
    guard unlink(path) != 0, let stream = opendir(path) else { return }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { remove(path + "/" + name) }
    }
    closedir(stream)
    rmdir(path)
  }
}
