extension RemovalReport {
  /// What a change removed from each lock; without any lock, from the declarations of the project.
  package static func changes(
    from before: ProjectSnapshot, to after: ProjectSnapshot, _ migrations: [LockMigration] = []
  ) -> [RemovalReport] {
    guard before.locks.isEmpty, after.locks.isEmpty else {
      return RemovalAnalysis.changes(from: before, to: after, migrations).map(RemovalReport.init)
    }
    guard !(before.inventory.files + after.inventory.files).contains(where: { $0.status == .failed }) else {
      return []
    }
    let declared = ProjectDeclarations(of: nil, in: after.inventory).names
    let rows = ProjectDeclarations(of: nil, in: before.inventory).requirements.filter {
      $0.scope.isOfProject && !declared.contains($0.name)
    }
    let scopes = Dictionary(grouping: rows, by: \.name).mapValues { Set($0.map(\.scope)).sorted() }
    guard !scopes.isEmpty else { return [] }
    let removed = scopes.sorted { $0.key < $1.key }.map { RemovedDependency(name: $0.key, scopes: $0.value) }
    var report = RemovalReport(names: removed.map(\.name), removed: removed, analysis: nil)
    report.notEvaluated = report.gaps
    return [report]
  }

  private init(_ analysis: RemovalAnalysis) {
    self.init(names: analysis.removed.map(\.name), removed: analysis.removed, analysis: analysis)
    relock = analysis.head.lock.relockCommand
    notEvaluated = removed.isEmpty && !analysis.base.lock.isPlainList ? [] : gaps
  }

  /// What the graph cannot answer.
  package var gaps: [NotEvaluated] {
    guard let lock = analysis?.base.lock else {
      return [
        NotEvaluated(
          subject: "what leaves with it", reason: "there is no lock: only the declarations are known",
          remedy: "make a lock, for example with `uv lock`")
      ]
    }
    let cut = NotEvaluated(
      subject: "what else stays", file: lock.file,
      reason: "there are more packages that stay than the \(analysis?.kept.count ?? 0) that are listed",
      remedy: "ask for one with `assay why NAME`")
    return [lock.missingEdges, analysis?.isKeptCut == true ? cut : nil].compactMap(\.self)
  }
}
