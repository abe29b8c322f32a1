internal import Formats
internal import Standards
package import Syntax

/// The package indexes of the user: those of the command line, else of the environment, else of the settings of uv and pip.
///
/// Sources: https://docs.astral.sh/uv/concepts/indexes/, https://pip.pypa.io/en/stable/topics/configuration/. There is no index that is
/// taken without being named: where nothing names one, what the resolver says is asked.
package struct IndexConfiguration: Sendable {
  /// By rank, each with the credentials that belong to it.
  package private(set) var indexes: [IndexAddress] = []
  package private(set) var notes: [String] = []
  /// Whether the command line names the index: then nothing else is asked.
  package let isExplicit: Bool

  package init(
    explicit: String?, projectFiles: [SourceFile] = [], environment: (String) -> String?
  ) {
    isExplicit = explicit != nil
    if let explicit {
      indexes = [IndexAddress(explicit)]
      return
    }
    var settings = [Self.ofEnvironment(environment)]
    for source in projectFiles {
      read(source, { source throws(ParseError) in try .uv(source) }, into: &settings)
    }
    for (path, reader) in Self.files(environment) where FileTree.kind(of: path) == .file {
      do {
        let source = SourceFile(
          path: path, bytes: try FileTree.bytes(of: path, shownAs: path, ParseLimits.standard.maximumBytes))
        read(source, reader, into: &settings)
      } catch {
        notes.append("\(path): \(error.message)")
      }
    }
    let named = settings.compactMap(\.standard) + settings.flatMap(\.others)
    indexes = named.map { index in
      IndexAddress(index.address).adding(credentials: Self.credentials(of: index, environment))
    }
  }

  /// The address with the credentials that the user has for it; an index that only a lock names is asked as it is.
  func address(named shown: String) -> IndexAddress {
    let bare = Self.withoutSlash(shown)
    if let own = indexes.first(where: { Self.withoutSlash($0.shown) == bare }) { return own }
    let address = IndexAddress(shown)
    let neighbour = indexes.first { $0.parts.origin == address.parts.origin && !$0.parts.credentials.isEmpty }
    return address.adding(credentials: neighbour?.parts.credentials ?? "")
  }

  private typealias Reader = (SourceFile) throws(ParseError) -> InstallerSettings

  /// A file that cannot be read is told, and the others count.
  private mutating func read(_ source: SourceFile, _ reader: Reader, into settings: inout [InstallerSettings])
  {
    do {
      settings.append(try reader(source))
    } catch {
      notes.append("\(source.path): \(error.message)")
    }
  }

  private static func ofEnvironment(_ environment: (String) -> String?) -> InstallerSettings {
    func words(_ name: String) -> [InstallerSettings.Index] {
      (environment(name) ?? "").split(separator: " ").map { index(String($0)) }
    }
    var settings = InstallerSettings()
    settings.standard = ["UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_INDEX_URL"].flatMap(words).first
    settings.others = ["UV_INDEX", "UV_EXTRA_INDEX_URL", "PIP_EXTRA_INDEX_URL"].flatMap(words)
    return settings
  }

  /// `NAME=URL` or `URL`.
  private static func index(_ word: String) -> InstallerSettings.Index {
    let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, !parts[0].contains(":") else { return .init(address: word) }
    return .init(name: parts[0], address: parts[1])
  }

  /// `UV_INDEX_NAME_USERNAME` and `…_PASSWORD`.
  private static func credentials(
    of index: InstallerSettings.Index, _ environment: (String) -> String?
  ) -> String {
    guard let name = index.name else { return "" }
    let key = "UV_INDEX_" + name.uppercased().map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined()
    guard let user = environment(key + "_USERNAME") else { return "" }
    let password = environment(key + "_PASSWORD").map { ":" + percentEncoded($0) } ?? ""
    return percentEncoded(user) + password + "@"
  }

  private static func percentEncoded(_ text: String) -> String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    return String(
      decoding: text.utf8.flatMap { byte in
        plain.contains(byte) ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }, as: UTF8.self)
  }

  private static func files(_ environment: (String) -> String?) -> [(path: String, reader: Reader)] {
    let uv: Reader = { source throws(ParseError) in try .uv(source) }
    let pip: Reader = { source throws(ParseError) in try .pip(source) }
    let home = environment("HOME")
    let configuration = environment("XDG_CONFIG_HOME") ?? home.map { $0 + "/.config" }
    let uvFiles = [
      environment("UV_CONFIG_FILE"), configuration.map { $0 + "/uv/uv.toml" }, "/etc/uv/uv.toml",
    ]
    let pipFiles = [
      environment("PIP_CONFIG_FILE"), configuration.map { $0 + "/pip/pip.conf" },
      home.map { $0 + "/.pip/pip.conf" },
      "/etc/pip.conf",
    ]
    return uvFiles.compactMap { $0 }.map { ($0, uv) } + pipFiles.compactMap { $0 }.map { ($0, pip) }
  }

  private static func withoutSlash(_ text: String) -> String {
    text.utf8.last == UInt8(ascii: "/") ? String(text.dropLast()) : text
  }
}
