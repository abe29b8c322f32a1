import Facts
import Standards
import Syntax

/// The file name of a distribution's artefact: whether it says the name and version that the lock says.
///
/// Sources: https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-format and
/// https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-file-name.
struct ArtifactName {
  private let bytes: Slice<UnsafeBufferPointer<UInt8>>

  /// A URL, a path or a file name.
  init(ofPlace place: UnsafeBufferPointer<UInt8>) {
    let path = place.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex
    bytes = path[start...]
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// False where the file is another distribution's, or another version's; files of other kinds say nothing.
  ///
  /// A source archive from a URL of its own may have any name; wheels may not.
  func belongs(to name: PackageName, version: String, from source: PackageSource) -> Bool {
    guard let kind, kind == .wheel || source.kind == .index else { return true }
    guard let rest = afterName(name.text.utf8) else { return false }
    if isVersion(rest, version, kind) { return true }
    let text = kind == .wheel ? rest.prefix { $0 != UInt8(ascii: "-") } : withoutExtension(rest)
    guard let found = Version(decoded(text)), let wanted = Version(version) else { return false }
    return found == wanted
  }

  private enum Kind { case wheel, source }

  private static let sourceExtensions = [".tar.gz", ".zip", ".tar.bz2", ".tgz", ".tar.xz", ".tar.Z"]

  /// What follows the version in the name of a built archive, the oldest kind of distribution.
  private static let platforms = [".linux-", ".macosx-", ".win"]

  private var kind: Kind? {
    if hasSuffix(".whl") { return .wheel }
    return Self.sourceExtensions.contains(where: hasSuffix) ? .source : nil
  }

  private func hasSuffix(_ suffix: String) -> Bool {
    bytes.count > suffix.utf8.count && bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  /// What follows `name-`, whatever separators and case the file uses; nil where it begins otherwise.
  private func afterName(_ name: String.UTF8View) -> Slice<UnsafeBufferPointer<UInt8>>? {
    var rest = bytes
    for byte in name {
      guard let first = rest.popFirst() else { return nil }
      if byte == UInt8(ascii: "-") {
        guard Self.isSeparator(first) else { return nil }
        while let next = rest.first, Self.isSeparator(next) { rest.removeFirst() }
      } else if Self.lowercased(first) != byte {
        return nil
      }
    }
    return rest.popFirst() == UInt8(ascii: "-") ? rest : nil
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { "-_.".utf8.contains(byte) }

  /// Whether the version follows as it is written in the lock, and ends there.
  private func isVersion(
    _ rest: Slice<UnsafeBufferPointer<UInt8>>, _ version: String, _ kind: Kind
  ) -> Bool {
    guard rest.starts(with: version.utf8) else { return false }
    let next = rest.dropFirst(version.utf8.count)
    switch kind {
    case .wheel: return next.first == UInt8(ascii: "-")
    case .source:
      return Self.sourceExtensions.contains { next.elementsEqual($0.utf8) }
        || Self.platforms.contains { next.starts(with: $0.utf8) }
    }
  }

  private func withoutExtension(
    _ rest: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    Self.sourceExtensions.first(where: hasSuffix).map { rest.dropLast($0.utf8.count) } ?? rest
  }

  /// A version as text: wheels write `_` for `-`, and addresses `%2B` for `+`.
  private func decoded(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    var result: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count > 1, let high = UTF8Text.hexValue(rest[rest.startIndex]),
        let low = UTF8Text.hexValue(rest[rest.startIndex + 1])
      {
        result.append(UInt8(high << 4 | low))
        rest = rest.dropFirst(2)
      } else {
        result.append(byte == UInt8(ascii: "_") ? UInt8(ascii: "-") : byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension LockedDistribution {
  /// Notes where an artefact comes from and whether its name is the package's: `place` is a URL, a path or a file name.
  mutating func note(artifact place: SyntaxValue?) {
    guard let place, place.kind == .string, source.kind == .index || source.kind == .url else { return }
    let noted = place.withTextBytes { bytes in
      let name = ArtifactName(ofPlace: bytes)
      let isOwn = version.map { name.belongs(to: self.name, version: $0, from: source) } ?? true
      let isNewHost = !artifactHosts.contains { Self.isHost($0.utf8, of: bytes) }
      return (misnamed: isOwn ? nil : name.text, isNewHost: isNewHost)
    }
    if let file = noted.misnamed { misnamedFiles.append(RedactedURL(file).text) }
    if noted.isNewHost, artifactHosts.count < Self.maximumHosts,
      let host = place.string.flatMap({ RedactedURL($0).host }), !artifactHosts.contains(host)
    {
      artifactHosts.append(host)
    }
  }

  /// More hosts than this tell nothing more.
  private static let maximumHosts = 16

  /// Whether an address without user information is of a host.
  private static func isHost(_ host: String.UTF8View, of address: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let colon = address.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let rest = address[colon...].dropFirst(3)
    return rest.starts(with: host) && rest.dropFirst(host.count).first == UInt8(ascii: "/")
  }
}
