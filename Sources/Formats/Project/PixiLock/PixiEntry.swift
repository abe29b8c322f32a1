import Facts
import Standards
import Syntax

/// How an entry of pixi.lock, and a line of an environment, name a package: its kind and where it lies.
struct PixiReference: Hashable {
  enum Kind: String { case conda, pypi, source = "conda_source" }

  let kind: Kind
  let place: String

  /// The line of an environment, or an entry from version 6 on: the kind is the key.
  init?(_ value: YAMLValue) {
    for kind in [Kind.conda, .pypi, .source] {
      guard let place = value[kind.rawValue]?.string else { continue }
      self.init(kind: kind, place: place)
      return
    }
    // Versions 4 and 5.
    guard let kind = value["kind"]?.string.flatMap({ Kind(rawValue: $0) }),
      let place = (value["url"] ?? value["path"])?.string
    else { return nil }
    self.init(kind: kind, place: place)
  }

  private init(kind: Kind, place: String) {
    self.kind = kind
    self.place = place
  }

  /// The name and the place of `name[hash] @ place`.
  var sourceParts: (name: Substring, place: Substring)? {
    guard kind == .source else { return nil }
    let bytes = place.utf8
    let name = bytes.prefix { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: " ") }
    guard let at = bytes[name.endIndex...].firstIndex(of: UInt8(ascii: "@")) else { return nil }
    return (Substring(name), Substring(bytes[bytes.index(after: at)...].drop { $0 == UInt8(ascii: " ") }))
  }
}

extension LockedDistribution {
  /// An entry of `packages`; its name and version may stand in the name of its file alone.
  init(_ entry: YAMLValue, _ reference: PixiReference, index: RedactedURL?, in source: SourceFile)
    throws(ParseError)
  {
    let artifact = reference.kind == .conda ? CondaArtifact(url: reference.place) : nil
    let head = ["name", "conda", "pypi", "conda_source"].lazy
      .compactMap { entry.entryLocation(of: $0, in: source) }.first
    self.init(
      name: try Self.name(entry, reference, artifact),
      version: try entry.optionalString("version") ?? artifact?.version,
      source: reference.source(isEditable: entry["editable"]?.string == "true", index: index),
      location: head ?? source.location(of: entry.span),
      versionLocation: entry.entryLocation(of: "version", in: source)
    )
    qualifiers = artifact?.qualifiers ?? [:]
    try appendHashes(entry, file: reference.place)
  }

  private static func name(
    _ entry: YAMLValue, _ reference: PixiReference, _ artifact: CondaArtifact?
  ) throws(ParseError) -> PackageName {
    if let value = entry["name"] {
      let text = try value.expectString("`name`")
      let name =
        reference.kind == .pypi
        ? DistributionName(text).map { PackageName($0) } : PackageName(conda: text.utf8)
      guard let name else {
        throw ParseError(.structure, "`\(text)` is not a valid package name", at: value.span)
      }
      return name
    }
    let sourceName = reference.sourceParts.flatMap { PackageName(conda: $0.name.utf8) }
    guard let name = artifact?.name ?? sourceName else {
      throw ParseError(.structure, "`name` is missing", at: entry.span)
    }
    return name
  }
}

extension PixiReference {
  fileprivate func source(isEditable: Bool, index: RedactedURL?) -> PackageSource {
    if kind == .conda, CondaArtifact(url: place) != nil { return PackageSource(condaURL: place) }
    let address = sourceParts.map { String($0.place) } ?? place
    let isRemote = address.contains("://") && !address.hasPrefix("file:")
    if address.hasPrefix("git+") {
      let hash = address.utf8.lastIndex(of: UInt8(ascii: "#"))
      return PackageSource(
        kind: .git, url: RedactedURL(String(address[..<(hash ?? address.endIndex)])),
        commit: hash.map { String(address[address.utf8.index(after: $0)...]) })
    }
    if kind == .pypi, isFile(address), !address.hasPrefix("direct+") {
      return PackageSource(kind: .index, url: isRemote ? index : nil)
    }
    let plain = address.hasPrefix("direct+") ? String(address.dropFirst("direct+".count)) : address
    return PackageSource(kind: isRemote ? .url : isEditable ? .editable : .path, url: RedactedURL(plain))
  }

  /// A file comes from an index, or from the folder of `find-links`; a folder is a project.
  private func isFile(_ address: String) -> Bool {
    let path = address.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    return [".whl", ".tar.gz", ".zip", ".tar.bz2"].contains {
      path.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }
}
