internal import Facts
internal import Formats
internal import Standards
internal import Syntax

/// The code and the text of a project, as far as they tell what removals do to it.
struct RemovalEvidence {
  private let snapshot: ProjectSnapshot
  private let providers: ModuleProviders
  private let imports: ProjectImports
  private let references: [LeftOverReference]
  private let notEvaluated: [NotEvaluated]

  /// Looks for what any of the removals takes away in the files of the tree, whose state `snapshot` is.
  init(
    _ reports: [RemovalReport], from before: ProjectSnapshot, to snapshot: ProjectSnapshot,
    in tree: any SourceTree, _ selection: FileSelection, modules: [DistributionModules]
  ) {
    self.snapshot = snapshot
    let providers = ModuleProviders(modules, present: before.knownNames.union(snapshot.knownNames))
    self.providers = providers
    let leaving = reports.reduce(into: Set<PackageName>()) { $0.formUnion($1.leavingNames) }
    let search = ReferenceSearch(
      Dictionary(leaving.map { ($0, providers.modules(of: $0)) }) { first, _ in first })
    let text = TextReferences(of: snapshot.inventory, in: tree, selection).find(search)
    references = text.references
    imports = snapshot.imports ?? PythonFiles.imports(in: tree, selection, of: snapshot.inventory)
    notEvaluated = text.notEvaluated + imports.notEvaluated
  }

  /// What breaks, what is declared no longer, and what text still names; `declared` is what the project still declares.
  func impact(of report: RemovalReport, declared: Set<PackageName>) -> RemovalImpact {
    let losses = RemovalLosses(of: report, in: snapshot, declared: declared)
    let found = ImportImpact(of: losses, on: imports, by: providers)
    let leaving = report.leavingNames
    let elsewhere = snapshot.names(outside: losses.extent)
    var impact = RemovalImpact()
    impact.willBreak = found.willBreak
    impact.nowImplicit = found.nowImplicit
    // What another project has may be named in that project's files, and in those of nobody's.
    impact.references = references.filter { row in
      leaving.contains(row.name)
        && (losses.extent.contains(row.location.file) || !elsewhere.contains(row.name))
    }
    impact.notEvaluated = notEvaluated
    return impact
  }
}

extension ProjectSnapshot {
  /// The names of everything that is locked or declared.
  var knownNames: Set<PackageName> {
    Set(locks.flatMap { $0.lock.packages.map(\.name) } + inventory.requirements.map(\.name))
  }

  /// What other projects of the same tree lock or declare.
  fileprivate func names(outside extent: ProjectExtent) -> Set<PackageName> {
    let locked = locks.filter { !ProjectExtent(servedBy: $0.lock, in: inventory).overlaps(extent) }
    let declared = inventory.requirements.filter {
      $0.scope.isOfProject && !$0.isConstraint && !extent.contains($0.location.file)
    }
    return Set(locked.flatMap(\.reachedNames) + declared.map(\.name))
  }
}
