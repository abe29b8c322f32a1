internal import Facts
internal import Governance

/// The waivers that changes of a period took out of their file, as Git tells.
struct WaiverHistory {
  private(set) var removed: [ReviewFacts.RemovedWaiver] = []

  init(_ changes: [MergedChange], in repository: GitRepository) throws(GitError) {
    for change in changes where change.files.contains(GovernanceFiles.waivers) {
      guard let parent = try repository.commit("\(change.commit.id)^1"),
        let before = waivers(in: try repository.tree(of: parent)),
        let after = waivers(in: try repository.tree(of: change.commit.id))
      else { continue }
      // One whose last day or reason was changed is still there.
      let kept = Set(after.map { "\($0.subject) \($0.created)" })
      removed += before.filter { !kept.contains("\($0.subject) \($0.created)") }
        .map { ReviewFacts.RemovedWaiver(waiver: $0, day: change.commit.day) }
    }
  }

  /// Nil where they cannot be read, of which whoever judges by them tells.
  private func waivers(in tree: GitTree) -> [Waiver]? {
    do {
      return try GovernanceFiles.readWaivers(in: tree).filter { $0.fingerprint == nil }
    } catch {
      return nil
    }
  }
}
