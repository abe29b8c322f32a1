internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let stdlibBackport = Rule(
    id: "stdlib-backport",
    title: "Distribution that the standard library replaces",
    level: .warning,
    clause: .justifying,
    needs: [],
    rationale:
      "Every Python version that the project admits does the same without it: the dependency cannot be justified, and its releases "
      + "must still be followed.",
    fix: "Use the standard library, and remove the requirement.",
    check: findBackports
  )
}

@Sendable private func findBackports(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let inventory = facts.after.inventory
  let ranges = Dictionary(inventory.manifests.map { ($0.file, $0.requiresPython) }) { first, _ in first }
  return Judgement(
    inventory.requirements.compactMap { requirement in
      guard !requirement.isConstraint, requirement.scope.isOfProject,
        let range = ranges[requirement.location.file] ?? nil,
        let backport = Backport.all[requirement.name.text], backport.isUnneeded(in: range)
      else { return nil }
      return Violation(
        "`\(requirement.name)` is not needed: every Python of `\(range)` has \(backport.replacement), since \(backport.since)",
        at: requirement.location,
        subject: Subject(requirement),
        fix: "use \(backport.replacement) (\(backport.source)), then `assay removal \(requirement.name)`"
      )
    })
}

/// A row of `Sources/Tables/standard-library/backports.tsv`.
struct Backport: Sendable {
  let since: String
  let replacement: String
  let source: String

  static let all: [String: Backport] = {
    let rows = TabSeparatedTable.rows(StandardLibraryTables.backports).compactMap { row in
      let cells = row.map(String.init)
      return cells.count == 4
        ? (cells[0], Backport(since: cells[1], replacement: cells[2], source: cells[3])) : nil
    }
    return Dictionary(rows) { first, _ in first }
  }()

  /// Whether a range of Python versions admits none older than the one that brought the replacement.
  func isUnneeded(in range: VersionSpecifierSet) -> Bool {
    guard !range.isEmpty, let first = since.split(separator: ".").last.flatMap({ Int($0) }) else {
      return false
    }
    let older = ["2.7"] + (0..<first).map { "3.\($0)" }
    let isAdmitted = { (release: String) in
      Version(release).map { range.contains($0, prereleases: true) } ?? false
    }
    return !older.contains { isAdmitted("\($0).0") || isAdmitted("\($0).99") }
  }
}
