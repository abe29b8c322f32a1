package import Facts
package import Standards

/// All that a report is made of. Nothing here reads a file or a clock.
package struct ReviewFacts: Sendable {
  /// A file that the state at the end was read from.
  package struct Input: Sendable {
    package let record: FileRecord
    /// `sha256:…` of its content.
    package let digest: String?

    package init(record: FileRecord, digest: String?) {
      self.record = record
      self.digest = digest
    }
  }

  /// A file that the command named.
  package struct GivenFile: Sendable {
    package let option: String
    /// Without the folders of one machine.
    package let name: String
    /// Nil for a file of the project, which its commit fixes.
    package let digest: String?

    package init(option: String, name: String, digest: String?) {
      self.option = option
      self.name = name
      self.digest = digest
    }
  }

  /// A waiver that was taken out of the file in the period.
  package struct RemovedWaiver: Sendable {
    package let waiver: Waiver
    package let day: CalendarDate

    package init(waiver: Waiver, day: CalendarDate) {
      self.waiver = waiver
      self.day = day
    }
  }

  /// An earlier report in the repository.
  package struct EarlierReport: Sendable {
    package let file: String
    package let digest: String
    package let period: String
    /// The last day of its period that was known to it.
    package let last: CalendarDate
    /// The commit at its end, where it names one.
    package let commit: String?
    package let figures: [String: Int]

    package init(
      file: String, digest: String, period: (title: String, last: CalendarDate), commit: String?,
      figures: [String: Int]
    ) {
      self.file = file
      self.commit = commit
      self.digest = digest
      (self.period, last) = period
      self.figures = figures
    }
  }

  package let period: ReportPeriod
  package let asOf: CalendarDate
  package let commit: MainCommit
  package let policy: Policy
  /// The state at the end of the period, judged on its last day.
  package let assessment: Assessment
  package let end: ProjectFacts
  package let licenses: LicenseInventory
  package let notices: NoticeTexts
  package let history: PackageHistory
  package let advisories: AdvisoryHistory
  /// What changed a dependency file in the period, oldest first.
  package internal(set) var changes: [MergedChange]

  package var toolVersion = ""
  package var policyDigest = ""
  /// Nil where no export of a forge was given.
  package var approvals: Approvals?
  /// All commits that changed a dependency file, the period's and earlier ones, oldest first.
  package var population: [MainCommit] = []
  /// The last commit before the period, of whatever kind; nil where there is none.
  package var commitBefore: String?
  package var inputs: [Input] = []
  package var given: [GivenFile] = []
  package var removedWaivers: [RemovedWaiver] = []
  /// What a package index said of the locked versions; empty where nobody asked one.
  package var indexed: [IndexedMetadata] = []
  /// Those of the repository, by their last days.
  package var earlier: [EarlierReport] = []
  /// The one that was asked to be compared with.
  package var since: EarlierReport?
  /// The project's own NOTICE; nil where there is none.
  package var projectNotice: String?
  /// Digests of what lies beside the report, by name.
  package var attachments: [(name: String, digest: String)] = []
  /// The command that makes the report again.
  package var command = ""
  package var notEvaluated: [NotEvaluated] = []

  package init(
    period: ReportPeriod, asOf: CalendarDate, commit: MainCommit, policy: Policy, end: ProjectFacts,
    history: PackageHistory, known: AdvisoryDatabase, changes: [MergedChange]
  ) {
    self.period = period
    self.commit = commit
    self.policy = policy
    self.end = end
    self.history = history
    self.changes = changes
    self.asOf = asOf
    assessment = RuleEngine.assess(end, policy: policy)
    licenses = LicenseInventory(end, policy: policy)
    notices = NoticeTexts(end)
    advisories = AdvisoryHistory(history, known, until: min(asOf, period.last))
  }

  /// As the manifest nearest to the root names it.
  package var project: String {
    let manifests = end.after.inventory.manifests.sorted {
      ($0.file.utf8.count, $0.file) < ($1.file.utf8.count, $1.file)
    }
    return manifests.lazy.compactMap { $0.name?.text }.first ?? "this project"
  }

  /// The last day of the period that is known.
  package var lastDay: CalendarDate { min(asOf, period.last) }

  func population(in period: ReportPeriod) -> [MainCommit] { population.filter { period.contains($0.day) } }

  /// Commits for which neither the message nor the export names a pull request.
  func unauthorised(in period: ReportPeriod) -> [MainCommit] {
    population(in: period).filter { $0.reference.ownNumber == nil && approvals?.pullRequest(of: $0) == nil }
  }

  /// The period of the same length before this one; a quarter has the quarter before.
  var periodBefore: ReportPeriod? {
    let quarter = CalendarQuarter(of: period.first)
    if ReportPeriod(quarter) == period { return ReportPeriod(quarter.advanced(by: -1)) }
    return ReportPeriod(
      from: period.first.advanced(by: -period.first.days(to: period.last) - 1), to: period.eve)
  }

  var openAdvisories: [AdvisoryExposure] { advisories.open(on: lastDay) }

  func isOverdue(_ exposure: AdvisoryExposure, on day: CalendarDate) -> Bool {
    exposure.due(policy.remediationTimes) < min(exposure.closed ?? day, day)
  }

  /// Vulnerabilities of what no lock holds, such as packages of images: since when is not known.
  var untrackedAdvisories: [Finding] {
    let tracked = Set(openAdvisories.map { "\($0.package) \($0.detail.id)" })
    return assessment.findings.filter { finding in
      guard let advisory = finding.violation.advisory else { return false }
      return [Rule.knownVulnerability.id, Rule.exploitedVulnerability.id, Rule.maliciousPackage.id]
        .contains(finding.rule.id) && !tracked.contains("\(finding.violation.subject.name) \(advisory.id)")
    }
  }

  /// Who accepts an open vulnerability for now.
  func waiver(of exposure: AdvisoryExposure) -> Waiver? {
    assessment.findings.first { finding in
      finding.waiver != nil && finding.violation.subject.name == exposure.package
        && finding.violation.advisory?.id == exposure.detail.id
    }?.waiver
  }

  var packagesWithoutLicense: Int { PackageUse.all(in: end.after).count - licenses.rows.count }

  /// Licences that block, or that somebody must look at.
  var licensesToSettle: [LicenseInventory.Row] {
    licenses.rows.filter { !["ok", "note", "unused"].contains($0.verdict) }
  }
}
