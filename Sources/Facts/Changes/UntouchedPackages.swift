/// What most packages are in most changes: alone under their name in a lock, and the same before and after.
struct UntouchedPackages {
  /// Whether each package of a lock is one, by the lock's file before the change.
  private(set) var before: [String: [Bool]] = [:]
  /// The same after the change.
  private(set) var after: [String: [Bool]] = [:]

  /// `files` gives other names to files that moved.
  init(from old: ProjectSnapshot, renaming files: [String: String], to new: ProjectSnapshot) {
    let bases = Dictionary(grouping: old.locks) { files[$0.lock.file] ?? $0.lock.file }
    for (file, heads) in Dictionary(grouping: new.locks, by: \.lock.file) {
      guard let bases = bases[file], bases.count == 1, heads.count == 1 else { continue }
      note(bases[0], heads[0])
    }
  }

  private mutating func note(_ base: LockView, _ head: LockView) {
    var old = Array(repeating: false, count: base.lock.packages.count)
    var new = Array(repeating: false, count: head.lock.packages.count)
    for index in head.lock.packages.indices {
      let name = head.lock.packages[index].name
      guard let other = base.index.only(name), head.index.only(name) != nil,
        head.isTheSame(index, as: other, of: base)
      else { continue }
      old[other] = true
      new[index] = true
    }
    before[base.lock.file] = old
    after[head.lock.file] = new
  }
}

extension LockView {
  /// Whether nothing that `DependencyFacts` keeps of a package is different; `false` where that is not told at once.
  fileprivate func isTheSame(_ index: Int, as other: Int, of base: LockView) -> Bool {
    let (new, old) = (lock.packages[index], base.lock.packages[other])
    return new.version == old.version && new.source == old.source && new.hashes == old.hashes
      && new.qualifiers == old.qualifiers && scopes[index] == base.scopes[other]
      && isDirect[index] == base.isDirect[other]
  }
}
