internal import Facts
internal import Standards
internal import Storage

/// The metadata that is at hand before any index is asked: what the user names, and what `feeds metadata` fetched.
struct EvaluationEvidence {
  private var given: [CoreMetadata]
  private let index: String?
  private(set) var notEvaluated: [NotEvaluated]

  init(index: String?, _ archive: MetadataReader?) {
    self.index = index
    given = archive?.metadata ?? []
    notEvaluated = archive?.notEvaluated ?? []
  }

  mutating func read(_ paths: [String]) throws(ConfigurationError) {
    var reader = MetadataReader()
    for path in paths { try reader.read(path) }
    given += reader.metadata
    notEvaluated += reader.notEvaluated
  }

  /// An index that cannot be read is told where advisories are asked for.
  func kept(of name: DistributionName) -> [IndexedMetadata] {
    guard let index else { return [] }
    do {
      return try AdvisoryIndex(path: index).metadata(of: [name.text])
    } catch {
      return []
    }
  }

  func metadata(of name: DistributionName) -> [CoreMetadata] {
    given.filter { $0.name == name } + kept(of: name).map(\.metadata)
  }

  /// What the user names of one version.
  func given(_ name: DistributionName, _ version: Version) -> CoreMetadata? {
    given.first { $0.name == name && Version($0.version) == version && $0.isLicenseEvidenceWhole }
  }
}
