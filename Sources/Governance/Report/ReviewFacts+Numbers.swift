internal import Facts
internal import Standards

extension ReviewFacts {
  /// Tells which commits name the number of an earlier one: a number in a message is no proof of a second review, unless the
  /// export of the forge says that this is the commit.
  package mutating func markRepeatedNumbers() {
    var first: [Int: MainCommit] = [:]
    for index in population.indices {
      guard let number = population[index].reference.number else { continue }
      guard let earlier = first[number] else {
        first[number] = population[index]
        continue
      }
      population[index].reference.isRepeated = true
      let commit = population[index]
      guard let change = changes.firstIndex(where: { $0.commit.id == commit.id }) else { continue }
      changes[change].commit = commit
      changes[change].pullRequest = approvals?.pullRequest(of: commit)
      if changes[change].pullRequest == nil { notEvaluated.append(Self.repeated(number, earlier, commit)) }
    }
  }

  private static func repeated(_ number: Int, _ first: MainCommit, _ second: MainCommit) -> NotEvaluated {
    NotEvaluated(
      subject: "pull request #\(number)",
      reason:
        "the commits \(first.id.prefix(12)) and \(second.id.prefix(12)) both name it: the second does not count as reviewed",
      remedy:
        "look at the forge which of them it merged; an export with `mergeCommit` tells: --approvals FILE")
  }

  /// Tells of pull requests that were merged in the period by commits that the branch does not hold.
  package mutating func noteMerges(outside line: Set<String>) {
    let missing = (approvals?.pullRequests ?? []).filter { row in
      guard let commit = row.mergeCommit, let day = row.mergedAt?.date else { return false }
      return period.contains(day) && !line.contains(commit)
    }
    notEvaluated += missing.map { row in
      NotEvaluated(
        subject: "pull request #\(row.number)",
        reason: "the export says that it was merged as \(row.mergeCommit ?? ""), which is not on the branch",
        remedy: "look whether it went into another branch, or whether the history of this one was rewritten")
    }
  }
}
