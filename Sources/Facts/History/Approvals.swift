package import Standards

/// What a forge knows of pull requests: the content of an export, `assay.approvals/1`.
package struct Approvals: Sendable {
  package struct PullRequest: Sendable {
    package let number: Int
    /// In lower case.
    package var mergeCommit: String?
    package var author: String?
    package var mergedBy: String?
    package var mergedAt: UTCTime?
    package var approvals: [Approval] = []
    package var checks: Checks?

    package init(number: Int) {
      self.number = number
    }
  }

  package struct Approval: Sendable {
    package let by: String
    package let at: UTCTime?
    package let role: Role?

    package init(by: String, at: UTCTime?, role: Role?) {
      self.by = by
      self.at = at
      self.role = role
    }
  }

  /// Source: policy 4.3.
  package enum Role: String, Sendable, CaseIterable {
    case maintainer
    case projectLead = "project-lead"
  }

  /// How the checks of a pull request ended.
  package enum Checks: String, Sendable, CaseIterable { case success, failure, none }

  package let pullRequests: [PullRequest]
  private let byNumber: [Int: PullRequest]
  private let byCommit: [String: PullRequest]

  package init(_ pullRequests: [PullRequest]) {
    self.pullRequests = pullRequests
    byNumber = Dictionary(pullRequests.map { ($0.number, $0) }) { first, _ in first }
    byCommit = Dictionary(pullRequests.compactMap { row in row.mergeCommit.map { ($0, row) } }) { first, _ in
      first
    }
  }

  /// The pull request of a commit. A number in a message is no proof where the export names another commit for it.
  package func pullRequest(of commit: MainCommit) -> PullRequest? {
    if let merged = byCommit[commit.id] { return merged }
    guard let named = commit.reference.ownNumber.flatMap({ byNumber[$0] }) else { return nil }
    return named.mergeCommit == nil ? named : nil
  }
}
