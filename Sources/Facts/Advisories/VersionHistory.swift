package import Standards

/// What all records say of a Python distribution's versions.
package struct VersionHistory: Sendable {
  private let entries: [(id: String, entry: AffectedPackage)]

  package init(of name: DistributionName, in database: AdvisoryDatabase) {
    entries = database.entries(of: name)
  }

  /// The versions that records call fixed, in order: candidates for an update, for those that they list are affected. Text
  /// that is no version is left out.
  package var fixedVersions: [Version] {
    Set(entries.flatMap(\.entry.fixedVersions).compactMap { Version($0) }).sorted()
  }

  /// The versions that a specifier admits and records list as affected, in order, with the ids of these records.
  package func affectedVersions(in specifiers: VersionSpecifierSet) -> (versions: [Version], ids: [String]) {
    // The records of one package list mostly the same versions.
    var admitted: [String: Version?] = [:]
    var ids = Set<String>()
    for (id, entry) in entries {
      for text in entry.versions {
        let version =
          admitted[text] ?? Version(text).flatMap { specifiers.contains($0, prereleases: false) ? $0 : nil }
        admitted[text] = version
        if version != nil { ids.insert(id) }
      }
    }
    return (Set(admitted.values.compactMap { $0 }).sorted(), ids.sorted())
  }

  /// Whether no record affects a version, or may do so.
  package func isClean(_ version: Version) -> Bool {
    let version = ComparableVersion(version)
    return entries.allSatisfy { $0.entry.verdict(for: version) == .notAffected }
  }
}
