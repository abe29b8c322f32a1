internal import Facts
internal import Governance
internal import Standards

/// Judges changes of the past as the check of their pull requests would have: by the policy of the state before, on their day.
///
/// What advisories say of a change is told by their own history, which knows the days of their publication.
struct ChangeJudge {
  struct State {
    let tree: GitTree
    let snapshot: ProjectSnapshot
  }

  private static let rules = Rule.all.filter { rule in
    !rule.needs.contains(.advisories)
      && !["expired-waiver", "unused-waiver", "stale-advisory-feed"].contains(rule.id)
  }

  private static let policyFiles = [
    "assay.toml", "pyproject.toml", GovernanceFiles.waivers, GovernanceFiles.baseline,
  ]

  /// The folder of the project on disk, and the policy of the command line.
  private let folder: String
  private let explicitPolicy: String?
  /// What judges where no policy of a time or before can be read.
  private let currentPolicy: Policy
  private let licenses: LicenseFacts
  private var known: (contentIDs: [[UInt8]?], policy: Policy)?
  /// A row for each state of which the policy could not be read.
  private(set) var notEvaluated: [NotEvaluated] = []
  /// What the known policy says of the state to which the last change led: the next one starts there.
  private var last: (tree: GitTree, judgement: StateJudgement)?

  init(folder: String, explicitPolicy: String?, currentPolicy: Policy, licenses: LicenseFacts) {
    self.folder = folder
    self.explicitPolicy = explicitPolicy
    self.currentPolicy = currentPolicy
    self.licenses = licenses
  }

  mutating func judge(from before: State, to after: State, on day: CalendarDate) -> Assessment {
    var facts = ProjectFacts(
      asOf: day, after: after.snapshot, advisories: .empty, feeds: [], licenses: licenses)
    facts.isDayGiven = true
    facts.compare(with: before.snapshot, hiddenFolders: after.tree.submodules)
    facts.controlChanges = ChangeSides(from: before.tree, to: after.tree)
      .controlChanges(
        before.snapshot.inventory, after.snapshot.inventory,
        policy: FileTree.path(of: explicitPolicy, within: folder))
    let policy = policy(of: before.tree, on: day)
    let judgement = RuleEngine.judgeState(facts, policy: policy, rules: Self.rules)
    let known = last.flatMap { $0.tree === before.tree ? $0.judgement : nil }
    last = (after.tree, judgement)
    return RuleEngine.assess(facts, policy: policy, rules: Self.rules, states: (known, judgement))
  }

  private mutating func policy(of tree: GitTree, on day: CalendarDate) -> Policy {
    let contentIDs = Self.policyFiles.map(tree.contentID)
    if let known, known.contentIDs == contentIDs { return known.policy }
    var policy = known?.policy ?? currentPolicy
    do {
      let file = try PolicyFile.read(in: tree, of: folder, explicit: explicitPolicy)
      if file.notEvaluated.isEmpty { policy = file.policy }
    } catch {
      notEvaluated.append(
        NotEvaluated(
          subject: "the policy before the change of \(day)", file: error.file, line: error.line,
          reason:
            "\(error.message): the \(known == nil ? "policy at the end" : "last one that could be read") judges in its stead",
          remedy: "look at the changes of that time by hand"))
    }
    known = (contentIDs, policy)
    last = nil
    return policy
  }
}
