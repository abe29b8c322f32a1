extension LockMigration {
  /// Locks that are gone, each with the new one that took its place: of at least half of the names in common, in the same folder
  /// rather than in another, then the one with most names in common.
  static func find(from before: Inventory, to after: Inventory) -> [LockMigration] {
    let oldFiles = Set(before.files.map(\.path))
    let newFiles = Set(after.files.map(\.path))
    let gone = before.locks.filter { !newFiles.contains($0.file) }
    let made = after.locks.filter { !oldFiles.contains($0.file) }
    let candidates = gone.flatMap { old in made.compactMap { Candidate(old, $0) } }.sorted()
    var used: Set<String> = []
    var found: [LockMigration] = []
    for candidate in candidates where !used.contains(candidate.from) && !used.contains(candidate.to) {
      used.formUnion([candidate.from, candidate.to])
      found.append(LockMigration(from: candidate.from, to: candidate.to))
    }
    return found.sorted { $0.to < $1.to }
  }

  private struct Candidate: Comparable {
    let from: String
    let to: String
    private let isMove: Bool
    private let strangers: Int

    init?(_ old: Lock, _ new: Lock) {
      let oldNames = Set(old.packages.filter { !$0.source.isLocal }.map(\.name))
      let newNames = Set(new.packages.filter { !$0.source.isLocal }.map(\.name))
      let common = oldNames.intersection(newNames).count
      guard common > 0, 2 * common >= min(oldNames.count, newNames.count) else { return nil }
      (from, to) = (old.file, new.file)
      isMove = old.sibling("") != new.sibling("")
      strangers = oldNames.count + newNames.count - 2 * common
    }

    static func < (left: Candidate, right: Candidate) -> Bool {
      if left.isMove != right.isMove { return right.isMove }
      return (left.strangers, left.from, left.to) < (right.strangers, right.from, right.to)
    }
  }
}
