internal import Facts

extension Rule {
  static let removedButRequired = Rule(
    id: "removed-but-required",
    title: "Removed dependency that others still require",
    level: .warning,
    clause: .removing,
    needs: [],
    circumstances: [.change],
    rationale:
      "It is still installed, without a constraint of the project's own: the removal changed less than it says.",
    fix: "Remove or replace what requires it as well, or declare it again.",
    check: findRequired
  )
}

@Sendable private func findRequired(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  Judgement(facts.removals.compactMap(\.analysis).flatMap(stillRequired))
}

private func stillRequired(_ analysis: RemovalAnalysis) -> [Violation] {
  let view = analysis.head
  let declared = Set(view.lock.rootDependencies().map(\.name))
  let removed = Set(analysis.removed.map(\.name)).subtracting(declared)
  var seen = Set<Int>()
  let ways = analysis.kept.filter {
    removed.contains(view.lock.packages[$0.package].name) && seen.insert($0.package).inserted
  }
  return ways.map { kept in
    Violation(
      "`\(view.lock.packages[kept.package].name)` is no longer declared, but stays: "
        + view.names(ofPath: kept.path).joined(separator: " > "),
      at: view.lock.packages[kept.package].location,
      subject: Subject(kept.package, of: view),
      fix:
        "see `assay why \(view.lock.packages[kept.package].name)`, and remove what requires it or declare it again"
    )
  }
}
