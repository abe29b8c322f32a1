package import Facts
internal import Formats
package import Standards
internal import Syntax

extension Scan {
  /// What is to be removed, and how the answer is narrowed.
  package struct RemovalQuestion: Sendable {
    package let names: [PackageName]
    /// The scopes whose declarations are cut; all where empty.
    package var scopes: Set<Scope> = []
    package var environment: MarkerEnvironment?
    /// What is known of the modules of distributions.
    package var distributions: [DistributionModules] = []

    package init(names: [PackageName]) {
      self.names = names
    }
  }

  /// Rehearses a removal from the project of a lock, which is nil where the project has none.
  package func removal(_ question: RemovalQuestion, from view: LockView?, in snapshot: ProjectSnapshot)
    -> RemovalReport
  {
    let declarations = ProjectDeclarations(of: view?.lock, in: snapshot.inventory)
    let rows = question.names.flatMap { declarations.rows(of: $0, scopes: question.scopes) }
    let scopes = Dictionary(grouping: rows, by: \.name).mapValues { Set($0.map(\.scope)) }
    let analysis = view.map { view in
      RemovalAnalysis(
        cutting: RootCut(question, scopes, view.lock).contains,
        from: view, naming: question.names, in: question.environment)
    }
    var report = RemovalReport(
      names: question.names, removed: Self.united(analysis?.removed ?? [], scopes), analysis: analysis)
    let edit = DeclarationEdit(removing: rows, in: tree, selection)
    report.edit = edit.diff
    report.relock = view?.lock.relockCommand
    report.impact = impact(
      of: report, in: snapshot, question.distributions, editing: EditedLines(rows))
    report.notEvaluated = (snapshot.inventory.notEvaluated + edit.notEvaluated + report.gaps).sorted()
    return report
  }

  /// What of the project's code breaks, and which text still names what leaves, but for the declarations that the edit removes.
  private func impact(
    of report: RemovalReport, in snapshot: ProjectSnapshot, _ distributions: [DistributionModules],
    editing edited: EditedLines
  ) -> RemovalImpact {
    var impact = RemovalImpact()
    let present = Set(
      (report.analysis?.base.lock.packages ?? []).map(\.name) + snapshot.inventory.requirements.map(\.name))
    let providers = ModuleProviders(distributions, present: present)
    let leaving = report.leavingNames
    let search = ReferenceSearch(
      Dictionary(leaving.map { ($0, providers.modules(of: $0)) }) { first, _ in first })
    let text = TextReferences.find(search, in: tree, selection, besides: snapshot.inventory)
    impact.references = text.references.filter { !edited.contains($0.location.line, of: $0.location.file) }
    impact.notEvaluated = text.notEvaluated
    if let analysis = report.analysis {
      let imports = PythonFiles.imports(in: tree, selection, of: snapshot.inventory)
      let found = ImportImpact(
        of: analysis, on: imports, by: providers,
        declared: Set(analysis.head.lock.rootDependencies().map(\.name)))
      impact.willBreak = found.willBreak
      impact.nowImplicit = found.nowImplicit
      impact.notEvaluated += imports.notEvaluated
    }
    return impact
  }

  private static func united(_ cut: [RemovedDependency], _ declared: [PackageName: Set<Scope>])
    -> [RemovedDependency]
  {
    var scopes = declared
    for dependency in cut { scopes[dependency.name, default: []].formUnion(dependency.scopes) }
    return scopes.sorted { $0.key < $1.key }.map {
      RemovedDependency(name: $0.key, scopes: $0.value.sorted())
    }
  }
}

/// Which of a lock's root dependencies a removal cuts: those of its own project, or of the members where only they name it.
private struct RootCut {
  private let names: Set<PackageName>
  private let scopes: Set<Scope>
  private let declared: [PackageName: Set<Scope>]
  private let ownNames: Set<PackageName>

  init(_ question: Scan.RemovalQuestion, _ declared: [PackageName: Set<Scope>], _ lock: Lock) {
    names = Set(question.names)
    scopes = question.scopes
    self.declared = declared
    ownNames = Set(lock.rootDependencies().filter(\.isOwnProject).map(\.name))
  }

  func contains(_ dependency: RootDependency) -> Bool {
    guard names.contains(dependency.name), dependency.isOwnProject || !ownNames.contains(dependency.name)
    else { return false }
    return scopes.isEmpty || scopes.contains(dependency.scope)
      || declared[dependency.name]?.contains(dependency.scope) == true
  }
}

/// The lines that the edit removes.
private struct EditedLines {
  private let lines: Set<String>

  init(_ rows: [DeclaredRequirement]) {
    lines = Set(rows.map { "\($0.location.file):\($0.location.line)" })
  }

  func contains(_ line: Int, of file: String) -> Bool { lines.contains("\(file):\(line)") }
}

extension RemovalReport {
  /// The names of what leaves: what is removed and does not stay, and what nothing reaches any more.
  fileprivate var leavingNames: Set<PackageName> {
    guard let analysis else { return Set(removed.map(\.name)) }
    let head = analysis.head
    let stays = Set(
      head.lock.packages.indices.filter { !head.scopes[$0].isEmpty }.map { head.lock.packages[$0].name })
    let orphans = analysis.orphans.map { analysis.base.lock.packages[$0.package].name }
    return Set(orphans + removed.map(\.name)).subtracting(stays)
  }

  /// What the graph cannot answer.
  fileprivate var gaps: [NotEvaluated] {
    guard let lock = analysis?.base.lock else {
      return [
        NotEvaluated(
          subject: "what leaves with it", reason: "there is no lock: only the declarations are known",
          remedy: "make a lock, for example with `uv lock`")
      ]
    }
    guard !lock.hasEdges else { return [] }
    return [
      NotEvaluated(
        subject: "what leaves with it", file: lock.file,
        reason: "the lock does not record which package requires which",
        remedy: "give the core metadata of its packages with --metadata")
    ]
  }
}
