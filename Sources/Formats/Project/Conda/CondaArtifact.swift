import Facts
import Standards

/// The address of a conda package, `…/CHANNEL/SUBDIR/NAME-VERSION-BUILD.conda`, taken apart.
///
/// Source: https://docs.conda.io/projects/conda-build/en/stable/resources/package-naming-conv.html: neither a version nor a
/// build holds a `-`, so that the name is what stands before the last two.
struct CondaArtifact {
  let name: PackageName
  let version: String
  let build: String
  /// The file's extension without its dot: `conda` or `tar.bz2`.
  let type: String
  /// The platform's folder; nil where the address has none.
  let subdir: String?
  /// The address of the channel; nil where the address has none.
  let channel: String?

  private static let types = ["conda", "tar.bz2"]

  init?(url: String) {
    let address = url.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    let parts = address.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let file = parts.last, let type = Self.types.first(where: { file.hasSuffix("." + $0) }) else {
      return nil
    }
    let stem = file.dropLast(type.utf8.count + 1)
    guard let buildDash = stem.lastIndex(of: UInt8(ascii: "-")),
      let versionDash = stem[..<buildDash].lastIndex(of: UInt8(ascii: "-")),
      let name = PackageName(conda: stem[..<versionDash])
    else { return nil }
    self.name = name
    self.type = type
    version = String(Substring(stem[stem.index(after: versionDash)..<buildDash]))
    build = String(Substring(stem[stem.index(after: buildDash)...]))
    guard !version.isEmpty else { return nil }
    let hasFolders = parts.count > 2 && url.contains("://")
    subdir = hasFolders ? String(Substring(parts[parts.count - 2])) : nil
    channel =
      hasFolders ? parts.dropLast(2).map { String(Substring($0)) }.joined(separator: "/") : nil
  }

  /// The qualifiers of its package URL.
  ///
  /// Source: https://github.com/package-url/purl-spec/blob/main/types-doc/conda-definition.md.
  var qualifiers: [String: String] {
    var qualifiers = ["build": build, "type": type]
    qualifiers["subdir"] = subdir
    qualifiers["channel"] = channel.map { String(fileName(RedactedURL($0).text)) }
    return qualifiers
  }
}

extension Substring.UTF8View {
  fileprivate func hasSuffix(_ suffix: String) -> Bool {
    count > suffix.utf8.count && self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }
}
