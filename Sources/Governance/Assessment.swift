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
  /// What the project says of its own licence.
  package var projectLicenses: [ProjectLicense] = []
  package var mode = Mode.strict
  /// What was compared, for people; nil where no change is judged.
  package var base: String?
  package var changes: ProjectChanges?
  /// What the change removed from each lock, with what that does to code and text.
  package var removals: [RemovalReport] = []
  /// Waivers that the change brings, and which do not yet hold for what is new with it.
  package var proposedWaivers: [Waiver] = []
  /// Who must approve the change.
  package var review: Review?

  /// Which findings block.
  package enum Mode: String, Sendable, CaseIterable {
    /// All of them, as the policy asks for (4.2).
    case strict
    /// Those that the change brings; what was there before only reports.
    case delta
  }

  /// The findings that must be settled.
  package var blocking: [Finding] { findings.filter(blocks) }

  /// How many new findings would be waived, were the waivers of the change merged.
  package var waivedOnceMerged: Int {
    findings.count { finding in
      finding.status == .new && finding.disposition == .open
        && proposedWaivers.contains { $0.covers(finding) }
    }
  }

  package func blocks(_ finding: Finding) -> Bool {
    guard finding.level == .error, finding.disposition == .open else { return false }
    switch finding.status {
    case .fixed: return false
    case .existing: return mode == .strict
    case .new, nil: return true
    }
  }

  package var verdict: Verdict {
    if findings.contains(where: blocks) { return .fail }
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
