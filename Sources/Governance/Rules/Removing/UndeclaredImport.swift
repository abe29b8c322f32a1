internal import Facts
internal import Syntax

extension Rule {
  static let undeclaredImport = Rule(
    id: "undeclared-import",
    title: "Import of a package that only others require",
    level: .error,
    clause: .removing,
    needs: [.imports],
    circumstances: [.change],
    rationale:
      "The lock brings it because something else requires it, so the import breaks when that drops it, and no constraint of the project "
      + "holds its version. A change that removes the declaration and keeps the import blocks; what was never declared is a note.",
    fix: "Declare it, with a version constraint.",
    check: findUndeclaredImports
  )
}

@Sendable private func findUndeclaredImports(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let removed = Set(facts.removals.flatMap { $0.impact.nowImplicit.map(\.provider) })
  let answers = UndeclaredImports.all(in: facts.after, modules: facts.modules)
  var judgement = Judgement(
    answers.flatMap { answer in
      answer.rows.map { row in
        var violation = undeclared(row, of: answer.view)
        if !removed.contains(answer.view.lock.packages[row.package].name) { violation.levelCap = .note }
        return violation
      }
    })
  judgement.notEvaluated = (facts.after.imports?.notEvaluated ?? []).filter { row in
    row.file.map { SourceRole(ofPath: $0) == .runtime } ?? true
  }
  return judgement
}

private func undeclared(_ row: UndeclaredImports.Row, of view: LockView) -> Violation {
  let name = view.lock.packages[row.package].name
  let files = Set(row.imports.map(\.location.file)).count
  let places = files > 1 ? ", in \(files) files" : ""
  let modules = Set(row.imports.map { "`\($0.module)`\(name.givingText($0.module))" }).sorted().prefix(3)
    .joined(separator: ", ")
  var violation = Violation(
    "\(modules) is imported\(places), and no manifest of the project declares it",
    at: row.imports.first?.location,
    subject: Subject(row.package, of: view),
    fix: "declare `\(name)`, for example with `uv add \(name)`"
  )
  // The first file that imports it may be another one tomorrow.
  violation.fingerprintFile = view.lock.file
  return violation
}
