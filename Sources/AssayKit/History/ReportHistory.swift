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
  private var unreadable = UnreadableFiles()

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
      packages.add(unreadable.bridged(after.snapshot, at: commit), at: commit)
      if period.contains(step.day) {
        add(commit, from: before, to: after, state.touched)
        note(step)
      }
      before = after
    }
    notEvaluated += unreadable.rows + judge.notEvaluated
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
  }

  /// A row where the day on which a commit counts is not the one that it names.
  private mutating func note(_ step: BranchLine.Step) {
    let reason: String
    switch step.statedDay {
    case nil: reason = "its header names no day"
    case let day? where day > step.day: reason = "it is dated \(day), after commits that follow it"
    case let day? where day < period.first: reason = "it is dated \(day), before the commit that it follows"
    default: return
    }
    notEvaluated.append(
      NotEvaluated(
        subject: "commit \(step.commit.id.prefix(12))",
        reason: "\(reason): when it reached the branch is not known, and it counts on \(step.day)",
        remedy: "look at the forge's record of the push"))
  }
}

/// Files that could not be read at some commits. An unreadable lock is no empty one: until it can be read again it counts as what
/// it was, or its advisories would be settled by breaking it.
private struct UnreadableFiles {
  private var known: [String: [LockView]] = [:]
  private var broken: Set<String> = []
  private(set) var rows: [NotEvaluated] = []

  /// The locks of a state, and of those that cannot be read the last ones that could.
  mutating func bridged(_ snapshot: ProjectSnapshot, at commit: MainCommit) -> [LockView] {
    let current = Dictionary(grouping: snapshot.locks, by: \.lock.file)
    let failed = snapshot.inventory.files.filter { $0.status == .failed }
    for file in failed where !broken.contains(file.path) { rows.append(row(file, commit)) }
    broken = Set(failed.map(\.path))
    known = known.filter { broken.contains($0.key) }.merging(current) { _, new in new }
    return snapshot.locks + failed.flatMap { known[$0.path] ?? [] }
  }

  private func row(_ file: FileRecord, _ commit: MainCommit) -> NotEvaluated {
    NotEvaluated(
      subject: file.path, file: file.path,
      reason: "as of commit \(commit.id.prefix(12)) of \(commit.day) it could not be read"
        + (file.reason.map { " (\($0))" } ?? "")
        + (known[file.path] == nil
          ? ": what it held is not known" : ": until it can be, what it held before counts on"),
      remedy: "look at what was installed meanwhile")
  }
}
