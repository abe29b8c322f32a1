internal import Facts
package import Syntax

/// The package indexes that a user's own settings of an installer name.
package struct InstallerSettings: Sendable {
  /// An index as it is configured; its address may hold credentials, and is never shown.
  package struct Index: Sendable, Hashable {
    package let name: String?
    package let address: String

    package init(name: String? = nil, address: String) {
      self.name = name
      self.address = address
    }
  }

  /// The one that takes the place of the installer's own default.
  package var standard: Index?
  /// Those that are asked besides, in order.
  package var others: [Index] = []

  package init() {}

  /// Reads `uv.toml`, or the table `tool.uv` of a manifest.
  ///
  /// Source: https://docs.astral.sh/uv/concepts/indexes/, https://docs.astral.sh/uv/reference/settings/.
  package static func uv(_ source: SourceFile) throws(ParseError) -> InstallerSettings {
    let root = try TOMLReader.read(source).root
    let table = source.path.hasSuffix("pyproject.toml") ? root["tool"]?["uv"] : root
    var settings = InstallerSettings()
    for entry in table?["index"]?.elements.map({ $0 }) ?? [] {
      guard let address = entry["url"]?.string else { continue }
      let index = Index(name: entry["name"]?.string, address: address)
      if entry["default"]?.boolean == true {
        settings.standard = index
      } else {
        settings.others.append(index)
      }
    }
    if settings.standard == nil { settings.standard = table?["index-url"]?.string.map { Index(address: $0) } }
    for url in table?["extra-index-url"]?.elements.map({ $0 }) ?? [] {
      if let address = url.string { settings.others.append(Index(address: address)) }
    }
    return settings
  }

  /// Reads `pip.conf`: the sections `global` and `install`, of which the second counts more.
  ///
  /// Source: https://pip.pypa.io/en/stable/topics/configuration/.
  package static func pip(_ source: SourceFile) throws(ParseError) -> InstallerSettings {
    let file = try INIFile(source, limits: .standard)
    var settings = InstallerSettings()
    for section in ["global", "install"] {
      for option in file.options where option.section == section {
        let lines = ([option.head] + option.continuation).map {
          String(decoding: source.bytes[$0], as: UTF8.self)
        }
        let (name, value) = split(lines[0])
        let words = ([value] + lines.dropFirst()).flatMap { $0.split(whereSeparator: \.isWhitespace) }.map(
          String.init)
        switch name {
        case "index-url": settings.standard = words.first.map { Index(address: $0) } ?? settings.standard
        case "extra-index-url": settings.others += words.map { Index(address: $0) }
        default: break
        }
      }
    }
    return settings
  }

  /// An option's name, in which `_` stands for `-` as well, and its value.
  private static func split(_ line: String) -> (name: String, value: String) {
    guard let delimiter = line.utf8.firstIndex(where: INIFile.isDelimiter) else { return (line, "") }
    let name = line[..<delimiter].lowercased().split(whereSeparator: \.isWhitespace).joined()
    return (
      String(name.map { $0 == "_" ? "-" : $0 }),
      String(line[line.utf8.index(after: delimiter)...].drop(while: \.isWhitespace))
    )
  }
}
