package import Standards
internal import Syntax

extension Lock {
  /// A lock of versions with the edges that their metadata tells: what an installer chose, or what is known without one.
  ///
  /// Markers are kept on the edges. A requirement under an extra belongs to that extra; one that no version answers has no edge.
  package init(file: String, of metadata: [CoreMetadata], indexes: [DistributionName: String] = [:]) {
    self.init(file: file, format: "metadata")
    var byName: [DistributionName: [Int]] = [:]
    for entry in metadata {
      byName[entry.name, default: []].append(packages.count)
      let url = indexes[entry.name].map { RedactedURL($0) }
      packages.append(
        LockedDistribution(
          name: PackageName(entry.name), version: entry.version,
          source: PackageSource(kind: .index, url: url),
          location: SourceLocation(file: file, line: 1, column: 1, endLine: 1, endColumn: 1),
          hashes: entry.origin.artifactHash.map { [$0] } ?? []))
    }
    for (index, entry) in metadata.enumerated() {
      for requirement in entry.requiresDist {
        guard let candidates = byName[requirement.name], !candidates.isEmpty else { continue }
        let extras = entry.providesExtra.filter { requirement.isOnly(for: $0) }
        for extra in extras.isEmpty ? [nil] : extras.map(Optional.some) {
          edges.append(
            LockEdge(
              from: index, fromExtra: extra, name: PackageName(requirement.name), candidates: candidates,
              toExtras: requirement.extras, marker: requirement.marker))
        }
      }
    }
  }
}

extension Requirement {
  /// Whether the requirement holds with an extra and not without any.
  package func isOnly(for extra: ExtraName) -> Bool {
    guard let marker else { return false }
    var environment = MarkerEnvironment()
    environment.extra = []
    guard marker.evaluate(in: environment) == false else { return false }
    environment.extra = [extra]
    return marker.evaluate(in: environment) != false
  }

  /// Whether it is asked for without any extra, as far as its marker tells.
  package var isWithoutExtra: Bool {
    var environment = MarkerEnvironment()
    environment.extra = []
    return marker?.evaluate(in: environment) != false
  }
}
