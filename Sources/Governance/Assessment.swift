package import Facts
package import Standards

/// The outcome of a check: what reporters print.
package struct Assessment: Sendable {
  package let asOf: CalendarDate
  package let feeds: [FeedFacts]
  package let findings: [Finding]
  package let notEvaluated: [NotEvaluated]
  package let files: [FileRecord]
  package let coverage: Coverage

  package var verdict: Verdict {
    if findings.contains(where: { $0.level == .error && $0.disposition == .open }) { return .fail }
    if files.isEmpty { return .nothing }
    return notEvaluated.isEmpty ? .pass : .incomplete
  }
}

/// The answer in one word. `fail` outranks `incomplete`: what blocks would block anyway.
package enum Verdict: String, Sendable {
  case pass, fail, incomplete, nothing
}

/// How much was looked at, for the summary.
package struct Coverage: Sendable {
  package let files: Int
  package let packages: Int
  package let requirements: Int
  package let images: Int

  init(_ snapshot: ProjectSnapshot) {
    files = snapshot.inventory.files.count
    packages = snapshot.locks.reduce(0) { $0 + $1.lock.packages.count }
    requirements = snapshot.inventory.requirements.count
    images = snapshot.inventory.images.count
  }
}
