internal import Facts

extension Rule {
  static let orphanedDependency = Rule(
    id: "orphaned-dependency",
    title: "Locked distribution that nothing needs",
    level: .warning,
    clause: .removing,
    needs: [],
    circumstances: [.change],
    rationale: "A removal left it behind: it is still installed and scanned, and nobody owns it.",
    fix: "Make the lock anew, for example with `uv lock`.",
    check: findOrphans
  )
}

@Sendable private func findOrphans(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  var judgement = Judgement()
  for view in facts.after.locks where view.lock.hasEdges && !view.lock.roots.isEmpty {
    for index in view.lock.packages.indices where view.scopes[index].isEmpty {
      judgement.violations.append(orphan(index, view))
    }
  }
  judgement.violations += leftBehind(facts)
  return judgement
}

/// What the manifests of a change no longer lead to, where the lock itself still takes it for needed.
private func leftBehind(_ facts: ProjectFacts) -> [Violation] {
  let views = Dictionary(facts.after.locks.map { ($0.lock.file, $0) }) { first, _ in first }
  return facts.removals.compactMap(\.analysis).flatMap { analysis in
    guard let view = views[analysis.head.lock.file] else { return [Violation]() }
    return analysis.stale.filter { !view.scopes[$0].isEmpty }.map { orphan($0, analysis.head) }
  }
}

private func orphan(_ index: Int, _ view: LockView) -> Violation {
  let needers = view.lock.edges.filter { $0.candidates.contains(index) && $0.from != index }.map {
    view.ids[$0.from]
  }
  let because =
    Set(needers).sorted().first.map { "only \($0), itself an orphan, asks for it" } ?? "nothing asks for it"
  return Violation(
    "\(view.ids[index]) is locked, but no root reaches it: \(because)",
    at: view.lock.packages[index].location,
    subject: Subject(index, of: view),
    fix: "run `\(view.lock.relockCommand)`"
  )
}
