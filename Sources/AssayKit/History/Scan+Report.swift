internal import Facts
internal import Formats
package import Governance
internal import Standards
internal import Syntax

extension Scan {
  /// What `report` reads beside the project.
  package struct ReportInputs: Sendable {
    /// Feeds, metadata and policy; the day is that whose knowledge of advisories counts.
    package var evidence: CheckInputs
    package var period: ReportPeriod
    /// The revision whose first-parent line is read.
    package var branch = "HEAD"
    /// An export of the forge's pull requests.
    package var approvals: String?
    /// The report of before, for the figures, and its file.
    package var since: ReviewFacts.EarlierReport?
    package var sinceFile: String?
    package var toolVersion = ""

    package init(_ evidence: CheckInputs, _ period: ReportPeriod) {
      self.evidence = evidence
      self.period = period
    }

    fileprivate var lastDay: CalendarDate { min(evidence.asOf, period.last) }
  }

  /// The quarterly review, all of it read from Git's objects.
  package func report(_ inputs: ReportInputs) throws(ConfigurationError) -> ReviewFacts {
    guard file == nil else {
      throw ConfigurationError("a report is about a folder, not about one file", remedy: "correct PATH")
    }
    let approvals = try inputs.approvals.map { path throws(ConfigurationError) in try Self.approvals(path) }
    let repository = try Self.git { () throws(GitError) in try GitRepository(of: tree.root) }
    let line = try Self.git { () throws(GitError) in
      guard let head = try repository.commit(inputs.branch) else {
        throw GitError("this clone has no commit `\(inputs.branch)`", remedy: repository.wholeHistory)
      }
      return try BranchLine(repository, to: head)
    }
    guard let end = line.steps.last(where: { $0.day <= inputs.lastDay }) else {
      throw ConfigurationError(
        "the branch has no commit of \(inputs.lastDay) or before", remedy: "name a later period")
    }
    let endTree = try Self.git { () throws(GitError) in try repository.tree(of: end.commit.id) }
    let reportPolicy = try ReportPolicy(
      of: end.commit.id, endTree, in: tree.root, explicit: inputs.evidence.policy)
    let policyFile = reportPolicy.file
    var inventory = inventory(of: endTree)
    let metadata = try metadata(of: inventory.locks, inputs.evidence, policyFile)
    let licenses = policyFile.policy.licenses.facts(metadata.metadata, on: inputs.lastDay)
    let judge = ChangeJudge(
      folder: tree.root, explicitPolicy: inputs.evidence.policy, currentPolicy: policyFile.policy,
      licenses: licenses)
    var history = ReportHistory(inputs.period, platforms: policyFile.policy.platforms, approvals, judge)
    history.read(line, HistoryReader(selection, objects: repository.objects), until: inputs.lastDay)

    let files = ReportFiles(endTree, inventory.files)
    try addSystems(to: &inventory, inputs.evidence, policyFile)
    let evidence = try advisories(
      for: inventory.packageKeys.union(history.packages.keys), inputs.evidence, policyFile)
    inventory.notEvaluated += evidence.notEvaluated + metadata.notEvaluated + policyFile.notEvaluated
    let known = AdvisoryDatabase(evidence.advisories, asOf: inputs.evidence.asOf)
    var state = ProjectFacts(
      asOf: inputs.lastDay, after: ProjectSnapshot(inventory),
      advisories: inputs.lastDay == inputs.evidence.asOf
        ? known : AdvisoryDatabase(known.current, asOf: inputs.lastDay),
      feeds: evidence.feeds, licenses: licenses)
    state.isDayGiven = true
    state.modules = InstalledModulesReader(metadata).distributions
    let policy = policyFile.policy
    addImports(
      to: &state, ChangeSides(from: nil, to: endTree),
      isAsked: Rule.all.contains { policy.asksFor(.imports, by: $0) })
    var facts = ReviewFacts(
      period: inputs.period, asOf: inputs.evidence.asOf, commit: line.mainCommit(end), policy: policy,
      end: state, history: history.packages, known: known, changes: history.changes)
    facts.approvals = approvals
    facts.indexed = metadata.indexed
    facts.population = history.population
    facts.toolVersion = inputs.toolVersion
    facts.policyDigest = Digest.sha256(
      of: policy.settings.filter { $0.location != nil }
        .map { "\($0.name) = \($0.value)\n" }.joined())
    let command = try ReportCommandLine(
      inputs, of: end.commit.id, in: Self.place(in: repository), root: tree.root, selection)
    (facts.command, facts.given) = (command.text, command.given)
    facts.commitBefore = line.steps.last { $0.day < inputs.period.first }?.commit.id
    facts.add(files)
    facts.since = inputs.since
    facts.notEvaluated += line.late(
      history.population, after: facts.earlier + [inputs.since].compactMap(\.self), in: inputs.period)
    facts.markRepeatedNumbers()
    facts.noteMerges(outside: Set(line.steps.map(\.commit.id)))
    facts.removedWaivers = try Self.git { () throws(GitError) in
      try WaiverHistory(facts.changes, in: repository).removed
    }
    facts.notEvaluated += reportPolicy.notEvaluated
    facts.notEvaluated = facts.assessment.notEvaluated + history.notEvaluated + facts.notEvaluated
    if repository.isShallow { facts.notEvaluated.append(Self.shallow(repository)) }
    return facts
  }

  private static func approvals(_ path: String) throws(ConfigurationError) -> Approvals {
    let source = try SourceReader.read(path)
    do {
      return try ApprovalsJSON.read(source)
    } catch {
      throw ConfigurationError(error, in: source)
    }
  }

  private static func git<Value>(_ body: () throws(GitError) -> Value) throws(ConfigurationError) -> Value {
    do {
      return try body()
    } catch {
      throw ConfigurationError(error.message, remedy: error.remedy)
    }
  }

  private static func shallow(_ repository: GitRepository) -> NotEvaluated {
    NotEvaluated(
      subject: "history",
      reason:
        "the clone is shallow: changes before its first commit are not known, and that one shows all files as new",
      remedy: repository.wholeHistory)
  }

  /// The folder of the project in its repository, empty for the root.
  private static func place(in repository: GitRepository) throws(ConfigurationError) -> String {
    let answer = try git { () throws(GitError) in try repository.run("rev-parse", "--show-prefix") }
    return String((answer.lines.first ?? "").dropLast())
  }
}

extension PackageHistory {
  /// Under which names advisories may speak of what the locks held.
  fileprivate var keys: Set<PackageKey> { Set(names.map { PackageKey(ecosystem: "PyPI", name: $0) }) }
}
