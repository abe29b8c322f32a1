internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let changedHash = Rule(
    id: "changed-hash",
    title: "Same version with other hashes",
    level: .error,
    clause: .detecting,
    needs: [],
    circumstances: [.change],
    rationale:
      "The files of a released version never change. Where a change replaces the hashes of a version that stays the same, other "
      + "files are installed under its name: the index was tampered with, or the lock was. `1.0` and `1.0.0` are the same version. "
      + "Where one lock takes another's place, hashes of the same algorithm that have nothing in common are told.",
    fix: "Find out where the files come from before anything else; make the lock anew from a trusted index.",
    check: findChangedHashes
  )
}

@Sendable private func findChangedHashes(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  guard let changes = facts.changes else { return Judgement() }
  return Judgement(
    facts.after.locks.flatMap { view in
      changes.changes(.hashChanged, in: view.lock).flatMap { change in
        view.lock.packages.indices
          .filter { index in
            let package = view.lock.packages[index]
            return package.name.text == change.name && package.name.ecosystem == change.ecosystem
              && change.from.contains { isSame($0, package.version ?? "", change.ecosystem) }
          }
          .prefix(1).map { violation($0, view) }
      }
    })
}

private func isSame(_ left: String, _ right: String, _ ecosystem: Ecosystem?) -> Bool {
  guard ecosystem == .pypi, let version = Version(left) else { return left == right }
  return version == Version(right)
}

private func violation(_ index: Int, _ view: LockView) -> Violation {
  let package = view.lock.packages[index]
  let what = package.hashes.isEmpty ? "has lost its hashes" : "has other hashes than before"
  return Violation(
    "`\(view.ids[index])` \(what), and its version is the same",
    at: package.location,
    subject: Subject(index, of: view),
    fix:
      "run `\(view.lock.relockCommand)` against the index that you trust, and compare: a released file never changes"
  )
}
