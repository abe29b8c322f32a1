internal import Facts
internal import Standards
internal import Syntax

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A folder apart from the project in which a resolver works; gone when this object is.
final class ResolutionFolder {
  let path: String

  init() throws(ConfigurationError) {
    path = try FileRemoval.makeTemporaryFolder()
  }

  deinit { FileRemoval.remove(path) }

  func write(_ text: String, to name: String) throws(ConfigurationError) {
    try write(Array(text.utf8), to: name)
  }

  func write(_ bytes: [UInt8], to name: String) throws(ConfigurationError) {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
    let file = path + "/" + name
    guard let stream = fopen(file, "wbe") else {
      throw ConfigurationError(String(cString: strerror(errno)), file: file)
    }
    let isWhole = fwrite(bytes, 1, bytes.count, stream) == bytes.count
    guard fclose(stream) == 0, isWhole else {
      throw ConfigurationError(String(cString: strerror(errno)), file: file)
    }
  }

  /// What stands in the folder now.
  func inventory(only file: String? = nil) throws(ConfigurationError) -> Inventory {
    ProjectReader.read(try FileTree.opening(path), only: file)
  }
}
