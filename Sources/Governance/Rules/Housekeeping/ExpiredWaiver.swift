internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let expiredWaiver = Rule(
    id: "expired-waiver",
    title: "Waiver that has ended, or is about to",
    level: .warning,
    clause: .detecting,
    needs: [],
    circumstances: [.day],
    rationale:
      "A waiver accepts a risk for a time. When it has ended, the finding counts again, and the entry tells auditors of a decision "
      + "that nobody has taken anew. Two weeks before, a note says so.",
    fix:
      "Settle the finding and remove the waiver (`assay waiver prune`), or decide anew: a new reason, approver and end.",
    check: findExpiredWaivers
  )
}

/// Days before its end from which a waiver is announced.
private let noticeDays = 14

@Sendable private func findExpiredWaivers(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  Judgement(
    policy.waivers.compactMap { waiver in
      let end = waiver.lastDay(policy)
      let days = end.daysSinceEpoch - facts.asOf.daysSinceEpoch
      guard days < noticeDays, waiver.created <= facts.asOf else { return nil }
      var violation = Violation(
        message(waiver, end, days), at: waiver.location, subject: waiver.asSubject,
        fix: days < 0
          ? "run `assay waiver prune`, or decide anew" : "settle the finding by \(end), or decide anew")
      if days >= 0 { violation.levelCap = .note }
      return violation
    })
}

private func message(_ waiver: Waiver, _ end: CalendarDate, _ days: Int) -> String {
  let limit = end < waiver.until ? ", the most that the policy admits" : ""
  guard days < 0 else {
    return "the waiver for \(waiver.subject) ends on \(end)\(limit), in \(counted(days, "day"))"
  }
  return "the waiver for \(waiver.subject) ended on \(end)\(limit)"
}

extension Waiver {
  /// The waiver as what a finding is about.
  var asSubject: Subject { Subject(id: subject, name: fingerprint ?? subject) }
}
