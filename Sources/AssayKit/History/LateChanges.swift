internal import Facts
internal import Governance
internal import Standards

extension BranchLine {
  /// A row for each change that counts on a day of an earlier report and came only after that one was made: it is in no report.
  ///
  /// The last of the earlier reports whose commit is on the line tells; what came before its commit was its own to list.
  func late(
    _ population: [MainCommit], after reports: [ReviewFacts.EarlierReport], in period: ReportPeriod
  ) -> [NotEvaluated] {
    let places = Dictionary(zip(steps.map(\.commit.id), steps.indices)) { first, _ in first }
    let known = reports.compactMap { report in
      report.commit.flatMap { places[$0] }.map { (place: $0, report: report) }
    }
    guard let (end, report) = known.max(by: { $0.place < $1.place }) else { return [] }
    return population.filter { commit in
      places[commit.id].map { $0 > end } == true && commit.day <= report.last && !period.contains(commit.day)
    }.map { commit in
      NotEvaluated(
        subject: "commit \(commit.id.prefix(12))",
        reason:
          "\(commit.reference.subject): it counts on \(commit.day), and came after the report of \(report.period) was made, "
          + "which ends at commit \(steps[end].commit.id.prefix(12)): no report lists it",
        remedy: "review it here; assay report --from \(commit.day) --to \(commit.day) shows it")
    }
  }
}
