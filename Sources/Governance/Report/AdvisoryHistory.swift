package import Facts
package import Standards

/// One vulnerability of one package on the main branch: from when to when.
package struct AdvisoryExposure: Sendable {
  package let package: String
  /// The affected versions that the branch held meanwhile, in order of appearance.
  package fileprivate(set) var versions: [String]
  package fileprivate(set) var files: [String]
  package let detail: AdvisoryDetail
  package let isMalicious: Bool
  /// The day on which the first matching record was published; nil where none says.
  package let published: CalendarDate?
  /// The commit by which the first affected version came.
  package let enteredBy: MainCommit
  /// The commit by which the last affected version went; nil where it is still there.
  package fileprivate(set) var closedBy: MainCommit?
  /// What is there in its place; nil where the package is gone.
  package fileprivate(set) var replacement: String?

  /// The first day on which an affected version was there and a record said so.
  package var opened: CalendarDate { max(enteredBy.day, published ?? enteredBy.day) }

  /// The day of that commit, kept beside it: the optimiser of Swift 6.3 fails on what reads it through the commit.
  package fileprivate(set) var closed: CalendarDate?

  /// Whether an affected version was still there when a record said so.
  fileprivate var wasEverOpen: Bool {
    guard let closed else { return true }
    return opened <= closed
  }

  package func isOpen(on day: CalendarDate) -> Bool { opened <= day && (closed.map { $0 > day } ?? true) }

  /// Days from opening to closing, or to a day.
  package func days(until day: CalendarDate) -> Int { opened.days(to: min(closed ?? day, day)) }

  package var isExploited: Bool { detail.exploitation != nil }

  /// The day by which the policy wants it settled: of what attackers use, counted from the day on which that was known.
  package func due(_ times: RemediationTimes) -> CalendarDate {
    let usual = opened.advanced(by: times.days(for: detail.severity))
    guard let exploitation = detail.exploitation else { return usual }
    let known = CalendarDate(exploitation.dateAdded).map { max($0, opened) } ?? opened
    return min(usual, known.advanced(by: times.exploited))
  }
}

/// When advisories concerned the main branch: recomputed from its locks and the records' own dates.
package struct AdvisoryHistory: Sendable {
  /// By opening day, package and id.
  package let exposures: [AdvisoryExposure]

  private struct Key: Hashable {
    let package: String
    let advisory: String
  }

  /// What was present when nobody knew yet, and gone when it was published, is none.
  init(_ history: PackageHistory, _ database: AdvisoryDatabase, until day: CalendarDate) {
    let known = history.entries.map { entry -> [Vulnerability] in
      guard entry.isInstallable else { return [] }
      return database.vulnerabilities(
        of: AdvisedPackage(ecosystem: "PyPI", name: entry.name, version: entry.version)
      ).filter { $0.verdict == .affected }
    }
    var open: [Key: AdvisoryExposure] = [:]
    var closed: [AdvisoryExposure] = []
    for state in history.states where state.commit.day <= day {
      var present: Set<Key> = []
      for index in state.packages {
        let entry = history.entries[index]
        for vulnerability in known[index] {
          let key = Key(package: entry.name, advisory: vulnerability.id)
          present.insert(key)
          open[key, default: AdvisoryExposure(entry, vulnerability, state.commit)].note(entry)
        }
      }
      for key in open.keys.filter({ !present.contains($0) }) {
        guard let exposure = open.removeValue(forKey: key) else { continue }
        let left = state.packages.map { history.entries[$0] }.filter { $0.name == key.package }
        closed.append(exposure.closed(by: state.commit, leaving: Set(left.map(\.version)).sorted()))
      }
    }
    exposures = (closed + open.values)
      .filter { $0.opened <= day && $0.wasEverOpen }
      .sorted { ($0.opened, $0.package, $0.detail.id) < ($1.opened, $1.package, $1.detail.id) }
  }

  func open(on day: CalendarDate) -> [AdvisoryExposure] { exposures.filter { $0.isOpen(on: day) } }

  func opened(in period: ReportPeriod) -> [AdvisoryExposure] {
    exposures.filter { period.contains($0.opened) }
  }

  func closed(in period: ReportPeriod) -> [AdvisoryExposure] {
    exposures.filter { $0.closed.map(period.contains) ?? false }
  }
}

extension AdvisoryExposure {
  fileprivate init(_ entry: PackageHistory.Entry, _ vulnerability: Vulnerability, _ commit: MainCommit) {
    package = entry.name
    versions = []
    files = []
    let fixed = Version(entry.version).map { vulnerability.fixedVersions(above: $0).map(\.normalized) } ?? []
    detail = AdvisoryDetail(vulnerability, VulnerabilitySeverity(vulnerability), fixed: fixed)
    isMalicious = vulnerability.isMalicious
    published = vulnerability.matches.compactMap { $0.advisory.published.flatMap { CalendarDate($0) } }.min()
    enteredBy = commit
  }

  /// `versions` are those that the commit left of the package.
  fileprivate func closed(by commit: MainCommit, leaving versions: [String]) -> AdvisoryExposure {
    var exposure = self
    exposure.closedBy = commit
    exposure.closed = commit.day
    exposure.replacement = versions.isEmpty ? nil : versions.joined(separator: ", ")
    return exposure
  }

  fileprivate mutating func note(_ entry: PackageHistory.Entry) {
    if !versions.contains(entry.version) { versions.append(entry.version) }
    if !files.contains(entry.file) { files.append(entry.file) }
  }
}
