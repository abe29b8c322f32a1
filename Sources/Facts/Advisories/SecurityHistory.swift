package import Standards

/// What all records say of a distribution, whatever the version.
package struct SecurityHistory: Sendable {
  /// Vulnerabilities: connected sets of records, malicious ones left out.
  package private(set) var count = 0
  package private(set) var exploited = 0
  /// Records that call a version an attack.
  package private(set) var malicious = 0
  /// The newest day on which one was published.
  package private(set) var newest: CalendarDate?
  /// Days from the publication of a record to the release that fixes it, 0 where the release was first; sorted.
  package private(set) var daysToFix: [Int] = []

  /// `releases` tells when versions were uploaded.
  package init(
    of name: DistributionName, in database: AdvisoryDatabase, releases: [Version: CalendarDate]
  ) {
    let entries = database.entries(of: name)
    let groups = Dictionary(grouping: entries) { database.component(of: $0.id).first ?? $0.id }
    let records = Dictionary(grouping: database.advisories, by: \.id)
    for (_, entries) in groups {
      let ids = database.component(of: entries[0].id)
      if ids.contains(where: { $0.hasPrefix("MAL-") }) {
        malicious += 1
        continue
      }
      count += 1
      let all = ids.flatMap { records[$0] ?? [] }
      if all.contains(where: { $0.exploitation != nil }) { exploited += 1 }
      let named = Set(entries.map(\.id))
      let published = all.filter { named.contains($0.id) }.compactMap {
        $0.published.flatMap { CalendarDate($0) }
      }
      guard let first = published.min() else { continue }
      newest = max(newest ?? first, first)
      let fixes = entries.flatMap(\.entry.fixedVersions).compactMap { Version($0).flatMap { releases[$0] } }
      if let fix = fixes.min() { daysToFix.append(max(0, fix.daysSinceEpoch - first.daysSinceEpoch)) }
    }
    daysToFix.sort()
  }

  /// Nil where of no vulnerability both days are known.
  package var medianDaysToFix: Int? {
    daysToFix.isEmpty ? nil : (daysToFix[(daysToFix.count - 1) / 2] + daysToFix[daysToFix.count / 2]) / 2
  }
}
