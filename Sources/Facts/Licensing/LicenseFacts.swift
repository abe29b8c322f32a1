package import Standards

/// What is known about licences, by distribution.
package struct LicenseFacts: Sendable {
  package let metadata: MetadataFacts
  private let vocabulary: LicenseVocabulary
  /// Those for one version before those for all.
  private let overrides: [DistributionName: [LicenseOverride]]

  /// `overrides` are those that hold on the day.
  package init(
    _ metadata: [CoreMetadata], vocabulary: LicenseVocabulary, overrides: [LicenseOverride] = []
  ) {
    self.metadata = MetadataFacts(metadata)
    self.vocabulary = vocabulary
    self.overrides = Dictionary(grouping: overrides, by: \.package)
      .mapValues { $0.filter { $0.version != nil } + $0.filter { $0.version == nil } }
  }

  package var isEmpty: Bool { metadata.isEmpty && overrides.isEmpty }

  /// The conclusion for a locked version; nil where no metadata of that version was given, or not all of it, and nobody has
  /// recorded its licence.
  package func conclusion(for name: DistributionName, version: Version) -> LicenseConclusion? {
    let metadata = metadata.metadata(of: name, version: version)
    let override = overrides[name]?.first { $0.speaks(of: version) && !$0.isRefuted(by: metadata) }
    guard override != nil || metadata?.isLicenseEvidenceWhole == true else { return nil }
    return vocabulary.conclusion(
      from: [override?.statement].compactMap(\.self) + (metadata?.licenseEvidence ?? []))
  }

  /// The conclusion for a locked package; nil also for one of another ecosystem.
  package func conclusion(of package: LockedDistribution) -> LicenseConclusion? {
    package.release.flatMap { conclusion(for: $0.name, version: $0.version) }
  }

  /// What the metadata alone says of a version; nil where none was given, or not all of it.
  package func statedConclusion(for name: DistributionName, version: Version) -> LicenseConclusion? {
    metadata.metadata(of: name, version: version).flatMap {
      $0.isLicenseEvidenceWhole ? vocabulary.conclusion(from: $0.licenseEvidence) : nil
    }
  }
}
