internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let unsafeRollback = Rule(
    id: "unsafe-rollback",
    title: "Update whose rollback brings a known vulnerability back",
    level: .note,
    clause: .rollingBack,
    needs: [],
    circumstances: [.change],
    rationale:
      "The policy wants every change to be reversible. Where a change leaves a vulnerable version behind, to revert it is to have "
      + "the vulnerability again: whoever rolls back should know before, and keep the update.",
    fix:
      "Revert what failed, and keep the update of the package; or plan the rollback to a version that nothing affects.",
    check: findUnsafeRollbacks
  )
}

@Sendable private func findUnsafeRollbacks(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  guard let changes = facts.changes else { return Judgement() }
  return Judgement(
    facts.after.locks.flatMap { view in
      changes.changes(.updated, in: view.lock).compactMap { change in
        change.ecosystem == .pypi ? violation(change, view, facts.advisories) : nil
      }
    })
}

/// Nil where nothing comes back.
private func violation(_ change: Change, _ view: LockView, _ advisories: AdvisoryDatabase) -> Violation? {
  func known(_ versions: [String]) -> Set<String> {
    Set(
      versions.flatMap { version in
        advisories.vulnerabilities(
          of: AdvisedPackage(ecosystem: "PyPI", name: change.name, version: version)
        ).filter { $0.verdict == .affected }.map(\.id)
      })
  }
  let returning = known(change.from).subtracting(known(change.to)).sorted()
  guard !returning.isEmpty,
    let index = view.lock.packages.indices.first(where: { index in
      view.lock.packages[index].name.text == change.name
        && change.to.contains(view.lock.packages[index].version ?? "")
    })
  else { return nil }
  let old = change.from.joined(separator: ", ")
  let shown = returning.prefix(3).joined(separator: ", ")
  let more = returning.count > 3 ? " and \(returning.count - 3) more" : ""
  return Violation(
    "going back to `\(change.name)` \(old) brings \(shown)\(more) back",
    at: view.lock.packages[index].versionLocation, subject: Subject(index, of: view),
    fix: "in a rollback keep `\(change.name)` at \(change.to.joined(separator: ", "))")
}
