/// Where installers put the metadata of a distribution.
///
/// Source: https://packaging.python.org/en/latest/specifications/recording-installed-packages/; `.egg-info` is the older form: a
/// folder, or with distutils a single file.
enum InstalledMetadata {
  static func isMetadata(_ path: String) -> Bool {
    path.hasSuffix(".dist-info/METADATA") || path.hasSuffix(".egg-info/PKG-INFO")
      || path.hasSuffix(".egg-info")
      || path.hasSuffix("EGG-INFO/PKG-INFO")
  }

  /// The folder of the metadata with its slash; of a single file its own path, as nothing can be below that.
  static func folder(of path: String) -> String {
    guard !path.hasSuffix(".egg-info"), let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return path + "/"
    }
    return String(path[...slash])
  }

  /// The files below a folder, of files in bytewise order.
  static func files(below folder: String, among files: [String]) -> ArraySlice<String> {
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      if files[middle] < folder { low = middle + 1 } else { high = middle }
    }
    return files[low...].prefix { $0.hasPrefix(folder) }
  }
}
