/// Under which name advisories speak of a package.
package struct PackageKey: Sendable, Hashable {
  /// The ecosystem without its suffix (`PyPI`, `Debian`, `Red Hat`).
  package let ecosystem: String
  /// PEP 503-normalised for PyPI, as written elsewhere.
  package let name: String

  package init(ecosystem: String, name: String) {
    self.ecosystem = ecosystem
    self.name = name
  }
}

extension PackageKey: Comparable {
  package static func < (left: PackageKey, right: PackageKey) -> Bool {
    (left.ecosystem, left.name) < (right.ecosystem, right.name)
  }
}
