internal import Syntax

/// What only several files together tell.
extension Inventory {
  /// A lock whose own folder has a manifest without `[project]` is a workspace's: all its members are the project. A lock
  /// that does not hold the project itself takes its roots from the manifest.
  package mutating func joinLocksWithManifests() {
    let wanted = Set(locks.compactMap(\.rootManifest) + locks.compactMap(\.otherRootManifest))
    let declared = Dictionary(
      grouping: requirements.filter { wanted.contains($0.location.file) },
      by: \.location.file
    )
    let manifestByFile = Dictionary(manifests.map { ($0.file, $0) }) { first, _ in first }
    for index in locks.indices {
      if let other = locks[index].otherRootManifest, declared[other] != nil,
        locks[index].rootManifest.flatMap({ declared[$0] }) == nil
      {
        locks[index].rootManifest = other
      }
      if let file = locks[index].rootManifest {
        let roots = DeclaredRoots(manifest: manifestByFile[file], requirements: declared[file] ?? [])
        roots.join(to: &locks[index])
        noteMissingRoots(of: locks[index])
      } else if manifestByFile[locks[index].siblingManifest]?.hasProjectTable == false {
        locks[index].roots = locks[index].roots.map { $0.asOwnProject() }
      }
      noteManyScopes(of: locks[index])
    }
  }

  private mutating func noteManyScopes(of lock: Lock) {
    let count = Set(lock.roots.map(\.scope)).count
    guard count > lock.maximumScopes else { return }
    notEvaluated.append(
      NotEvaluated(
        subject: lock.file,
        file: lock.file,
        reason: "of \(count) scopes \(lock.maximumScopes) are followed: too many for a lock of this size",
        remedy: "declare fewer extras and groups"
      )
    )
  }

  private mutating func noteMissingRoots(of lock: Lock) {
    guard let manifest = lock.rootManifest, lock.roots.isEmpty, !lock.packages.isEmpty else { return }
    let what =
      lock.installedSets.isEmpty
      ? "which packages are direct, and in which scopes," : "which packages are direct"
    notEvaluated.append(
      NotEvaluated(
        subject: lock.file,
        file: lock.file,
        reason: "\(what) is not known: `\(manifest)` does not tell",
        remedy: "keep the manifest beside the lock"
      )
    )
  }
}

extension Lock {
  /// The `pyproject.toml` in the lock's folder.
  package var siblingManifest: String { sibling("pyproject.toml") }

  /// A file in the lock's folder.
  package func sibling(_ name: String) -> String {
    Facts.sibling(name, of: file)
  }
}

extension LockRoot {
  fileprivate func asOwnProject() -> LockRoot {
    LockRoot(
      scope: scope,
      declaredBy: declaredBy,
      candidates: candidates,
      extras: extras,
      marker: marker,
      isOwnProject: true,
      isDirect: isDirect
    )
  }
}
