package import Standards

/// One package that a record speaks of, and which of its versions are affected.
///
/// A version is affected where `versions`, `ranges` or `intervals` hold it and `unaffected` does not.
package struct AffectedPackage: Sendable {
  /// What the name of a distribution's record means: most name source packages, whose binaries have names of their own.
  package enum NameKind: String, Sendable { case source, binary, either }

  /// What the publisher says of a fix where no version tells.
  package enum FixStatus: String, Sendable { case fixed, none, willNotFix = "will-not-fix", deferred }

  /// The ecosystem without its suffix (`PyPI`, `Debian`, `Red Hat`).
  package let ecosystem: String
  /// What follows the first `:` of the ecosystem: a release, or a longer scope. Opaque.
  package let release: String?
  /// PEP 503-normalised for PyPI, as written elsewhere.
  package let name: String
  package var nameKind = NameKind.either
  package var architecture: String?
  /// The module stream that the package must come from, `name:stream`.
  package var module: String?
  /// Versions that are affected, whatever the ranges say.
  package var versions: [String] = []
  /// Affected ranges as events; several are united.
  package var ranges: [AffectedRange] = []
  /// Affected versions between bounds; several are united.
  package var intervals: [VersionBounds] = []
  /// Versions that are not affected, whatever else says.
  package var unaffected: [VersionBounds] = []
  /// Why the entry cannot be judged: its verdict is `unknown`, never `affected`. Intervals beside it hold what is not affected
  /// in any case: versions outside of them.
  package var unresolved: String?
  package var fixStatus: FixStatus?
  /// Severities that hold for this package in place of the record's.
  package var severities: [AdvisorySeverity] = []

  package init(ecosystem: String, release: String? = nil, name: String) {
    self.ecosystem = ecosystem
    self.release = release
    self.name = name
  }

  /// The rules by which the ecosystem orders versions; nil where none is known.
  package var scheme: VersionScheme? { VersionScheme(ecosystem: ecosystem, release: release) }
}

extension VersionScheme {
  /// The scheme of an ecosystem, named as OSV does without its suffix, or as a distribution without OSV name calls itself.
  ///
  /// Who rebuilds the packages of others names theirs in the suffix: `Root:Alpine:3.18`.
  package init?(ecosystem: String, release: String? = nil) {
    let rebuilt = release.flatMap { $0.split(separator: ":").first.map(String.init) } ?? ""
    let name = Self.rebuilders.contains(ecosystem) ? rebuilt : ecosystem
    guard let scheme = Self.schemes[name] else { return nil }
    self = scheme
  }

  private static let rebuilders: Set = ["Root", "Seal"]

  private static let schemes: [String: VersionScheme] = [
    "PyPI": .pypi,
    "Debian": .deb, "Ubuntu": .deb, "Echo": .deb,
    "AlmaLinux": .rpm, "Amazon Linux": .rpm, "Anolis OS": .rpm, "Azure Linux": .rpm, "ALT Linux": .rpm,
    "Bottlerocket": .rpm, "CBL-Mariner": .rpm, "CentOS": .rpm, "EPEL": .rpm, "Fedora": .rpm, "Mageia": .rpm,
    "Oracle Linux": .rpm, "Oracle VM": .rpm, "Photon OS": .rpm, "Red Hat": .rpm, "Rocky Linux": .rpm,
    "SUSE": .rpm, "openEuler": .rpm, "openSUSE": .rpm, "rpm": .rpm,
    "Alpaquita": .apk, "Alpine": .apk, "BellSoft Hardened Containers": .apk, "Chainguard": .apk,
    "MinimOS": .apk, "Wolfi": .apk,
    "Gentoo": .gentoo,
    "FreeBSD": .freebsd,
  ]
}
