internal import Syntax

/// What differs between two states of a project, file by file.
package struct ProjectChanges: Sendable {
  package private(set) var changes: [Change] = []
  package private(set) var migrations: [LockMigration] = []
  /// What is no difference between two tools' ways of writing in a lock that took another's place; `changes` keeps to names and
  /// versions there.
  private var replacedHashes: [Change] = []
  /// Files of which one side could not be read: what changed in them is not known.
  package private(set) var incomparable: Set<String> = []
  /// Folders that only one side could show.
  private let hiddenFolders: [String]
  /// A row for each file whose state before the change is not known.
  package private(set) var notEvaluated: [NotEvaluated] = []

  /// `hiddenFolders` hold files that only the state after the change shows, such as submodules.
  package init(
    from before: ProjectSnapshot, to after: ProjectSnapshot, hiddenFolders: [String] = []
  ) {
    self.hiddenFolders = hiddenFolders
    noteIncomparable(before.inventory.files, after.inventory.files)
    migrations = LockMigration.find(from: before.inventory, to: after.inventory)
      .filter { isComparable($0.from) && isComparable($0.to) }
    let renaming = Dictionary(migrations.map { ($0.from, $0.to) }) { first, _ in first }
    let untouched = UntouchedPackages(from: before, renaming: renaming, to: after)
    let old = DependencyFacts(before, renaming: renaming, without: untouched.before)
    let new = DependencyFacts(after, renaming: [:], without: untouched.after)
    let byTarget = Dictionary(migrations.map { ($0.to, $0) }) { first, _ in first }
    for key in Set(old.byKey.keys).union(new.byKey.keys) where isComparable(key.file) {
      let pair = DependencyPair(
        key: key, old: old.byKey[key], new: new.byKey[key],
        migration: key.type == .package ? byTarget[key.file] : nil)
      changes += pair.changes
      if let change = pair.replacedHashes { replacedHashes.append(change) }
    }
    changes.sort()
    replacedHashes.sort()
  }

  /// Whether both sides of a file are known.
  package func isComparable(_ file: String) -> Bool {
    !incomparable.contains(file) && !hiddenFolders.contains { file.hasPrefix($0 + "/") }
  }

  /// What changed in one way in the packages of a lock.
  package func changes(_ kind: Change.Kind, in lock: Lock) -> [Change] {
    (changes + replacedHashes).filter { $0.kind == kind && $0.type == .package && $0.file == lock.file }
  }

  /// Where a file of the state before is now.
  package func currentFile(_ file: String) -> String {
    migrations.first { $0.from == file }?.to ?? file
  }

  private mutating func noteIncomparable(_ before: [FileRecord], _ after: [FileRecord]) {
    for file in after where file.status == .failed { incomparable.insert(file.path) }
    for file in before where file.status == .failed {
      incomparable.insert(file.path)
      notEvaluated.append(
        NotEvaluated(
          subject: file.path, file: file.path,
          reason: "what changed in it is not known: before the change it could not be read: "
            + (file.reason ?? "no reason is known"),
          remedy: "look at the whole file, as if all of it were new"))
    }
    for folder in hiddenFolders where after.contains(where: { $0.path.hasPrefix(folder + "/") }) {
      notEvaluated.append(
        NotEvaluated(
          subject: folder, file: folder,
          reason:
            "what changed in it is not known: it is a submodule, and the state before is in another repository",
          remedy: "check the submodule by itself, or leave it out with --exclude"))
    }
  }
}
