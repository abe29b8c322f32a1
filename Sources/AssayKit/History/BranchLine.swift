internal import Facts
internal import Formats
internal import Standards

/// The commits of a branch's first-parent line with the days on which they can have reached it.
struct BranchLine {
  struct Step {
    let commit: GitCommit
    /// Never before that of the commit that it follows: dates are what a machine's clock said, or what somebody wrote.
    let day: CalendarDate
    let statedDay: CalendarDate
  }

  /// Oldest first.
  let steps: [Step]
  private let objects: GitObjects

  init(_ repository: GitRepository, to commit: String) throws(GitError) {
    objects = repository.objects
    var latest = CalendarDate(daysSinceEpoch: 0)
    steps = try repository.line(to: commit).map { commit in
      let stated = CalendarDate(daysSinceEpoch: Int((Double(commit.time) / 86_400).rounded(.down)))
      latest = max(latest, stated)
      return Step(commit: commit, day: latest, statedDay: stated)
    }
  }

  /// What a step is for people: of a merge, who wrote what was merged, and who merged.
  func mainCommit(_ step: Step) -> MainCommit {
    let commit = step.commit
    let isMerge = commit.parents.count > 1
    let author = isMerge ? objects.author(of: commit.parents[1]) : commit.author
    let merger = isMerge ? commit.author : commit.committer
    return MainCommit(
      id: commit.id, day: step.day, statedDay: step.statedDay,
      people: (author ?? commit.author, merger == author ? nil : merger),
      reference: MergeMessage.read(commit.message), isMerge: isMerge)
  }
}
