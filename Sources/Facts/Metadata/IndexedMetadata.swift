/// What a package index says of one version: its core metadata, and what stands beside it on the index's page.
package struct IndexedMetadata: Sendable {
  package let metadata: CoreMetadata
  /// The address of the index, without credentials.
  package let source: String
  /// When it was fetched, in seconds since 1970-01-01.
  package let retrieved: Int
  package var sizeBytes: Int?
  /// RFC 3339.
  package var uploadTime: String?
  package var yanking: DistributionFile.Yanking?
  package var status: ProjectStatus?
  /// Of its project, when it was fetched.
  package var latest: LatestRelease?

  package init(_ metadata: CoreMetadata, source: String, retrieved: Int) {
    self.metadata = metadata
    self.source = source
    self.retrieved = retrieved
  }

  /// Whether it is that of an artefact with one of these hashes; a lock without hashes takes any.
  package func belongs(to hashes: [String]) -> Bool {
    guard !hashes.isEmpty, let own = metadata.origin.artifactHash else { return true }
    return hashes.contains(own)
  }
}
