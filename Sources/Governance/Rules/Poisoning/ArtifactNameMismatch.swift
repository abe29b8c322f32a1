internal import Facts

extension Rule {
  static let artifactNameMismatch = Rule(
    id: "artifact-name-mismatch",
    title: "Locked file of another distribution or version",
    level: .error,
    clause: .detecting,
    needs: [],
    rationale:
      "The name of a wheel or source archive says which distribution and version it is. A lock whose entry points at "
      + "another one installs something else than what was reviewed: by a slip of a hand edit, or on purpose.",
    fix: "Make the lock anew from the index and compare the two.",
    check: findMisnamedArtifacts
  )
}

@Sendable private func findMisnamedArtifacts(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  Judgement(
    facts.after.locks.flatMap { view in
      view.lock.packages.indices.compactMap { index in violation(index, view) }
    }
  )
}

private func violation(_ index: Int, _ view: LockView) -> Violation? {
  let package = view.lock.packages[index]
  guard let file = package.misnamedFiles.first else { return nil }
  let others = package.misnamedFiles.count - 1
  return Violation(
    "`\(view.ids[index])` is locked to the file `\(file)`" + (others > 0 ? " and \(others) more" : "")
      + ", which is named otherwise",
    at: package.location,
    subject: Subject(index, of: view),
    fix: "run `\(view.lock.relockCommand)`, and find out who wrote this entry"
  )
}
