package import Standards

/// The version that is judged, and how it compares with the versions that records name.
package struct ComparableVersion: Sendable {
  package let text: String
  package let scheme: VersionScheme?
  /// Parsed once for all comparisons of PEP 440.
  private let python: Version?
  private let publicPython: Version?
  /// Tells most listed versions apart without reading them: lists are long.
  private let prefix: VersionPrefix?

  package init(_ text: String, scheme: VersionScheme?) {
    self.text = text
    self.scheme = scheme
    python = scheme == .pypi ? Version(text) : nil
    publicPython = python?.publicVersion
    prefix = python.map { VersionPrefix($0) }
  }

  package init(_ version: Version) {
    text = version.normalized
    scheme = .pypi
    python = version
    publicPython = version.publicVersion
    prefix = VersionPrefix(version)
  }

  /// Nil where the two cannot be compared. A local part of the other one does not count: builds of one release are affected
  /// alike.
  ///
  /// `ignoringLocal` compares without the local part of this version too, as PEP 440's `==` and `<=` do.
  func order(to other: String, ignoringLocal: Bool = false) -> VersionOrder? {
    guard scheme == .pypi else { return scheme?.compare(text, other).order }
    guard let python, let publicPython, let other = Version(other)?.publicVersion else { return nil }
    let version = ignoringLocal ? publicPython : python
    return version < other ? .less : version == other ? .equal : .greater
  }

  /// Whether a list means this version: as text, or as an equal version with or without its local part.
  func isListed(in versions: [String]) -> Bool {
    guard scheme == .pypi else {
      return versions.contains { $0 == text || order(to: $0) == .equal }
    }
    guard let prefix else { return versions.contains(text) }
    return versions.contains { listed in
      guard prefix.mayBegin(listed) else { return false }
      if listed == text { return true }
      guard let other = Version(listed) else { return false }
      return other == python || other == publicPython
    }
  }
}
