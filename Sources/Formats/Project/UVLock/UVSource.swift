import Facts
import Standards
import Syntax

/// The `source` of a package in uv.lock: `{ registry = URL }`, `{ git = URL }`, `{ editable = PATH }` and so on; in
/// old files a string such as `registry+URL`.
struct UVSource: Hashable {
  private enum Kind: String {
    case registry, git, url, path, directory, editable, virtual, unknown
  }

  private let kind: Kind
  private let place: String
  private let subdirectory: String?

  init(_ value: SyntaxValue?) throws(ParseError) {
    guard let value else {
      self.init(kind: .unknown, place: "")
      return
    }
    if let text = value.string {
      let parts = text.split(separator: "+", maxSplits: 1)
      self.init(
        kind: parts.first.flatMap { Kind(rawValue: String($0)) } ?? .unknown,
        place: parts.count > 1 ? String(parts[1]) : "")
      return
    }
    for entry in try value.expectTable("`source`").children {
      guard let key = entry.key, let kind = Kind(rawValue: key) else { continue }
      self.init(
        kind: kind, place: try entry.expectString("`\(key)`"),
        subdirectory: try value.optionalString("subdirectory"))
      return
    }
    self.init(kind: .unknown, place: "")
  }

  private init(kind: Kind, place: String, subdirectory: String? = nil) {
    self.kind = kind
    self.place = place
    self.subdirectory = subdirectory
  }

  /// The project in the lock's own folder.
  var isOwnFolder: Bool { (kind == .editable || kind == .virtual) && place == "." }

  /// The folder of a local package, relative to the lock's.
  var folder: String? {
    switch kind {
    case .editable, .virtual, .directory: place
    case .registry, .git, .url, .path, .unknown: nil
    }
  }

  var packageSource: PackageSource {
    switch kind {
    case .registry: PackageSource(kind: .index, url: RedactedURL(place))
    case .git: PackageSource(kind: .git, url: RedactedURL(String(place.prefix { $0 != "#" })), commit: commit)
    case .url: PackageSource(kind: .url, url: RedactedURL(place))
    case .path, .directory: PackageSource(kind: .path, url: RedactedURL(place))
    case .editable: PackageSource(kind: .editable, url: RedactedURL(place))
    case .virtual: PackageSource(kind: .virtual, url: RedactedURL(place))
    case .unknown: PackageSource(kind: .unknown)
    }
  }

  /// The full commit, which follows the `#` of a git URL; anything else there may be a secret.
  private var commit: String? {
    guard let mark = place.utf8.lastIndex(of: UInt8(ascii: "#")) else { return nil }
    let text = place.utf8[mark...].dropFirst()
    return text.allSatisfy { UTF8Text.hexValue($0) != nil } ? String(Substring(text)) : nil
  }
}
