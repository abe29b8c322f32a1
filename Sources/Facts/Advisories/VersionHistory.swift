package import Standards

/// What all records say of a Python distribution's versions. Each version that they name is read once, for many questions.
package struct VersionHistory: Sendable {
  /// The versions that records list or call fixed, in order: candidates for an update. Text that is no version is left out.
  package let versions: [Version]
  private let entries: [Entry]

  private struct Entry {
    let id: String
    let affected: AffectedPackage
    /// Positions in `versions`, in order.
    let listed: [Int]
  }

  package init(of name: DistributionName, in database: AdvisoryDatabase) {
    let records = database.entries(of: name)
    let texts = records.reduce(into: Set<String>()) { texts, record in
      texts.formUnion(record.entry.versions)
      texts.formUnion(record.entry.fixedVersions)
    }
    var versions: [Version] = []
    var positions: [String: Int] = [:]
    let read = texts.compactMap { text in Version(text).map { (text: text, version: $0) } }
    for (text, version) in read.sorted(by: { $0.version < $1.version }) {
      if versions.last != version { versions.append(version) }
      positions[text] = versions.count - 1
    }
    entries = records.map { id, affected in
      Entry(id: id, affected: affected, listed: affected.versions.compactMap { positions[$0] }.sorted())
    }
    self.versions = versions
  }

  /// The versions that a specifier admits and records list as affected, in order, with the ids of these records.
  package func affectedVersions(in specifiers: VersionSpecifierSet) -> (versions: [Version], ids: [String]) {
    let isAdmitted = versions.map { specifiers.contains($0, prereleases: false) }
    let concerned = entries.filter { entry in entry.listed.contains { isAdmitted[$0] } }
    let affected = Set(concerned.flatMap(\.listed)).filter { isAdmitted[$0] }
    return (affected.sorted().map { versions[$0] }, Set(concerned.map(\.id)).sorted())
  }

  /// Whether no record affects a version, or may do so.
  package func isClean(_ version: Version) -> Bool {
    let comparable = ComparableVersion(version)
    let spellings = [version, version.publicVersion].compactMap { versions.position(of: $0) }
    return entries.allSatisfy { entry in
      !spellings.contains { entry.listed.position(of: $0) != nil }
        && entry.affected.verdict(for: comparable, isListed: false) == .notAffected
    }
  }
}

extension Array where Element: Comparable {
  /// Where an element is in a sorted array.
  fileprivate func position(of element: Element) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == element ? low : nil
  }
}
