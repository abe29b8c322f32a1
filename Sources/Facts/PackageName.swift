package import Standards

/// A name space of packages, as OSV and purl tell them apart. Names of different ecosystems are never the same package.
package enum Ecosystem: String, Sendable, Hashable {
  case pypi, conda, deb, apk, rpm, npm, gem, cargo, golang
}

/// A package's name within its ecosystem; PEP 503-normalised for `pypi`.
package struct PackageName: Sendable, Hashable {
  package let ecosystem: Ecosystem
  package let text: String

  package init(_ name: DistributionName) {
    ecosystem = .pypi
    text = name.text
  }

  /// A name of another ecosystem, as that ecosystem writes it.
  package init(_ text: String, in ecosystem: Ecosystem) {
    self.ecosystem = ecosystem
    self.text = text
  }
}

extension PackageName {
  /// Its package URL; nil for ecosystems whose packages only images hold.
  package func purl(version: String? = nil, qualifiers: [String: String] = [:]) -> PackageURL? {
    switch ecosystem {
    case .pypi: PackageURL(pypi: text, version: version)
    case .conda: condaURL(version, qualifiers)
    case .deb, .apk, .rpm, .npm, .gem, .cargo, .golang: nil
    }
  }

  /// Source: https://github.com/package-url/purl-spec/blob/main/types-doc/conda-definition.md.
  private func condaURL(_ version: String?, _ qualifiers: [String: String]) -> PackageURL? {
    do {
      return try PackageURL("conda", name: text, version: version).qualified(by: qualifiers)
    } catch {
      return nil
    }
  }
}

extension PackageName: Comparable, CustomStringConvertible {
  package var description: String { text }

  package static func < (left: PackageName, right: PackageName) -> Bool {
    left.text == right.text ? left.ecosystem.rawValue < right.ecosystem.rawValue : left.text < right.text
  }
}
