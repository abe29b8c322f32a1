internal import Facts
internal import Standards

extension ReviewFacts {
  /// Section 11: whether it gets better.
  var trendSection: ReportSection {
    var section = ReportSection(
      number: 11, id: "trends", title: "Trends", question: "Are we improving?", criteria: ["CC7.2"])
    section.notes = [
      "Recomputed from the history of the branch, with the advisories as known on \(asOf); earlier reports say what was known then."
    ]
    section.tables = [trendTable, settledTable, earlierTable]
    return section
  }

  /// Up to eight quarters, the last one with the end of the period.
  private var quarters: [ReportPeriod] {
    let last = CalendarQuarter(of: lastDay)
    let all = (-7...0).map { ReportPeriod(last.advanced(by: $0)) }
    guard let first = history.states.first?.commit.day else { return [] }
    return all.filter { $0.last >= first }
  }

  private static let severities = ["critical", "high", "medium", "low", "unknown"]

  private var trendTable: ReportTable {
    var table = ReportTable(
      "trends", "Open advisories at the end of each quarter",
      [("quarter", "Quarter")] + Self.severities.map { (id: $0, title: Self.capitalized($0)) } + [
        ("changes", "Changes"), ("unauthorised", "Without pull request"), ("packages", "Locked packages"),
      ],
      quarters.map { quarter in
        let open = advisories.open(on: min(quarter.last, lastDay))
        let counts = Self.severities.map { severity in
          open.count { $0.detail.severity == severity || (severity == "low" && $0.detail.severity == "none") }
        }
        return [.code(quarter.title)] + counts.map { .number($0) } + [
          .number(population(in: quarter).count), .number(unauthorised(in: quarter).count),
          .optional(history.state(on: min(quarter.last, lastDay))?.lockedCount),
        ]
      }, ifEmpty: "The history holds no dependency file.")
    table.chart = ReportChart(
      kind: .bars, title: "Open advisories by severity", unit: "advisories", label: "quarter",
      columns: Self.severities)
    return table
  }

  private var settledTable: ReportTable {
    var table = ReportTable(
      "settling", "Advisories settled in each quarter, and the days that it took",
      [
        ("quarter", "Quarter"), ("settled", "Settled"), ("onTime", "On time"), ("median", "Median days"),
        ("ninetieth", "90th percentile"),
      ],
      quarters.map { quarter in
        let settled = advisories.closed(in: quarter)
        let days = settled.map { $0.days(until: lastDay) }.sorted()
        return [
          .code(quarter.title), .number(settled.count),
          .number(settled.count { !isOverdue($0, on: lastDay) }), .optional(Self.percentile(50, of: days)),
          .optional(Self.percentile(90, of: days)),
        ]
      }, ifEmpty: "The history holds no dependency file.")
    table.chart = ReportChart(
      kind: .lines, title: "Days to settle an advisory", unit: "days", label: "quarter",
      columns: ["median", "ninetieth"])
    return table
  }

  /// The nearest-rank percentile of sorted numbers.
  private static func percentile(_ percent: Int, of sorted: [Int]) -> Int? {
    sorted.isEmpty ? nil : sorted[max(0, (percent * sorted.count + 99) / 100 - 1)]
  }

  private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  private var earlierReports: [EarlierReport] {
    guard let since, !earlier.contains(where: { $0.digest == since.digest }) else { return earlier }
    return (earlier + [since]).sorted { ($0.last, $0.file) < ($1.last, $1.file) }
  }

  private var earlierTable: ReportTable {
    ReportTable(
      "earlier-reports", "Earlier reports",
      [
        ("period", "Period"), ("changes", "Changes"), ("unauthorised", "Without pull request"),
        ("openAdvisories", "Open advisories"), ("overdueAdvisories", "Past their time"), ("file", "File"),
        ("digest", "Digest"),
      ],
      earlierReports.map { report in
        [.code(report.period)]
          + ["changes", "unauthorised", "openAdvisories", "overdueAdvisories"].map {
            .optional(report.figures[$0])
          }
          + [.code(report.file), .code(report.digest)]
      }, ifEmpty: "There is none in `governance/reports`.")
  }
}
