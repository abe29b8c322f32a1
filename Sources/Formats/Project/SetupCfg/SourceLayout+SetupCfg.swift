import Facts
import Syntax

extension SourceLayout {
  /// What `setup.cfg` says: `package_dir` and `py_modules` of `[options]`, and `where` of `[options.packages.find]`.
  ///
  /// Source: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html.
  init(reading file: INIFile, of source: SourceFile) {
    self.init()
    for option in file.options {
      let value = SetupCfgValue(option, after: option.delimiter(source.bytes), source.bytes)
      let entries = value.requirements.flatMap { range in
        source.bytes[range].split(separator: UInt8(ascii: ","))
          .map { String(decoding: $0.filter { !$0.isLineBlank }, as: UTF8.self) }
      }
      switch (option.section, value.key) {
      case ("options", "package_dir"), ("options", "package-dir"): entries.forEach { appendPackage($0) }
      case ("options", "py_modules"), ("options", "py-modules"): modules += entries
      case ("options.packages.find", "where"), ("options.packages.find_namespace", "where"):
        folders += entries.map(Self.clean)
      default: break
      }
    }
  }

  /// `package=folder`, or `=folder` for all.
  private mutating func appendPackage(_ entry: String) {
    let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return }
    if parts[0].isEmpty {
      folders.append(Self.clean(String(parts[1])))
    } else {
      modules.append(String(parts[0].prefix { $0 != "." }))
    }
  }
}
