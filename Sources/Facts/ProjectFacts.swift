package import Standards

/// Everything that rules may look at. Nothing here reads a file, a clock or an environment.
package struct ProjectFacts: Sendable {
  /// The day for which everything is judged.
  package let asOf: CalendarDate
  /// Whether the day was asked for, and is not just today.
  package var isDayGiven = false
  package var after: ProjectSnapshot
  /// The state before the change that is judged; nil where none is.
  package var before: ProjectSnapshot?
  /// What the change did.
  package private(set) var changes: ProjectChanges?
  /// What it removed from each lock, and what that does to the project's code and text.
  package var removals: [RemovalReport] = []
  /// The files that decide how changes are judged and that the change touches.
  package var controlChanges: [ControlChange] = []
  /// Whether the change is that of a pull request.
  package var isPullRequest = false
  /// The description of the pull request; nil where none was given.
  package var pullRequestText: PullRequestText?
  package let advisories: AdvisoryDatabase
  package let feeds: [FeedFacts]
  package let licenses: LicenseFacts
  /// The modules of distributions whose metadata was given.
  package var modules: [DistributionModules] = []

  package init(
    asOf: CalendarDate,
    after: ProjectSnapshot,
    advisories: AdvisoryDatabase,
    feeds: [FeedFacts],
    licenses: LicenseFacts
  ) {
    self.asOf = asOf
    self.after = after
    self.advisories = advisories
    self.feeds = feeds
    self.licenses = licenses
  }
}

extension ProjectFacts {
  /// Judges the change from a state before. `hiddenFolders` are those that the state before could not show.
  package mutating func compare(with before: ProjectSnapshot, hiddenFolders: [String] = []) {
    self.before = before
    let changes = ProjectChanges(from: before, to: after, hiddenFolders: hiddenFolders)
    self.changes = changes
    removals = RemovalReport.changes(from: before, to: after, changes.migrations)
  }

  /// The lock that stood before the change where one stands now.
  package func lockBefore(_ lock: Lock) -> Lock? {
    guard let before, let changes else { return nil }
    return before.locks.first { changes.currentFile($0.lock.file) == lock.file }?.lock
  }

  /// The same evidence about one state by itself.
  package func alone(_ state: ProjectSnapshot) -> ProjectFacts {
    var facts = ProjectFacts(
      asOf: asOf, after: state, advisories: advisories, feeds: feeds, licenses: licenses)
    facts.isDayGiven = isDayGiven
    facts.modules = modules
    return facts
  }
}

/// One state of the project: the inventory and what follows from it.
package struct ProjectSnapshot: Sendable {
  package let inventory: Inventory
  package let locks: [LockView]
  /// What is pinned elsewhere than in a lock, in the same form.
  package let pins: [LockView]
  /// What the project's Python files import; nil where nobody asked.
  package var imports: ProjectImports?
  /// Of the dependencies that nothing imports, those that the project's other text names.
  package var mentioned: Set<PackageName> = []

  package init(_ inventory: Inventory) {
    self.inventory = inventory
    locks = inventory.locks.map(LockView.init)
    pins = inventory.unlockedPins.map(LockView.init)
  }
}

/// A lock with what follows from its graph; the arrays run parallel to `lock.packages`.
package struct LockView: Sendable {
  package let lock: Lock
  package let index: LockIndex
  package let graph: DependencyGraph
  package let ids: [String]
  package let scopes: [[Scope]]
  package let isDirect: [Bool]
  package let paths: ShortestPaths

  package init(_ lock: Lock) {
    self.lock = lock
    index = LockIndex(lock.packages)
    graph = DependencyGraph(lock)
    ids = lock.identifiers()
    scopes = graph.scopes()
    isDirect = graph.directPackages()
    paths = graph.shortestPaths()
  }

  /// The path to a package as ids; a local root is shown by its name alone.
  package func pathIDs(to package: Int) -> [String] {
    names(ofPath: paths.path(to: package) ?? [])
  }

  /// Packages as ids; a local one by its name alone.
  package func names(ofPath path: [Int]) -> [String] {
    path.map { lock.packages[$0].source.isLocal ? lock.packages[$0].name.text : ids[$0] }
  }
}
