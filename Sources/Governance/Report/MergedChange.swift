package import Facts

/// A commit of the main branch that changed a dependency file, as the check of its pull request would have judged it.
package struct MergedChange: Sendable {
  package internal(set) var commit: MainCommit
  /// The dependency files that it changed.
  package let files: [String]
  package let changes: [Change]
  package let review: Review
  /// Findings that came with it and went with it; of advisories `AdvisoryHistory` tells.
  package let introduced: [Finding]
  package let fixed: [Finding]
  /// What the forge knows of it; nil where no export was given or it holds nothing of it.
  package internal(set) var pullRequest: Approvals.PullRequest?
  /// The records of emergencies that came with it.
  package var emergencies: [EmergencyRecord] = []
  package let notEvaluated: [NotEvaluated]

  package init(
    _ commit: MainCommit, files: [String], _ assessment: Assessment, pullRequest: Approvals.PullRequest?
  ) {
    self.commit = commit
    self.files = files
    self.pullRequest = pullRequest
    changes = assessment.changes?.changes ?? []
    review = assessment.review ?? .unchanged
    introduced = assessment.findings.filter { $0.status == .new }
    fixed = assessment.findings.filter { $0.status == .fixed }
    notEvaluated = assessment.changes?.notEvaluated ?? []
  }

  /// Why nobody was asked; nil where a pull request is named.
  package var unauthorisedReason: String? {
    if pullRequest != nil { return nil }
    let lack =
      commit.reference.isRepeated ? "under the number of an earlier change" : "without a pull request"
    return switch commit.way {
    case .merge, .squash: nil
    case .push: "pushed \(lack)"
    case .unnumberedMerge: "merged \(lack)"
    }
  }

  /// A pull request that brings the record of an emergency only documents it.
  package var category: Review.Category {
    emergencies.isEmpty || unauthorisedReason == nil ? review.category : .emergency
  }

  /// New direct dependencies without a record (policy 8.1).
  package var missingRecords: [String] {
    introduced.filter { $0.rule.id == Rule.missingDependencyRecord.id }.map(\.violation.subject.name).sorted()
  }

  /// Names that became direct dependencies of a manifest.
  package var addedRequirements: [String] {
    Set(changes.filter { $0.type == .requirement && $0.kind == .added }.map(\.name)).sorted()
  }

  package var number: Int? { pullRequest?.number ?? commit.reference.number }
}

/// Whether a change was approved as policy 4.3 asks, as far as an export of the forge tells.
package enum ApprovalState: String, Sendable {
  case approved
  case notProvided = "not provided"
  case notInExport = "not in the export"
  case missing = "not approved"
  case byAuthorOnly = "approved by the author only"
  case afterMerge = "approved after the merge"
  case needsProjectLead = "not approved by the Project Lead"
  case roleUnknown = "approved, role not provided"

  package var isException: Bool {
    switch self {
    case .approved, .notProvided: false
    case .notInExport, .missing, .byAuthorOnly, .afterMerge, .needsProjectLead, .roleUnknown: true
    }
  }

  package init(_ change: MergedChange, hasApprovals: Bool) {
    guard hasApprovals else {
      self = .notProvided
      return
    }
    guard let pullRequest = change.pullRequest else {
      self = .notInExport
      return
    }
    let author = (pullRequest.author ?? change.commit.author).lowercased()
    let others = pullRequest.approvals.filter { $0.by.lowercased() != author }
    let before = others.filter { approval in
      guard let at = approval.at, let merged = pullRequest.mergedAt else { return true }
      return at <= merged
    }
    guard !before.isEmpty else {
      self = !others.isEmpty ? .afterMerge : pullRequest.approvals.isEmpty ? .missing : .byAuthorOnly
      return
    }
    guard change.review.approver == Review.Category.significant.approver,
      !before.contains(where: { $0.role == .projectLead })
    else {
      self = .approved
      return
    }
    self = before.contains { $0.role == nil } ? .roleUnknown : .needsProjectLead
  }
}
