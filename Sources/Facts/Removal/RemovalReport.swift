package import Standards

/// The answer to "may we remove this": what is cut, what leaves, what stays, what breaks.
package struct RemovalReport: Sendable {
  package let names: [PackageName]
  /// The declarations that the removal takes away.
  package let removed: [RemovedDependency]
  /// What the graph answers; nil without a lock.
  package let analysis: RemovalAnalysis?
  package var impact = RemovalImpact()
  /// What is declared, in other scopes than those that were asked for only.
  package var declaredElsewhere: [RemovedDependency] = []
  /// What stays in some environments only, by platform and id.
  package var platformOrphans: [PlatformOrphan] = []
  /// What of the known vulnerabilities leaves; nil where no advisories were at hand.
  package var vulnerabilities: [LeavingVulnerability]?
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

  /// What leaves although no import and no text uses it: a plug-in that is found by its entry points would not show.
  package var unseen: [PackageName] {
    let seen = Set(impact.willBreak.map(\.provider) + impact.references.map(\.name))
    return removed.map(\.name).filter { leavingNames.contains($0) && !seen.contains($0) }
  }
}

/// A package that a removal leaves without any use on one platform, and not everywhere.
package struct PlatformOrphan: Sendable, Hashable {
  package let platform: MarkerPlatform
  /// Its index in the base.
  package let package: Int
}

extension RemovalAnalysis {
  /// What nothing reaches any more on a platform, of what others still need elsewhere.
  package func orphans(only platform: MarkerPlatform) -> [PlatformOrphan] {
    guard let environment = MarkerEnvironment.anyMachine(of: platform) else { return [] }
    let everywhere = Set(orphans.map(\.package))
    return RemovalAnalysis(from: base, to: head, in: environment).orphans
      .filter { !everywhere.contains($0.package) }
      .map { PlatformOrphan(platform: platform, package: $0.package) }
  }
}
