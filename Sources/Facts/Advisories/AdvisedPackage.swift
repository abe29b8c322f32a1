package import Standards

/// A version of a package, with all that advisories tell packages apart by.
package struct AdvisedPackage: Sendable, Hashable {
  /// The ecosystem without its suffix (`PyPI`, `Debian`, `Red Hat`).
  package let ecosystem: String
  /// The release, or a beginning of it up to a `:`; nil for all of the ecosystem.
  package let release: String?
  /// PEP 503-normalised for PyPI, as written elsewhere.
  package let name: String
  package let version: String
  /// The source package that a distribution's package was built from. Nil where that is not known: the name may then be
  /// that of a source package as well.
  package var source: Source?
  /// Nil for any.
  package var architecture: String?
  package var module = Module.unknown

  package struct Source: Sendable, Hashable {
    package let name: String
    package let version: String

    package init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  /// The module stream that a package of an RPM distribution comes from.
  package enum Module: Sendable, Hashable {
    case unknown
    case none
    /// `name:stream`.
    case stream(String)
  }

  /// `ecosystem` may have a suffix, as in `Debian:12`.
  package init(ecosystem: String, name: String, version: String) {
    let parts = ecosystem.split(separator: ":", maxSplits: 1).map(String.init)
    self.ecosystem = parts.first ?? ecosystem
    release = parts.count > 1 ? parts[1] : nil
    let scheme = VersionScheme(ecosystem: self.ecosystem, release: release)
    self.name = scheme == .pypi ? DistributionName(name)?.text ?? name : name
    self.version = version
  }

  package init(_ name: DistributionName, _ version: Version) {
    ecosystem = "PyPI"
    release = nil
    self.name = name.text
    self.version = version.normalized
  }

  package var scheme: VersionScheme? { VersionScheme(ecosystem: ecosystem, release: release) }

  /// Under which keys records may name it.
  package var keys: [PackageKey] {
    let names = [name] + (source.map { $0.name == name ? [] : [$0.name] } ?? [])
    return names.map { PackageKey(ecosystem: ecosystem, name: $0) }
  }
}

extension AffectedPackage {
  /// Whether the entry speaks of a package, whatever its version: name, release, architecture.
  ///
  /// A release of the record is opaque but for its `:`: `enterprise_linux:9` asks for `enterprise_linux:9::baseos` too.
  func speaks(of package: AdvisedPackage) -> Bool {
    ecosystem == package.ecosystem && version(of: package) != nil && speaks(ofRelease: package.release)
      && speaks(ofArchitecture: package.architecture)
  }

  private func speaks(ofRelease asked: String?) -> Bool {
    guard let release, let asked, release != asked else { return true }
    return release.hasPrefix(asked + ":")
  }

  /// A package for every architecture is installed on each of them.
  private func speaks(ofArchitecture asked: String?) -> Bool {
    guard let architecture, let asked else { return true }
    return architecture == asked || ["noarch", "all"].contains(architecture)
  }

  /// The version to judge: that of the source package where the record names that one.
  func version(of package: AdvisedPackage) -> String? {
    if nameKind != .source, name == package.name { return package.version }
    guard nameKind != .binary else { return nil }
    guard let source = package.source else { return name == package.name ? package.version : nil }
    return name == source.name ? source.version : nil
  }

  /// Whether the package comes from the module stream that the entry is about; nil where nobody knows.
  ///
  /// Versions of modular packages say so: `1:18.9.1-1.module+el9.1.0+17718+2a87eb50`. Some feeds state no stream beside them.
  func isOfModule(of package: AdvisedPackage) -> Bool? {
    guard let module else {
      switch package.module {
      case .stream: return namesModularVersions != false
      case .none: return namesModularVersions != true
      case .unknown: return true
      }
    }
    switch package.module {
    case .stream(let asked): return module == asked
    case .none: return false
    case .unknown: return package.version.contains(".module") ? nil : false
    }
  }

  /// Nil where the entry names no version.
  private var namesModularVersions: Bool? {
    let bounds = fixedVersions
    return bounds.isEmpty ? nil : bounds.contains { $0.contains(".module") }
  }
}
