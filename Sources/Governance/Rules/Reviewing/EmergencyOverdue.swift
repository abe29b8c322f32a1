internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let emergencyOverdue = Rule(
    id: "emergency-overdue",
    title: "Emergency change that is not documented",
    level: .error,
    clause: .documentingEmergencies,
    needs: [],
    circumstances: [.day],
    rationale:
      "An emergency change may pass by review and gates, and the policy asks for both afterwards: within 24 hours a retroactive pull "
      + "request, its CI, a look for regressions, and rotated credentials. Until then the record is a warning.",
    fix: "Document the change, fill in what its record lacks, and write `closed`.",
    check: findOverdueEmergencies
  )
}

@Sendable private func findOverdueEmergencies(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  Judgement(
    facts.after.inventory.emergencies.filter { !$0.isDocumented }.compactMap { record in
      if record.opened.date > facts.asOf {
        // A day in the past is judged with what was known then.
        return facts.isDayGiven ? nil : violation(record, "is dated after today")
      }
      guard record.isOverdue(on: facts.asOf) else {
        var violation = violation(record, "is to be documented by \(record.due)")
        violation.levelCap = .warning
        return violation
      }
      return violation(record, "was to be documented by \(record.due)")
    })
}

private func violation(_ record: EmergencyRecord, _ state: String) -> Violation {
  let missing = record.missing.map { "`\($0.rawValue)`" } + (record.closed == nil ? ["`closed`"] : [])
  return Violation(
    "the emergency change of \(record.incident), opened at \(record.opened), \(state)",
    at: record.location, subject: Subject(id: record.incident, name: record.incident),
    fix: "document it, and write \(missing.joined(separator: ", ")) into \(record.location.file)")
}
