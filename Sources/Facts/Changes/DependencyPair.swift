internal import Standards

/// One thing before and after a change.
struct DependencyPair {
  let key: DependencyFacts.Key
  let old: DependencyFacts.Entry?
  let new: DependencyFacts.Entry?
  let migration: LockMigration?

  /// A change of version may come with one of source, which must not hide behind it.
  var changes: [Change] {
    guard let old, let new else {
      return [change(old == nil ? .added : .removed, versions(old), versions(new))]
    }
    var changes: [Change] = []
    let hasSameVersions = old.versions == new.versions
    if !hasSameVersions {
      changes.append(change(direction(old.versions, new.versions), versions(old), versions(new)))
    }
    // Lock tools write sources, hashes and scopes in ways of their own.
    guard migration == nil else { return changes }
    if old.sources != new.sources || (hasSameVersions && old.commits != new.commits) {
      changes.append(change(.sourceChanged, sources(old, beside: new), sources(new, beside: old)))
    }
    if hasOtherHashes(old.hashes, new.hashes) {
      changes.append(change(.hashChanged, versions(old), versions(new)))
    }
    if hasSameVersions, old.uses != new.uses {
      changes.append(change(.scopeChanged, old.uses.sorted(), new.uses.sorted()))
    }
    return changes
  }

  /// In a lock that took another's place: the same version, none of whose hashes was there before. Tools list different files of a
  /// version, and by different algorithms, but not others altogether.
  var replacedHashes: Change? {
    guard migration != nil, let old, let new else { return nil }
    let isReplaced = old.hashes.contains { build, before in
      guard let after = new.hashes[build], before.isDisjoint(with: after) else { return false }
      return !Set(before.map(algorithm)).isDisjoint(with: after.map(algorithm))
    }
    return isReplaced ? change(.hashChanged, versions(old), versions(new)) : nil
  }

  private func algorithm(_ hash: String) -> Substring { hash.prefix { $0 != ":" } }

  private func change(_ kind: Change.Kind, _ from: [String], _ to: [String]) -> Change {
    Change(
      kind: kind, type: key.type, name: key.name, ecosystem: key.ecosystem, from: from, to: to,
      isDirect: (new ?? old)?.isDirect ?? false, scopes: ((new ?? old)?.scopes ?? []).sorted(),
      file: key.file, line: new.map(\.line), migration: migration)
  }

  // MARK: Versions

  private func versions(_ entry: DependencyFacts.Entry?) -> [String] {
    let texts = (entry?.versions ?? []).sorted()
    let parsed = texts.compactMap { text in Version(text).map { (text, $0) } }
    guard parsed.count == texts.count else { return texts }
    return parsed.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  /// Lower where exactly one version took the place of one.
  private func direction(_ old: Set<String>, _ new: Set<String>) -> Change.Kind {
    let gone = old.subtracting(new)
    let come = new.subtracting(old)
    guard gone.count == 1, come.count == 1, let from = gone.first.flatMap(exact),
      let to = come.first.flatMap(exact)
    else { return .updated }
    return to < from ? .downgraded : .updated
  }

  /// The version that a text stands for; of a requirement, the one to which it is pinned.
  private func exact(_ text: String) -> Version? {
    guard key.type == .requirement else { return Version(text) }
    guard text.hasPrefix("==") else { return nil }
    return Version(String(text.drop { $0 == "=" }))
  }

  // MARK: Sources and hashes

  /// With commits where the sources alone are the same.
  private func sources(_ entry: DependencyFacts.Entry, beside other: DependencyFacts.Entry) -> [String] {
    guard entry.sources == other.sources else { return entry.sources.sorted() }
    return (entry.sources.sorted() + entry.commits.sorted())
  }

  /// A released version is never changed: other hashes are other files. Hashes that are only more, or only fewer, are of files
  /// that a lock tool had not seen or need not list; that all are gone is told as well.
  private func hasOtherHashes(
    _ old: [DependencyFacts.Build: Set<String>], _ new: [DependencyFacts.Build: Set<String>]
  ) -> Bool {
    old.contains { version, before in
      guard !before.isEmpty, let after = new[version] else { return false }
      return after.isEmpty || !(before.isSubset(of: after) || after.isSubset(of: before))
    }
  }
}
