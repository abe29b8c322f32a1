package import Standards
package import Syntax

/// A change that could not wait for a review (policy 6): one file of `governance/emergency`.
package struct EmergencyRecord: Sendable {
  /// What the policy asks for within a day of the change (6.2).
  package enum Duty: String, Sendable, CaseIterable {
    case pullRequest = "pull-request"
    case ci, regressions, credentials

    package var meaning: String {
      switch self {
      case .pullRequest: "the retroactive pull request"
      case .ci: "that its CI passed, and where"
      case .regressions: "what was looked at for regressions, and what was found"
      case .credentials: "which credentials were rotated, or that none were handled"
      }
    }
  }

  package static let secondsToDocument = UTCTime.secondsPerDay

  package let incident: String
  /// The Incident Commander or the Project Lead (6.1).
  package let authoriser: String
  package let reason: String
  package let opened: UTCTime
  /// When everything was documented; nil before.
  package let closed: UTCTime?
  /// What is not documented yet.
  package let missing: [Duty]
  package let location: SourceLocation

  package init(
    incident: String, authoriser: String, reason: String, times: (opened: UTCTime, closed: UTCTime?),
    missing: [Duty], location: SourceLocation
  ) {
    self.incident = incident
    self.authoriser = authoriser
    self.reason = RedactedURL.redacting(reason)
    (opened, closed) = times
    self.missing = missing
    self.location = location
  }

  package var due: UTCTime { UTCTime(secondsSinceEpoch: opened.secondsSinceEpoch + Self.secondsToDocument) }

  /// Whether the review can no longer be missed.
  package var isDocumented: Bool { closed != nil && missing.isEmpty }

  /// Whether its day is over, at a moment.
  package func isOverdue(at moment: UTCTime) -> Bool { !isDocumented && moment > due }

  /// Whether its day is over, as far as a date tells: not before the date after that on which it ends.
  package func isOverdue(on date: CalendarDate) -> Bool { !isDocumented && due.date < date }
}

extension Inventory {
  /// The records of emergencies that were not there in a state before.
  package func emergencies(since before: Inventory?) -> [EmergencyRecord] {
    let known = Set(before?.emergencies.map(\.location.file) ?? [])
    return emergencies.filter { !known.contains($0.location.file) }
  }
}
