internal import Facts
internal import Standards

/// The six figures of the summary, with those of the period before.
struct ReviewFigures {
  private(set) var figures: [ReportFigure] = []
  /// Where the figures of before come from.
  private(set) var source = "none are known"

  init(_ facts: ReviewFacts) {
    let earlier = facts.since ?? facts.earlier.last { $0.last < facts.period.first }
    var previous = earlier?.figures ?? [:]
    if let earlier {
      source = "`\(earlier.file)` (\(earlier.period))"
    } else if let before = facts.periodBefore,
      facts.history.states.first.map({ $0.commit.day <= before.last }) ?? false
    {
      previous = Self.recomputed(facts, before)
      source = "\(before.title), recomputed from the history"
    }
    let waivers = facts.policy.waivers.filter { $0.holds(on: facts.lastDay, facts.policy) }
    let hasFeeds = !facts.end.feeds.isEmpty
    let open = facts.openAdvisories
    let rows: [(id: String, title: String, value: Int?, section: String)] = [
      ("changes", "Dependency changes", facts.changes.count, "changes"),
      (
        "unauthorised", "Changes without a pull request", facts.unauthorised(in: facts.period).count,
        "unauthorised"
      ),
      (
        // Those of images are not counted: what was open in them before is not known.
        "openAdvisories", "Open advisories of locked packages", hasFeeds ? open.count : nil, "advisories"
      ),
      (
        "overdueAdvisories", "Open advisories past their time",
        hasFeeds ? open.count { facts.isOverdue($0, on: facts.lastDay) } : nil, "advisories"
      ),
      (
        "licenses", "Licences to settle or not known",
        facts.licensesToSettle.count + facts.packagesWithoutLicense, "licenses"
      ),
      ("waivers", "Waivers in force", waivers.count, "waivers"),
    ]
    figures = rows.map { row in
      ReportFigure(
        id: row.id, title: row.title, value: row.value, previous: previous[row.id], section: row.section)
    }
  }

  /// What the history tells of an earlier period; licences and waivers it does not.
  private static func recomputed(_ facts: ReviewFacts, _ period: ReportPeriod) -> [String: Int] {
    let open = facts.advisories.open(on: period.last)
    var figures = [
      "changes": facts.population(in: period).count,
      "unauthorised": facts.unauthorised(in: period).count,
    ]
    guard !facts.end.feeds.isEmpty else { return figures }
    figures["openAdvisories"] = open.count
    figures["overdueAdvisories"] = open.count { facts.isOverdue($0, on: period.last) }
    return figures
  }
}
