package import Syntax

/// The packages that a distribution's tools have installed in an image.
package struct InstalledSystem: Sendable {
  /// The database or list that tells them.
  package let file: String
  /// How people call the image: scopes and messages use it.
  package let name: String
  /// Nil where nothing tells the distribution and its release.
  package let distribution: Distribution?
  package var packages: [SystemPackage]

  package init(file: String, name: String, distribution: Distribution?, packages: [SystemPackage]) {
    self.file = file
    self.name = name
    self.distribution = distribution
    self.packages = packages
  }

  package var scope: Scope { .container(name) }

  /// A package as advisories of the distribution speak of it; nil where that is not known.
  package func advised(_ package: SystemPackage) -> AdvisedPackage? {
    if package.kind == .pypi {
      return AdvisedPackage(ecosystem: "PyPI", name: package.name, version: package.version)
    }
    guard let distribution else { return nil }
    var advised = AdvisedPackage(
      ecosystem: distribution.ecosystem, name: package.name, version: package.version)
    advised.source = package.source
    advised.architecture = package.architecture
    advised.module = package.module
    return advised
  }
}

/// A distribution and its release, under the name that advisories give it: `Debian:12`, `Oracle Linux:9`.
package struct Distribution: Sendable, Hashable {
  package let ecosystem: String

  package init(ecosystem: String) {
    self.ecosystem = ecosystem
  }

  /// The ecosystem without the release.
  package var family: String { ecosystem.split(separator: ":").first.map(String.init) ?? ecosystem }
}

/// A package that is installed in an image.
package struct SystemPackage: Sendable {
  package let kind: Ecosystem
  package let name: String
  package let version: String
  package var source: AdvisedPackage.Source?
  package var architecture: String?
  package var module = AdvisedPackage.Module.unknown
  /// What is said of its licence; nil where nothing that can be read was found.
  package var licenseEvidence: [LicenseEvidence]?
  package let location: SourceLocation

  /// Whether the distribution of the image brings it. Debian keeps its Python distributions in a folder of their own.
  ///
  /// Source: https://www.debian.org/doc/packaging-manuals/python-policy/, "Module Path".
  package var isOfDistribution: Bool {
    kind != .pypi || location.file.contains("/usr/lib/python3/dist-packages/")
  }

  package init(kind: Ecosystem, name: String, version: String, location: SourceLocation) {
    self.kind = kind
    self.name = name
    self.version = version
    self.location = location
  }
}
