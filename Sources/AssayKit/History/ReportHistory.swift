internal import Facts
internal import Governance
internal import Standards

/// What the history of a branch tells a report, read in one pass.
struct ReportHistory {
  private(set) var packages: PackageHistory
  /// Every commit that changed a dependency file.
  private(set) var population: [MainCommit] = []
  /// Those of the period, judged.
  private(set) var changes: [MergedChange] = []
  private(set) var notEvaluated: [NotEvaluated] = []

  private let period: ReportPeriod
  private let approvals: Approvals?
  private var judge: ChangeJudge

  init(_ period: ReportPeriod, platforms: [MarkerPlatform], _ approvals: Approvals?, _ judge: ChangeJudge) {
    packages = PackageHistory(platforms: platforms)
    self.period = period
    self.approvals = approvals
    self.judge = judge
  }

  /// Reads the line up to a day.
  mutating func read(_ line: BranchLine, _ reader: HistoryReader, until day: CalendarDate) {
    var reader = reader
    var before = ChangeJudge.State(tree: reader.tree, snapshot: ProjectSnapshot(Inventory()))
    for step in line.steps.prefix(while: { $0.day <= day }) {
      guard let state = reader.next(step.commit) else { continue }
      let commit = line.mainCommit(step)
      let after = ChangeJudge.State(tree: state.tree, snapshot: ProjectSnapshot(state.inventory))
      population.append(commit)
      packages.add(after.snapshot, at: commit)
      if period.contains(step.day) {
        add(commit, from: before, to: after, state.touched)
      }
      before = after
    }
  }

  private mutating func add(
    _ commit: MainCommit, from before: ChangeJudge.State, to after: ChangeJudge.State, _ files: [String]
  ) {
    let assessment = judge.judge(from: before, to: after, on: commit.day)
    var change = MergedChange(
      commit, files: files, assessment, pullRequest: approvals?.pullRequest(of: commit))
    change.emergencies = after.snapshot.inventory.emergencies(since: before.snapshot.inventory)
    changes.append(change)
    notEvaluated += change.notEvaluated
    guard commit.statedDay < period.first else { return }
    notEvaluated.append(
      NotEvaluated(
        subject: "commit \(commit.id.prefix(12))",
        reason:
          "it is dated \(commit.statedDay), before the commit that it follows: when it reached the branch is not known",
        remedy: "look at the forge's record of the push"))
  }
}
