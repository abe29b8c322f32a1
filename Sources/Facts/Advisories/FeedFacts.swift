package import Standards

/// A loaded advisory feed.
package struct FeedFacts: Sendable, Hashable {
  package let name: String
  package let format: String
  /// The file or address that it came from, where it is known.
  package var source: String?
  package var records = 0
  /// `sha256:…` over the feed's content.
  package var digest = ""
  /// The ecosystems of its records without suffix: what it can say nothing of is not judged by it.
  package var ecosystems: Set<String> = []
  /// Parts of records whose shape is not understood, and which match nothing.
  package var unknownShapes = 0
  /// The latest modification times of its records (RFC 3339), latest first.
  private var latest: [String] = []

  package init(name: String, format: String) {
    self.name = name
    self.format = format
  }

  /// Takes a time into account.
  package mutating func include(_ time: String?) {
    guard let time, latest.count < Self.keptTimes || time > latest[Self.keptTimes - 1] else { return }
    latest.insert(time, at: latest.firstIndex { $0 < time } ?? latest.endIndex)
    if latest.count > Self.keptTimes { latest.removeLast() }
  }

  /// Takes account of the times and ecosystems of records.
  package mutating func include(_ advisories: [Advisory]) {
    for advisory in advisories {
      include(advisory.modified ?? advisory.published)
      for affected in advisory.affected where !affected.ecosystem.isEmpty {
        ecosystems.insert(affected.ecosystem)
      }
    }
  }

  /// The newest modification time of its records (RFC 3339), or nil where none says.
  ///
  /// Databases date single records in a year to come: of a thousand records one may be more than half a year later than
  /// all others without counting.
  package var newest: String? {
    let mayBeWrong = min(records / 1_000, latest.count - 1)
    guard mayBeWrong > 0 else { return latest.first }
    let start = (1...mayBeWrong).last { daysBetween(latest[$0], latest[$0 - 1]) > 180 }
    return latest[start ?? 0]
  }

  /// So many records of a feed may have a wrong date.
  private static let keptTimes = 32

  private func daysBetween(_ earlier: String, _ later: String) -> Int {
    guard let earlier = CalendarDate(earlier), let later = CalendarDate(later) else { return 0 }
    return later.daysSinceEpoch - earlier.daysSinceEpoch
  }

  /// Whole days between the newest record and a date; nil where the feed names no date.
  package func ageInDays(on date: CalendarDate) -> Int? {
    newest.flatMap { CalendarDate($0) }.map { date.daysSinceEpoch - $0.daysSinceEpoch }
  }
}
