internal import Facts
internal import Standards
internal import Syntax

/// Collects what speaks for and against an addition.
struct EvaluationJudge {
  /// A younger release may be somebody's attack that nobody has found yet.
  private static let leastAgeDays = 7
  /// Two years.
  private static let mostAgeDays = 730

  private let candidate: CandidateFacts
  private var reasons: [Evaluation.Reason] = []

  init(_ candidate: CandidateFacts) {
    self.candidate = candidate
  }

  var sorted: [Evaluation.Reason] {
    reasons.sorted { ($1.weight, $0.package ?? "", $0.message) < ($0.weight, $1.package ?? "", $1.message) }
  }

  mutating func note(
    _ weight: Evaluation.Verdict, _ message: String, rule: String? = nil, package: String? = nil,
    fix: String? = nil
  ) {
    reasons.append(Evaluation.Reason(weight, message, rule: rule, package: package, fix: fix))
  }

  /// Findings of the policy's rules; what the project locks already is no matter of this addition.
  mutating func judge(_ findings: [Finding], _ packages: [Evaluation.Package]) {
    let present = Set(packages.filter(\.isUnchanged).map(\.id))
    for finding in findings where finding.disposition == .open {
      let subject = finding.violation.subject.id
      let isPresent = present.contains(subject)
      let weight: Evaluation.Verdict =
        switch finding.level {
        case .error: isPresent ? .obligations : .refused
        case .warning: isPresent ? .obligations : .review
        case .note: .obligations
        }
      note(
        weight, finding.violation.message + (isPresent ? " (locked already)" : ""), rule: finding.rule.id,
        package: subject, fix: finding.violation.fix)
    }
  }

  /// Licences with conditions that can be met.
  mutating func judge(_ licenses: LicenseInventory, _ packages: [Evaluation.Package]) {
    let names = Dictionary(packages.map { ($0.id, $0) }) { first, _ in first }
    for row in licenses.rows where row.verdict == "note" {
      guard let package = names[row.package.id], !package.isUnchanged else { continue }
      note(
        .obligations,
        "\(package.id) is under \(row.conclusion.reading): keep its licence and notices with what you ship",
        package: package.id)
    }
  }

  mutating func judge(_ maintenance: Maintenance?) {
    guard let maintenance else { return }
    let day = candidate.facts.asOf.daysSinceEpoch
    if case .yes(let reason)? = maintenance.yanking {
      note(.review, "this version was taken back (yanked)" + (reason.map { ": \($0)" } ?? ""))
    }
    if let status = maintenance.status, status.word != "active" {
      let because = status.reason.map { ": \($0)" } ?? ""
      note(status.word == "quarantined" ? .refused : .review, "the project is \(status.word)" + because)
    }
    if let released = maintenance.released?.daysSinceEpoch, day - released < Self.leastAgeDays {
      note(
        .review,
        "the version is \(counted(day - released, "day")) old; \(Self.leastAgeDays) days give others time to find what is wrong"
      )
    }
    if let version = candidate.version, version.isPrerelease {
      let isOnly = maintenance.lastRelease?.version.isPrerelease == true
      note(.review, "\(version) is a pre-release" + (isOnly ? "; there is no final release" : ""))
    }
    judgePythons(maintenance)
    if let last = maintenance.lastRelease?.date.daysSinceEpoch, day - last > Self.mostAgeDays {
      note(.review, "there was no release for \((day - last) / 365) years")
    }
  }

  private mutating func judgePythons(_ maintenance: Maintenance) {
    let range = candidate.project.inventory.manifests.first { $0.file == "pyproject.toml" }?.requiresPython
    guard let range, let python = maintenance.missingPython(in: range), let version = candidate.version else {
      return
    }
    let older = candidate.versions.dropLast().map { "\($0)" }
    let there = older.isEmpty ? "" : ", and gets \(older.joined(separator: ", ")) there"
    note(
      .review,
      "\(version) needs Python \(maintenance.requiresPython ?? ""); the project (\(range)) admits \(python)\(there)"
    )
  }

  mutating func judge(_ similar: SimilarNames, _ alternatives: Alternatives) {
    if let match = similar.matches.first {
      note(
        .review,
        "the name is near `\(match.name)` (\(match.reason)), rank \(match.rank) of the most used: is it the one that is meant?"
      )
    }
    if let replacement = alternatives.replacement {
      note(
        .review, "every Python of the project has \(replacement): it is not needed",
        rule: Rule.stdlibBackport.id)
    }
    if alternatives.isDeclared {
      note(.obligations, "the project declares it already: change that line, or add nothing")
    }
    let direct = alternatives.present.filter(\.isDirect).map(\.name)
    if let kind = alternatives.kind, !direct.isEmpty {
      note(
        .obligations,
        "the project has \(direct.joined(separator: ", ")) for the same (\(kind)): justify a second one")
    }
  }

  mutating func judgeChanges() {
    let older = candidate.changes.filter(\.isDowngrade)
    if !older.isEmpty {
      note(
        .review,
        "it would take \(older.map { "\($0.name) from \($0.from.joined(separator: ", ")) back to \($0.to.joined(separator: ", "))" }.joined(separator: "; "))"
      )
    }
    let count = candidate.changes.count - older.count
    if count > 0 {
      note(.obligations, "it changes \(counted(count, "locked version")): test what uses them")
    }
  }
}
