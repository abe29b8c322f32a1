import Facts
import Standards
import Syntax

/// Variables of the environment by which installers are told where packages come from.
///
/// Source: https://pip.pypa.io/en/stable/topics/configuration/#environment-variables,
/// https://docs.astral.sh/uv/reference/environment/.
enum InstallerVariable {
  private static let names = [
    "PIP_INDEX_URL": "index-url", "PIP_EXTRA_INDEX_URL": "extra-index-url", "PIP_FIND_LINKS": "find-links",
    "PIP_TRUSTED_HOST": "trusted-host", "PIPENV_PYPI_MIRROR": "index-url", "PDM_PYPI_URL": "index-url",
    "UV_INDEX_URL": "index-url", "UV_DEFAULT_INDEX": "index-url", "UV_INDEX": "index",
    "UV_EXTRA_INDEX_URL": "index", "UV_FIND_LINKS": "find-links", "UV_INSECURE_HOST": "trusted-host",
    "UV_INDEX_STRATEGY": "index-strategy", "CONDA_CHANNELS": "channel",
  ]

  static func isKnown(_ name: String) -> Bool { names[name] != nil }

  /// What a variable says: several values are separated by blanks, for some also by commas.
  static func options(_ name: String, _ value: MappedText, in source: SourceFile) -> [InstallerOption] {
    guard let option = names[name] else { return [] }
    return value.bytes.split { $0.isShellBlank || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: ",") }
      .map { InstallerOption(option, address: value.slice($0.startIndex..<$0.endIndex), in: source) }
  }
}

extension InstallerOption {
  /// An address, of which uv takes a name before it: `name=https://…`.
  init(_ name: String, address: MappedText, in source: SourceFile) {
    let scheme = address.bytes.firstIndex(of: UInt8(ascii: ":")) ?? 0
    let equals = name == "trusted-host" ? nil : address.bytes[..<scheme].firstIndex(of: UInt8(ascii: "="))
    let start = equals.map { $0 + 1 } ?? 0
    self.init(
      name: name, value: RedactedURL(address.slice(start..<address.count).text).text,
      location: source.location(of: address.span))
  }
}
