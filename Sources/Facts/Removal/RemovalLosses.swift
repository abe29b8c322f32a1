/// What the code of a project can no longer import after a removal.
package struct RemovalLosses: Sendable {
  /// The files that are meant.
  package let extent: ProjectExtent
  /// What is nowhere any more.
  package let gone: Set<PackageName>
  /// What only other scopes than runtime have.
  package let leftRuntime: Set<PackageName>
  /// What is declared no longer.
  package let removed: Set<PackageName>
  /// What the project still declares.
  package let declared: Set<PackageName>
  /// Whether nothing else can bring what is gone: without a lock of all that is installed, others may.
  package let isCertain: Bool

  /// `declared` is what the files of the project, as it is in `snapshot`, still name.
  package init(of report: RemovalReport, in snapshot: ProjectSnapshot, declared names: Set<PackageName>) {
    extent = report.extent(in: snapshot.inventory)
    removed = Set(report.removed.map(\.name))
    guard let analysis = report.analysis else {
      declared = names
      gone = removed.subtracting(names)
      leftRuntime = []
      isCertain = false
      return
    }
    let head = analysis.head
    declared = names.union(head.lock.rootDependencies().map(\.name))
    gone = Set(analysis.orphans.map { analysis.base.lock.packages[$0.package].name })
      .subtracting(head.reachedNames)
      .subtracting(Self.companions(of: head.lock, extent, in: snapshot).flatMap(\.reachedNames))
    leftRuntime = Set(analysis.leftRuntime.map { head.lock.packages[$0.package].name })
    isCertain = head.lock.isCompiled || head.lock.format != "requirements"
  }

  /// Requirements files are often kept for each use: together they tell what a project has.
  private static func companions(
    of lock: Lock, _ extent: ProjectExtent, in snapshot: ProjectSnapshot
  ) -> [LockView] {
    guard lock.format == "requirements" else { return [] }
    return snapshot.locks.filter { view in
      view.lock.file != lock.file
        && ProjectExtent(servedBy: view.lock, in: snapshot.inventory).overlaps(extent)
    }
  }
}

extension LockView {
  /// The names of everything that a root reaches.
  package var reachedNames: Set<PackageName> {
    Set(lock.packages.indices.filter { !scopes[$0].isEmpty }.map { lock.packages[$0].name })
  }
}

extension RemovalReport {
  /// The files that the removal is about.
  package func extent(in inventory: Inventory) -> ProjectExtent {
    ProjectExtent(servedBy: analysis?.head.lock, in: inventory)
  }

  /// The names of what leaves: what is removed and does not stay, and what nothing reaches any more.
  package var leavingNames: Set<PackageName> {
    guard let analysis else { return Set(removed.map(\.name)) }
    let orphans = analysis.orphans.map { analysis.base.lock.packages[$0.package].name }
    return Set(orphans + removed.map(\.name)).subtracting(analysis.head.reachedNames)
  }
}
