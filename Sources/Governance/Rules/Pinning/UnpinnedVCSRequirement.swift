internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let unpinnedVCSRequirement = Rule(
    id: "unpinned-vcs-requirement",
    title: "Requirement from a repository without a full commit",
    level: .error,
    clause: .pinning,
    needs: [],
    rationale:
      "A branch is another distribution after each commit, and no reference at all means a branch: an error. A tag of a "
      + "version can be moved: a warning. Where a lock holds the commit, installations from the lock are safe: a note.",
    fix: "Name the full commit: `name @ git+https://host/name.git@<commit>`, in tables `rev = \"<commit>\"`.",
    check: findUnpinnedVCSRequirements
  )
}

@Sendable private func findUnpinnedVCSRequirements(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  Judgement(DeclaredPlaces.withAddress(facts.after).compactMap { violation($0, facts) })
}

private func violation(_ rows: [DeclaredRequirement], _ facts: ProjectFacts) -> Violation? {
  guard let url = rows[0].url?.text, let reference = GitReference.reference(ofRepository: url) else {
    return nil
  }
  let kind = reference.map { GitReference($0) } ?? .branch
  guard kind != .commit else { return nil }
  let name = rows[0].name
  let commit = lockedCommit(of: name, facts)
  var violation = Violation(
    "`\(name)` comes from \(words(kind, reference)) of a repository",
    at: rows[0].location,
    subject: Subject(rows[0], scopes: Set(rows.map(\.scope)).sorted()),
    fix: commit.map { "name the commit that is locked now: `\($0)`" } ?? unlockedFix(rows[0].location.file)
  )
  if commit != nil {
    violation.levelCap = .note
  } else if kind != .branch {
    violation.levelCap = .warning
  }
  return violation
}

private func unlockedFix(_ file: String) -> String {
  let isTable = file.hasSuffix(".toml") || file.hasSuffix("Pipfile")
  return "name the full commit: `@COMMIT`" + (isTable ? ", in a table `rev = \"COMMIT\"`" : "")
}

private func words(_ kind: GitReference, _ reference: String?) -> String {
  guard let reference else { return "the default branch" }
  switch kind {
  case .commit, .abbreviatedCommit: return "the abbreviated commit `\(reference)`"
  case .version: return "the tag `\(reference)`"
  case .branch: return "`\(reference)`, which names no version,"
  }
}

private func lockedCommit(of name: PackageName, _ facts: ProjectFacts) -> String? {
  facts.after.locks.lazy.flatMap(\.lock.packages).first { package in
    package.name == name && package.source.commit.map { GitReference($0) == .commit } ?? false
  }?.source.commit
}
