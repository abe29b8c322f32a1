internal import Facts
internal import Standards

/// Whether waivers covered anything on some day of the period.
extension ReviewFacts {
  /// `end` is the last day on which it stood in the file.
  func wasUsed(_ waiver: Waiver, until end: CalendarDate) -> Bool {
    let first = max(waiver.created, period.first)
    let last = min(waiver.lastDay(policy), end)
    guard first <= last else { return false }
    return coversExposure(waiver, first, last) || coversFinding(waiver, first, last)
  }

  private static let advisoryRules: Set = [
    Rule.knownVulnerability.id, Rule.exploitedVulnerability.id, Rule.maliciousPackage.id,
  ]

  /// Vulnerabilities have a history of their own.
  private func coversExposure(_ waiver: Waiver, _ first: CalendarDate, _ last: CalendarDate) -> Bool {
    advisories.exposures.contains { exposure in
      guard waiver.package == exposure.package, exposure.opened <= last,
        exposure.closed.map({ $0 > first }) ?? true
      else { return false }
      let ids = [exposure.detail.id] + exposure.detail.aliases
      return waiver.advisory.map(ids.contains) ?? waiver.rule.map(Self.advisoryRules.contains) ?? false
    }
  }

  /// Other findings were there from the change that introduced them, or from before the period, until the one that fixed them,
  /// or are there at the end.
  private func coversFinding(_ waiver: Waiver, _ first: CalendarDate, _ last: CalendarDate) -> Bool {
    func isMet(_ finding: Finding, until day: CalendarDate) -> Bool {
      finding.violation.advisory == nil && waiver.covers(finding) && first <= day
        && (beginning(of: finding, before: day) ?? first) <= last
    }
    return assessment.findings.contains { isMet($0, until: lastDay) }
      || changes.contains { change in change.fixed.contains { isMet($0, until: change.commit.day) } }
  }

  /// The day of the last change that introduced a finding; nil where it is older than the period.
  private func beginning(of finding: Finding, before day: CalendarDate) -> CalendarDate? {
    changes.last { change in
      change.commit.day <= day && change.introduced.contains { $0.fingerprint == finding.fingerprint }
    }?.commit.day
  }
}
