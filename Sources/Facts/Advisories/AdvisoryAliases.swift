/// The connected sets that `aliases` make: symmetric and transitive over all records, matching or not.
///
/// Source: OSV schema, `aliases` field. Distribution records list CVE ids under `upstream`, which does not connect.
package struct AdvisoryAliases: Sendable {
  private let representatives: [String: String]
  private let members: [String: [String]]

  package init(_ advisories: some Sequence<Advisory>) {
    var sets = DisjointSets()
    for advisory in advisories where !advisory.aliases.isEmpty {
      sets.insert(advisory.id)
      for alias in advisory.aliases { sets.join(advisory.id, alias) }
    }
    (representatives, members) = sets.components()
  }

  /// The bytewise smallest id of the set: the same in whatever order records are loaded.
  package func representative(of id: String) -> String { representatives[id] ?? id }

  /// All ids of the set, sorted.
  package func members(of id: String) -> [String] { members[representative(of: id)] ?? [id] }
}
