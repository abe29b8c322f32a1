package import Standards

/// Which versions of a package the records speak of.
extension AdvisoryDatabase {
  /// The versions that records of a package list or call fixed, in order: candidates for an update. Text that is no version is left out.
  package func namedVersions(of name: DistributionName) -> [Version] {
    let texts = entries(of: name).flatMap { $0.entry.versions + $0.entry.fixedVersions }
    return Set(texts.compactMap { Version($0) }).sorted()
  }

  /// The versions that a specifier admits and records list as affected, in order, with the ids of these records.
  package func affectedVersions(
    of name: DistributionName, in specifiers: VersionSpecifierSet
  ) -> (versions: [Version], ids: [String]) {
    var versions = Set<Version>()
    var ids = Set<String>()
    for (id, entry) in entries(of: name) {
      let admitted = entry.versions.compactMap { Version($0) }
        .filter { specifiers.contains($0, prereleases: false) }
      guard !admitted.isEmpty else { continue }
      versions.formUnion(admitted)
      ids.insert(id)
    }
    return (versions.sorted(), ids.sorted())
  }

  /// Whether no record affects a version, or may do so.
  package func isClean(_ name: DistributionName, _ version: Version) -> Bool {
    matches(AdvisedPackage(name, version)).isEmpty
  }
}
