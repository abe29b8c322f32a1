internal import Facts
package import Standards
package import Syntax

/// A finding that somebody accepts for a time: who, why, and until when.
package struct Waiver: Sendable, Hashable {
  /// The rule, or nil where the advisory alone tells.
  package var rule: String?
  /// An id of the advisory, any of its aliases.
  package var advisory: String?
  package let package: String
  /// The one finding, for an entry of a baseline.
  package var fingerprint: String?
  package let reason: String
  package let owner: String
  package let approver: String
  package let created: CalendarDate
  package let until: CalendarDate
  package let location: SourceLocation

  package init(
    package: String, reason: String, people: (owner: String, approver: String),
    days: (created: CalendarDate, until: CalendarDate), location: SourceLocation
  ) {
    self.package = RedactedURL.redacting(package)
    self.reason = RedactedURL.redacting(reason)
    (owner, approver) = people
    (created, until) = days
    self.location = location
  }

  /// The last day on which it holds: a waiver for longer than the policy admits ends earlier.
  package func lastDay(_ policy: Policy) -> CalendarDate {
    let days = fingerprint == nil ? policy.maximumWaiverDays : policy.maximumBaselineDays
    return min(until, CalendarDate(daysSinceEpoch: created.daysSinceEpoch + days))
  }

  package func holds(on day: CalendarDate, _ policy: Policy) -> Bool {
    created <= day && day <= lastDay(policy)
  }

  /// Whether it is the same one, wherever it stands.
  package func says(thatOf other: Waiver) -> Bool {
    rule == other.rule && advisory == other.advisory && package == other.package
      && fingerprint == other.fingerprint && (created, until) == (other.created, other.until)
  }

  /// Whether a finding is what it speaks of.
  func covers(_ finding: Finding) -> Bool {
    // What is exploited now was not when the baseline was written, or must not have been accepted by it.
    if let fingerprint {
      return fingerprint == finding.fingerprint && !Self.neverInBaseline.contains(finding.rule.id)
    }
    let subject = finding.violation.subject
    let advisory = finding.violation.advisory
    guard rule == nil || rule == finding.rule.id, package == subject.name || package == subject.id else {
      return false
    }
    return self.advisory.map { id in advisory.map { $0.id == id || $0.aliases.contains(id) } ?? false }
      ?? true
  }

  /// What nobody may accept unseen.
  package static let neverInBaseline: Set<String> = ["exploited-vulnerability", "malicious-package"]

  /// What it is for, in a few words.
  package var subject: String {
    [rule, advisory].compactMap(\.self).joined(separator: " ") + " of \(package)"
  }
}
