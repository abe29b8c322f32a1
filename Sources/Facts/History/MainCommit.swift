package import Standards

/// What a commit's message says of the pull request behind it.
package struct MergeReference: Sendable, Hashable {
  /// Without credentials.
  package let subject: String
  package var number: Int?
  /// Whether an earlier commit of the branch names the same number.
  package var isRepeated = false
  /// Whom trailers name as reviewers.
  package var reviewers: [String] = []

  /// The number, where it was not another commit's before: one pull request is merged once.
  package var ownNumber: Int? { isRepeated ? nil : number }

  package init(subject: String) {
    self.subject = RedactedURL.redacting(subject)
  }
}

/// A commit by which something reached the main branch: one of its first-parent line.
package struct MainCommit: Sendable {
  /// How it reached the branch, as far as the commit tells.
  package enum Way: String, Sendable, CaseIterable {
    case merge, squash
    /// One parent, and no number of a pull request of its own.
    case push
    /// Several parents, and no number of a pull request of its own.
    case unnumberedMerge = "merge without pull request"
  }

  package let id: String
  /// The day (UTC) on which it can have reached the branch: never before the commit that it follows.
  package let day: CalendarDate
  package let author: String
  /// Who merged, where that is another commit than the author's; nil where the commit does not tell.
  package let merger: String?
  package var reference: MergeReference
  package let isMerge: Bool

  /// The committer of what GitHub's pages and buttons commit; who pressed the button the commit does not tell.
  private static let forge = "GitHub"

  package init(
    id: String, day: CalendarDate, people: (author: String, merger: String?), reference: MergeReference,
    isMerge: Bool
  ) {
    self.id = id
    self.day = day
    author = people.author
    merger = people.merger == Self.forge ? nil : people.merger
    self.reference = reference
    self.isMerge = isMerge
  }

  package var way: Way {
    switch (isMerge, reference.ownNumber) {
    case (true, .some): .merge
    case (false, .some): .squash
    case (true, nil): .unnumberedMerge
    case (false, nil): .push
    }
  }
}
