package import Governance
package import Standards
internal import Syntax

/// `governance/baseline.toml`: what was found when a project began to be judged.
package enum BaselineFile {
  /// The blocking findings that a baseline may accept, as TOML.
  package static func text(
    _ assessment: Assessment, reason: String, people: (owner: String, approver: String),
    from created: CalendarDate, until: CalendarDate
  ) -> String {
    var text = """
      # What was found on the day below and does not block until the other day; what is settled is to be removed.
      # Exploited vulnerabilities and malicious packages block nevertheless.
      reason = \(TOMLText.quoted(reason))
      owner = \(TOMLText.quoted(people.owner))
      approver = \(TOMLText.quoted(people.approver))
      created = \(created)
      until = \(until)

      """
    var seen: Set<String> = []
    for finding in assessment.blocking where !Waiver.neverInBaseline.contains(finding.rule.id) {
      guard seen.insert(finding.fingerprint).inserted else { continue }
      text += entry(finding)
    }
    return text
  }

  private static func entry(_ finding: Finding) -> String {
    var rows = [
      ("fingerprint", finding.fingerprint), ("rule", finding.rule.id),
      ("package", finding.violation.subject.name),
    ]
    if let advisory = finding.violation.advisory { rows.append(("advisory", advisory.id)) }
    if let location = finding.violation.location { rows.append(("file", location.file)) }
    return "\n[[findings]]\n" + rows.map { "\($0) = \(TOMLText.quoted($1))\n" }.joined()
  }
}
