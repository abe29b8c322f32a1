internal import Facts

extension Rule {
  static let unusedDependency = Rule(
    id: "unused-dependency",
    title: "Dependency that nothing is known to use",
    level: .warning,
    clause: .removing,
    needs: [.imports],
    rationale:
      "Every dependency must be followed, scanned and licensed; one that nothing uses is there for nothing. A use may still be hidden in "
      + "what is loaded by name, so this never blocks; without the distribution's metadata it is only a note.",
    fix: "Rehearse the removal with `assay removal NAME`.",
    check: findUnused
  )
}

@Sendable private func findUnused(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let unused = UnusedDependencies(
    in: facts.after, modules: facts.modules, metadata: facts.licenses.metadata)
  let rows = unused.rows.filter { !facts.after.mentioned.contains($0.requirement.name) }
  return Judgement(rows.map { violation($0, fileCount: unused.fileCount) })
}

private func violation(_ row: UnusedDependencies.Row, fileCount: Int) -> Violation {
  let name = row.requirement.name
  let modules = row.modules.sorted().prefix(3).map { "`\($0)`" }.joined(separator: ", ")
  let known =
    row.isDescribed
    ? "its metadata has no entry points"
    : "its metadata was not given, so that its modules are told by its name"
  var violation = Violation(
    "`\(name)` is declared, but none of the \(fileCount) Python files imports \(modules), no setting or command "
      + "names it, nothing that is locked requires it, and \(known)",
    at: row.requirement.location,
    subject: Subject(row.requirement),
    fix: "see what leaves with it: `assay removal \(name)`"
  )
  if !row.isDescribed { violation.levelCap = .note }
  return violation
}
