internal import Facts
internal import Syntax

extension Rule {
  static let leftOverReference = Rule(
    id: "left-over-reference",
    title: "Text that still names what the change removes",
    level: .error,
    clause: .removing,
    needs: [],
    circumstances: [.change],
    rationale:
      "A command that installs it, a pin or a setting of a Python tool fails or has no effect. A word among other programs' settings may "
      + "mean something else, and what others brought was never named for them: a warning. Prose only misleads: a note.",
    fix: "Remove or replace the line.",
    check: findLeftOvers
  )
}

@Sendable private func findLeftOvers(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  var seen = Set<Place>()
  return Judgement(
    facts.removals.flatMap { report in
      let named = Set(report.removed.map(\.name))
      // Of what only others required, prose tells nothing that was ever about this project's dependency on it.
      return report.impact.references.filter { named.contains($0.name) || $0.weight != .note }
        .sorted { $0.levelCap > $1.levelCap }
        .filter { seen.insert(Place($0)).inserted }
        .map { leftOver($0, in: report, isNamed: named.contains($0.name)) }
    })
}

/// One file names a package once, where it weighs most.
private struct Place: Hashable {
  let name: PackageName
  let file: String

  init(_ row: LeftOverReference) {
    name = row.name
    file = row.location.file
  }
}

private func leftOver(_ row: LeftOverReference, in report: RemovalReport, isNamed: Bool) -> Violation {
  let others = report.impact.references.filter { Place($0) == Place(row) }.count - 1
  let more = others > 0 ? "; \(others) more in this file" : ""
  var violation = Violation(
    "`\(row.name)` leaves with this change, and is still named here: \(row.text)\(more)",
    at: row.location,
    subject: Subject(row.name, in: report),
    fix: "remove `\(row.name)` here, or keep it"
  )
  // Without a lock others may still bring it.
  violation.levelCap = isNamed && report.analysis != nil ? row.levelCap : min(row.levelCap, .warning)
  return violation
}

extension LeftOverReference {
  fileprivate var levelCap: Level {
    switch weight {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}
