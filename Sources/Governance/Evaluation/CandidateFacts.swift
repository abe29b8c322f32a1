package import Facts
package import Standards

/// What was found out about one requirement that a project does not have yet.
package struct CandidateFacts: Sendable {
  package let requirement: Requirement
  /// What it would be for.
  package let scope: Scope
  /// The project as it is.
  package let project: ProjectSnapshot
  /// The lock that it would be added to.
  package let present: Lock?
  private let presentVersions: [PackageName: [String]]
  /// The requirement with all that it brings, as the only lock, and the evidence about these packages.
  package let facts: ProjectFacts
  /// Who resolved it; nil where nobody could.
  package var resolver: String?
  /// The version that would be locked, else the newest that is known.
  package var version: Version?
  /// Every version of it that would be locked, the oldest first: several where no one runs on all that the project admits.
  package var versions: [Version] = []
  /// The versions of present packages that would change.
  package var changes: [VersionChange] = []
  /// By package id.
  package var packages: [String: PackageFacts] = [:]
  package var page: PageFacts?
  /// Package ids of new packages that others would need as well: they stay when the requirement leaves again.
  package var staying: Set<String> = []
  package var notEvaluated: [NotEvaluated] = []

  package init(
    _ requirement: Requirement, scope: Scope, project: ProjectSnapshot, present: Lock?, facts: ProjectFacts
  ) {
    self.requirement = requirement
    self.scope = scope
    self.project = project
    self.present = present
    presentVersions = Dictionary(grouping: present?.packages ?? [], by: \.name).mapValues { packages in
      packages.compactMap(\.version)
    }
    self.facts = facts
  }

  /// The versions of a package that are locked now.
  package func lockedVersions(of name: PackageName) -> [String] { presentVersions[name] ?? [] }
}

/// Versions of a package before and after.
package struct VersionChange: Sendable, Hashable {
  package let name: String
  package let from: [String]
  package let to: [String]

  package init(name: String, from: [String], to: [String]) {
    self.name = name
    self.from = from
    self.to = to
  }

  /// Whether the newest version would be an older one than now.
  var isDowngrade: Bool {
    guard let before = from.compactMap({ Version($0) }).max(),
      let after = to.compactMap({ Version($0) }).max()
    else { return false }
    return after < before
  }
}

/// What an index says of one version.
package struct PackageFacts: Sendable, Hashable {
  package var sizeBytes: Int?
  /// RFC 3339.
  package var uploadTime: String?
  package var yanking: DistributionFile.Yanking?
  /// The address of the index, without credentials, and the day on which it was asked.
  package let source: String
  package let retrieved: CalendarDate

  package init(source: String, retrieved: CalendarDate) {
    self.source = source
    self.retrieved = retrieved
  }
}

/// What an index says of a project.
package struct PageFacts: Sendable {
  package let project: IndexProject
  package let source: String
  package let retrieved: CalendarDate

  package init(_ project: IndexProject, source: String, retrieved: CalendarDate) {
    self.project = project
    self.source = source
    self.retrieved = retrieved
  }
}

extension CandidateFacts {
  /// The requirement without credentials.
  package var shownRequirement: String {
    requirement.url.map { "\(requirement.name) @ \(RedactedURL($0).text)" } ?? requirement.description
  }
}
