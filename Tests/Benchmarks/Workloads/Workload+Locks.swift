import Facts
import Formats
import Syntax

extension Workload {
  /// Locks that take their roots from the manifest beside them: ten times as many packages, the scopes of each included.
  static let locks: [Workload] = [
    lock("poetry.lock") { ($0.poetryLock, "pyproject.toml", $0.manifest) },
    lock("pdm.lock") { ($0.pdmLock, "pyproject.toml", $0.manifest) },
    lock("pylock.toml") { ($0.pylock, "pyproject.toml", $0.manifest) },
    lock("conda-lock.yml") { ($0.condaLock, "environment.yml", $0.environment) },
    lock("pixi.lock") { ($0.pixiLock, "pixi.toml", $0.pixiManifest) },
    lock("Pipfile.lock") { ($0.pipfileLock, "Pipfile", $0.pipfile) },
  ]

  private static func lock(
    _ path: String,
    _ texts: @escaping @Sendable (GeneratedProject) -> (lock: String, manifestPath: String, manifest: String)
  ) -> Workload {
    Workload(name: path) { scale, _ in
      let (lock, manifestPath, manifest) = texts(GeneratedProject(packages: 100 * scale))
      let bytes = (lock: Array(lock.utf8), manifest: Array(manifest.utf8))
      return {
        var project = inventory(SourceFile(path: path, bytes: bytes.lock))
        project.merge(inventory(SourceFile(path: manifestPath, bytes: bytes.manifest)))
        project.joinLocksWithManifests()
        precondition(project.notEvaluated.isEmpty, "the generated \(path) has no roots")
        return ProjectSnapshot(project).locks.reduce(0) { $0 + $1.scopes.count }
      }
    }
  }
}
