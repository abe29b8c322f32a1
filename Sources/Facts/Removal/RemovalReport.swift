/// The answer to "may we remove this": what is cut, what leaves, what stays, what breaks.
package struct RemovalReport: Sendable {
  package let names: [PackageName]
  /// The declarations that the removal takes away.
  package let removed: [RemovedDependency]
  /// What the graph answers; nil without a lock.
  package let analysis: RemovalAnalysis?
  package var impact = RemovalImpact()
  /// A unified diff that removes the declarations; empty where no file declares them.
  package var edit = ""
  /// The command that makes the lock anew.
  package var relock: String?
  package var notEvaluated: [NotEvaluated] = []

  package init(names: [PackageName], removed: [RemovedDependency], analysis: RemovalAnalysis?) {
    self.names = names
    self.removed = removed
    self.analysis = analysis
  }

  /// Whether something that runs fails without what is removed.
  package var isBreaking: Bool { impact.willBreak.contains { $0.certainty == .error } }
}
