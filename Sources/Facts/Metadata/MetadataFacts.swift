package import Standards

/// The core metadata that is known, by distribution: what it says of licences, and what it requires.
///
/// Of several records of one version the first counts, so that what the user names first wins.
package struct MetadataFacts: Sendable {
  private let byName: [DistributionName: [CoreMetadata]]

  package init(_ metadata: [CoreMetadata]) {
    byName = Dictionary(grouping: metadata, by: \.name)
  }

  package var isEmpty: Bool { byName.isEmpty }

  /// What any of the distributions requires, or may use with one of its extras.
  package var requiredNames: Set<PackageName> {
    Set(byName.values.joined().flatMap(\.requiresDist).map { PackageName($0.name) })
  }

  /// The metadata of a version; nil where none was given.
  package func metadata(of name: DistributionName, version: Version) -> CoreMetadata? {
    byName[name]?.first { Version($0.version) == version }
  }

  /// The metadata of a locked package; nil where none was given, or the package is of another ecosystem.
  package func metadata(of package: LockedDistribution) -> CoreMetadata? {
    package.release.flatMap { metadata(of: $0.name, version: $0.version) }
  }

  /// What a locked package requires, with markers and extras as written: what the edges of a lock would be where it has
  /// none. Nil where that is not known, which is not the same as an empty list.
  package func requirements(of package: LockedDistribution) -> [Requirement]? {
    metadata(of: package).flatMap { $0.isRequiresDistFinal ? $0.requiresDist : nil }
  }
}

extension LockedDistribution {
  /// The release of a Python distribution; nil for a package of another ecosystem or without a version of PEP 440.
  package var release: (name: DistributionName, version: Version)? {
    guard name.ecosystem == .pypi, let distribution = DistributionName(name.text),
      let version = version.flatMap({ Version($0) })
    else { return nil }
    return (distribution, version)
  }
}
