internal import Facts
internal import Formats
internal import Standards

/// The commits of a branch's first-parent line with the days on which they can have reached it.
struct BranchLine {
  struct Step {
    let commit: GitCommit
    /// Never before that of the commit that it follows, nor after those that follow it: dates are what a machine's clock said,
    /// or what somebody wrote.
    let day: CalendarDate
    /// Nil where its header names none.
    let statedDay: CalendarDate?
  }

  /// Oldest first.
  let steps: [Step]
  private let objects: GitObjects

  init(_ repository: GitRepository, to commit: String) throws(GitError) {
    objects = repository.objects
    let commits = try repository.line(to: commit)
    let stated = commits.map { $0.header.time.map { CalendarDate(daysSinceEpoch: $0 / 86_400) } }
    steps = zip(commits, zip(Self.days(stated), stated)).map { commit, days in
      Step(commit: commit, day: days.0, statedDay: days.1)
    }
  }

  /// Days that never go back, and change as few of the stated ones as can be: a single commit with a wrong day moves no other
  /// one. It counts on the day of the last commit before it that can be believed if it says an earlier one, else on that of the
  /// next one.
  static func days(_ stated: [CalendarDate?]) -> [CalendarDate] {
    let believed = longestOrder(stated)
    var next: CalendarDate?
    let following = stated.indices.reversed().map { index in
      if believed.contains(index) { next = stated[index] }
      return next
    }.reversed()
    var last = CalendarDate(daysSinceEpoch: 0)
    return zip(stated, following).map { day, following in
      // Of a day that is believed, what follows begins with it.
      let isEarlier = day.map { $0 < last } ?? false
      last = isEarlier ? last : following ?? last
      return last
    }
  }

  /// The indexes of a longest sequence of days that does not go back: of several one that ends earliest, and before its end the
  /// one that keeps earlier commits.
  private static func longestOrder(_ days: [CalendarDate?]) -> Set<Int> {
    // By the length of the longest sequence that ends with them; within a group days only go back, to that of `ends`.
    var groups: [[(index: Int, day: CalendarDate)]] = []
    var ends: [CalendarDate] = []
    for (index, day) in days.enumerated() {
      guard let day else { continue }
      let length = ends.firstIndex(after: day)
      if length == ends.count {
        groups.append([])
        ends.append(day)
      }
      groups[length].append((index, day))
      ends[length] = day
    }
    var order: Set<Int> = []
    var limit = ends.last
    for group in groups.reversed() {
      guard let end = limit, let row = group.first(where: { $0.day <= end }) else { break }
      order.insert(row.index)
      limit = row.day
    }
    return order
  }

  /// Who wrote what was merged, each once; nil where none of the commits can be read.
  private func authors(of heads: some Sequence<String>) -> String? {
    var names: [String] = []
    for name in heads.compactMap({ objects.header(of: $0)?.author }) where !names.contains(name) {
      names.append(name)
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// What a step is for people: of a merge, who wrote what was merged, and who merged.
  func mainCommit(_ step: Step) -> MainCommit {
    let header = step.commit.header
    let isMerge = step.commit.parents.count > 1
    let author = isMerge ? authors(of: step.commit.parents.dropFirst()) : header.author
    let merger = isMerge ? header.author : header.committer
    return MainCommit(
      id: step.commit.id, day: step.day, people: (author ?? header.author, merger == author ? nil : merger),
      reference: MergeMessage.read(header.message), isMerge: isMerge)
  }
}

extension [CalendarDate] {
  /// The first index whose day comes after one, of days in order.
  fileprivate func firstIndex(after day: CalendarDate) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] > day { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
