import Facts
import Governance
import Standards
import Syntax

/// A report of made-up facts.
struct GeneratedReview {
  let packages: Int
  var changes = 0
  var advisories = 0
  /// What an index says of the packages.
  var indexed: [IndexedMetadata] = []

  /// The last one of 2026.
  private static let quarter = CalendarQuarter(of: CalendarDate(daysSinceEpoch: 20_818))

  var report: ReviewReport {
    let database = AdvisoryDatabase((0..<advisories).map(advisory))
    var feed = FeedFacts(name: "feed", format: "osv")
    feed.ecosystems = ["PyPI"]
    var history = PackageHistory(platforms: [])
    var before = snapshot(0)
    for number in 0..<8 {
      let state = snapshot(number)
      history.add(state.locks, at: commit(number, on: Self.quarter.advanced(by: number - 7).first))
      if number < 7 { before = state }
    }
    let last = snapshot(7)
    var facts = ProjectFacts(
      asOf: Self.quarter.last, after: last, advisories: database, feeds: [feed],
      licenses: LicenseFacts([], vocabulary: LicensePolicy.standard.vocabulary))
    let policy = Policy()
    var change = facts
    change.compare(with: before)
    let assessment = RuleEngine.assess(change, policy: policy)
    facts.isDayGiven = true
    var review = ReviewFacts(
      period: ReportPeriod(Self.quarter), asOf: Self.quarter.last,
      commit: commit(changes, on: Self.quarter.last), policy: policy, end: facts, history: history,
      known: database,
      changes: (0..<changes).map { number in
        MergedChange(
          commit(number, on: Self.quarter.first.advanced(by: number % 90)),
          files: ["pyproject.toml", "uv.lock"],
          assessment, pullRequest: nil)
      })
    review.indexed = indexed
    review.population = review.changes.map(\.commit)
    return ReviewReport(review)
  }

  /// One of ten is pushed without a pull request.
  private func commit(_ number: Int, on day: CalendarDate) -> MainCommit {
    var reference = MergeReference(subject: "Update the dependencies of the service, number \(number)")
    if number % 10 > 0 { reference.number = number }
    let text = String(number, radix: 16)
    return MainCommit(
      id: String(repeating: "0", count: 40 - text.count) + text, day: day,
      people: ("Ann Author", "Max Maintainer"), reference: reference, isMerge: false)
  }

  private func snapshot(_ number: Int) -> ProjectSnapshot {
    var lock = Lock(file: "uv.lock", format: "uv-lock")
    for index in 0..<packages {
      guard let name = DistributionName("some-package-\(index)") else { continue }
      let place = SourceLocation(
        file: "uv.lock", line: index * 10 + 1, column: 1, endLine: index * 10 + 1, endColumn: 5)
      lock.packages.append(
        LockedDistribution(
          name: PackageName(name),
          // Each quarter another tenth of them is updated.
          version: "1.\((number + index) / 10).0", source: PackageSource(kind: .index), location: place,
          hashes: ["sha256:" + String(repeating: "a", count: 64)]))
    }
    var inventory = Inventory()
    inventory.locks = [lock]
    inventory.files = [FileRecord(path: "uv.lock", format: "uv-lock", status: .read)]
    return ProjectSnapshot(inventory)
  }

  private func advisory(_ number: Int) -> Advisory {
    var advisory = Advisory(
      id: "EX-\(number)", provenance: AdvisoryProvenance(feed: "feed", file: "EX-\(number).json", line: 1))
    advisory.published = "2026-0\(number % 9 + 1)-10T00:00:00Z"
    advisory.summary = "Something is wrong with it"
    var affected = AffectedPackage(ecosystem: "PyPI", name: "some-package-\(number * 3)")
    affected.ranges = [
      AffectedRange(kind: .ecosystem, events: [.introduced("0"), .fixed("1.\(number % 40).1")])
    ]
    advisory.affected = [affected]
    return advisory
  }
}
