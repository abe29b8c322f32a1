internal import Syntax

/// A locked distribution from outside of the project, with what it is for.
package struct PackageUse: Sendable {
  package let id: String
  package let file: String
  package let locked: LockedDistribution
  package let scopes: [Scope]

  /// Every such package of every lock, by file and id.
  package static func all(in snapshot: ProjectSnapshot) -> [PackageUse] {
    snapshot.locks.flatMap { view in
      view.lock.packages.indices.filter { !view.lock.packages[$0].source.isLocal }.map { index in
        PackageUse(
          id: view.ids[index], file: view.lock.file, locked: view.lock.packages[index],
          scopes: view.scopes[index])
      }
    }.sorted { ($0.file, $0.id) < ($1.file, $1.id) }
  }

  /// Whether it is shipped to users: a tool of development or of a build is not.
  package var isShipped: Bool {
    scopes.contains { scope in
      switch scope {
      case .runtime, .extra, .container, .script, .vendored: true
      case .group, .build, .environment, .hook: false
      }
    }
  }

  package var missingMetadata: NotEvaluated {
    NotEvaluated(
      subject: id, file: file, line: locked.location.line,
      reason: locked.name.ecosystem == .pypi
        ? "no core metadata of this version was given, or not all of it"
        : "only metadata of Python distributions is read",
      remedy:
        "add it: --metadata PATH with a site-packages folder, wheels or an installer's report; or fetch it: assay feeds metadata"
    )
  }
}
