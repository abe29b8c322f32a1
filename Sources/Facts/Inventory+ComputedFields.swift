internal import Standards
internal import Syntax

/// Requirements that only a build can tell.
extension Inventory {
  /// Notes each field of a manifest that computes requirements which nothing else tells: neither a `setup.cfg` beside it nor a
  /// lock that holds its project.
  package mutating func noteComputedFields() {
    let declaring = Set(
      requirements.filter { $0.scope != .build }.map(\.location.file) + includes.map(\.location.file))
    let locked = Set(locks.flatMap { lock in lock.localFolders.map { lock.manifest(inFolder: $0) } })
    for manifest in manifests {
      let isKnown = declaring.contains(sibling("setup.cfg", of: manifest.file))
      guard !isKnown, !locked.contains(manifest.file) else { continue }
      for field in manifest.computedFields { note(field) }
    }
  }

  private mutating func note(_ field: ComputedField) {
    let file = field.location.file
    let reason = "dynamic: only a build tells `\(field.name)`"
    notEvaluated.append(
      NotEvaluated(
        subject: field.name,
        file: file,
        line: field.location.line,
        reason: reason,
        remedy: "declare them under [project], or keep a lock that holds the project"
      )
    )
    guard let index = files.firstIndex(where: { $0.path == file && $0.status == .read }) else { return }
    files[index] = FileRecord(path: file, format: files[index].format, status: .partly, reason: reason)
  }
}

/// A file in the folder of another one.
func sibling(_ name: String, of path: String) -> String {
  path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] + name } ?? name
}

extension Lock {
  /// The folders of the projects that the lock holds, with their dependencies, relative to its own.
  fileprivate var localFolders: [String] {
    guard rootManifest == nil else { return [] }
    return packages.filter(\.source.isLocal).map { $0.source.url?.text ?? "." }
  }

  /// The manifest of a local package, by its folder, which is relative to the lock's.
  package func manifest(inFolder folder: String) -> String {
    FolderPath.normalized(FolderPath.join(FolderPath.folder(of: file), folder, "pyproject.toml"))
  }

  /// The manifest of a local package.
  package func manifest(of package: LockedDistribution) -> String {
    manifest(inFolder: package.source.url?.text ?? "")
  }
}
