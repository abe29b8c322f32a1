/// What only several files together tell.
extension Inventory {
  /// A lock whose own folder has a manifest without `[project]` is a workspace's: all its members are the project.
  package mutating func joinLocksWithManifests() {
    for index in locks.indices {
      let manifest = manifests.first { $0.file == locks[index].siblingManifest }
      guard let manifest, !manifest.hasProjectTable else { continue }
      locks[index].roots = locks[index].roots.map { $0.asOwnProject() }
    }
  }
}

extension Lock {
  /// The `pyproject.toml` in the lock's folder.
  package var siblingManifest: String {
    file.utf8.lastIndex(of: UInt8(ascii: "/")).map { file[...$0] + "pyproject.toml" } ?? "pyproject.toml"
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
      isOwnProject: true
    )
  }
}
