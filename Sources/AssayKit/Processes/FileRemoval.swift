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
      throw ConfigurationError(String(cString: strerror(errno)), file: path)
    }
  }

  /// Removes a file, or a folder that holds files only; what is absent is well.
  static func remove(_ path: String) {
    guard unlink(path) != 0, let stream = opendir(path) else { return }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { unlink(path + "/" + name) }
    }
    closedir(stream)
    rmdir(path)
  }
}
