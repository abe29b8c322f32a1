/// The rules by which the versions of an ecosystem are ordered.
package enum VersionScheme: String, Sendable, CaseIterable {
  case pypi, deb, rpm, apk, gentoo, freebsd

  /// The order of packages of these versions.
  package func compare(_ left: String, _ right: String) -> VersionComparison {
    switch self {
    case .pypi: Self.comparePython(left, right)
    case .deb: DebianVersion.compare(left, right)
    case .rpm: RPMVersion.compare(left, right)
    case .apk: AlpineVersion.compare(left, right)
    case .gentoo: GentooVersion.compare(left, right)
    case .freebsd: FreeBSDVersion.compare(left, right)
    }
  }

  /// The order of texts as the ecosystem's own tool has it, where that is not the order of packages.
  package func compareLabels(_ left: String, _ right: String) -> VersionComparison {
    self == .rpm ? RPMVersion.compareLabels(left, right) : compare(left, right)
  }

  private static func comparePython(_ left: String, _ right: String) -> VersionComparison {
    guard let left = Version(left) else { return .invalidLeft }
    guard let right = Version(right) else { return .invalidRight }
    return VersionComparison(VersionOrder(left, right))
  }
}
