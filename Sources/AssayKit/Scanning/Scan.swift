package import Facts
package import Governance
package import Standards
package import Syntax

/// One run over one project: what to read, and the answers to the questions that may be asked of it.
package struct Scan: Sendable {
  let tree: FileTree
  /// The one file to look at, relative to the tree, or nil for the whole folder.
  let file: String?
  let selection: FileSelection

  /// A folder, or one file, whose folder is then the root.
  package init(path: String, selection: FileSelection = FileSelection()) throws(ConfigurationError) {
    guard let kind = FileTree.kind(of: path) else {
      throw ConfigurationError("there is no file or folder at this path", file: path, remedy: "correct PATH")
    }
    let parts = Self.split(path)
    do {
      tree = try FileTree(root: kind == .folder ? path : parts.folder)
    } catch {
      throw ConfigurationError(error.message, file: path)
    }
    file = kind == .folder ? nil : parts.name
    self.selection = selection
  }

  /// The files of the project in which uv is told of package indexes.
  package var installerSettings: [SourceFile] {
    ["uv.toml", "pyproject.toml"].filter { tree.isFile(at: $0) }.compactMap { name in
      do {
        return try tree.read(name, maximumBytes: ParseLimits.standard.maximumBytes)
      } catch {
        return nil
      }
    }
  }

  package func inventory() -> Inventory { inventory(of: tree) }

  /// Of a tree that may not have the one file that is looked at.
  func inventory(of tree: any SourceTree) -> Inventory {
    if let file, tree.kind(at: file) == nil { return Inventory() }
    return ProjectReader.read(tree, only: file, selection: selection)
  }

  /// The project, with the edges that metadata tells of locks which have none.
  package func snapshot(_ metadata: MetadataReader = MetadataReader()) -> ProjectSnapshot {
    var inventory = inventory()
    inventory.addEdges(from: MetadataFacts(metadata.metadata))
    return ProjectSnapshot(inventory)
  }

  /// What `check` reads beside the project.
  package struct CheckInputs: Sendable {
    package var feeds: [String] = []
    /// The advisory index that was asked for.
    package var index: String?
    /// The user's own index, which is used where it is there and nothing else was given.
    package var standardIndex: String?
    package var metadata: [String] = []
    /// Root file systems, package databases and lists: what is installed in images.
    package var packages: [String] = []
    package var policy: String?
    /// The environment for which the policy has levels of its own.
    package var environment: String?
    /// The state before the change that is judged: a revision or a folder.
    package var base: String?
    /// Whether what is staged is judged, and not what lies on disk.
    package var isStaged = false
    package var mode = Assessment.Mode.strict
    /// The file with the description of the pull request, as text or in the JSON of a code host.
    package var pullRequestText: String?
    /// Whether the change is that of a pull request, which has a description.
    package var isPullRequest = false
    package var asOf: CalendarDate
    /// Whether the day was asked for: an earlier one than that of the feeds is no mistake then.
    package var isDayGiven = false
    /// Told the step and the number of files after each file of a long step.
    package var progress: @Sendable (_ step: String, _ count: Int) -> Void = { _, _ in }

    package init(asOf: CalendarDate) {
      self.asOf = asOf
    }

    /// The index that was asked for, which must be there, else the user's own, where it is.
    func presentIndex() throws(ConfigurationError) -> String? {
      if let index { return try IndexFile.present(index) }
      return standardIndex.flatMap { FileTree.kind(of: $0) == .file ? $0 : nil }
    }
  }

  /// The verdict on the project as it is.
  package func check(
    _ inputs: CheckInputs, rules: [Rule] = Rule.all
  ) throws(ConfigurationError) -> Assessment {
    let sides = try ChangeSides(of: tree, base: inputs.base, isStaged: inputs.isStaged)
    let policyFile = try sides.policy(
      in: tree.root, explicit: inputs.policy, environment: inputs.environment)
    var inventory = inventory(of: sides.head)
    inventory.addProjectLicenseFiles(in: sides.head)
    inventory.addChangelogs(in: sides.head)
    var before = sides.base.map(inventory(of:))
    if let base = sides.base { before?.addChangelogs(in: base) }
    let pinned = [inventory, before].compactMap(\.self).flatMap { $0.locks + $0.unlockedPins }
    let metadata = try metadata(of: pinned, inputs, policyFile)
    let modules = InstalledModulesReader(metadata)
    let edges = MetadataFacts(metadata.metadata)
    inventory.addEdges(from: edges)
    before?.addEdges(from: edges)
    try addSystems(to: &inventory, inputs, policyFile)
    before?.systems = inventory.systems
    let packages = inventory.packageKeys.union(before?.packageKeys ?? [])
    let evidence = try advisories(for: packages, inputs, policyFile)
    inventory.notEvaluated +=
      evidence.notEvaluated + metadata.notEvaluated + modules.notEvaluated + sides.notEvaluated
      + policyFile.notEvaluated
    var facts = ProjectFacts(
      asOf: inputs.asOf,
      after: ProjectSnapshot(inventory),
      advisories: AdvisoryDatabase(evidence.advisories, asOf: inputs.asOf),
      feeds: evidence.feeds,
      licenses: policyFile.policy.licenses.facts(metadata.metadata, on: inputs.asOf)
    )
    facts.isDayGiven = inputs.isDayGiven
    facts.modules = modules.distributions
    if let before {
      facts.compare(with: ProjectSnapshot(before), hiddenFolders: sides.hiddenFolders)
      facts.controlChanges = sides.controlChanges(
        before, inventory, policy: FileTree.path(of: inputs.policy, within: tree.root))
    }
    if file == nil {
      addImports(to: &facts, sides, isAsked: rules.contains { policyFile.policy.asksFor(.imports, by: $0) })
      addImpact(to: &facts, sides)
    }
    facts.isPullRequest = inputs.isPullRequest
    if let path = inputs.pullRequestText { facts.pullRequestText = try sides.pullRequestText(path) }
    var assessment = RuleEngine.assess(facts, policy: policyFile.policy, rules: rules)
    assessment.mode = inputs.mode
    assessment.base = sides.name
    return assessment
  }

  func metadataPaths(
    _ inputs: CheckInputs, _ policyFile: PolicyFile
  ) throws(ConfigurationError) -> [String] {
    try policyFile.paths(of: "metadata", policyFile.policy.metadata, unless: inputs.metadata)
  }

  /// What is installed in images, from where the command line names it, else from where the policy does.
  func addSystems(
    to inventory: inout Inventory, _ inputs: CheckInputs, _ policyFile: PolicyFile
  ) throws(ConfigurationError) {
    var systems = SystemReader()
    for path in try policyFile.paths(of: "packages", policyFile.policy.packages, unless: inputs.packages) {
      try systems.read(path)
    }
    inventory.systems = systems.systems
    inventory.files += systems.files
    inventory.notEvaluated += systems.notEvaluated
  }

  /// Core metadata from where the command line names it, else from where the policy does, else what `feeds metadata` fetched.
  func metadata(
    of locks: [Lock], _ inputs: CheckInputs, _ policyFile: PolicyFile
  ) throws(ConfigurationError) -> MetadataReader {
    var metadata = MetadataReader()
    let paths = try metadataPaths(inputs, policyFile)
    for path in paths { try metadata.read(path) }
    if paths.isEmpty, let index = try inputs.presentIndex() { metadata.read(index: index, for: locks) }
    return metadata
  }

  /// Feeds are read directly where any is named, else from the user's index; an index that was asked for is read in any case.
  /// `isRequired` says whether feeds that the policy names must be there.
  func advisories(
    for packages: Set<PackageKey>, _ inputs: CheckInputs, _ policyFile: PolicyFile, isRequired: Bool = true
  ) throws(ConfigurationError) -> AdvisoryEvidence {
    let policy = policyFile.policy
    let feeds = try policyFile.paths(of: "feeds", policy.feeds, unless: inputs.feeds)
    let remotes = inputs.feeds.isEmpty ? policy.remoteFeeds : []
    var evidence = AdvisoryEvidence()
    try evidence.read(feeds: feeds, progress: inputs.progress)
    if inputs.index != nil || feeds.isEmpty || !remotes.isEmpty, let index = try inputs.presentIndex() {
      evidence.read(index: index, naming: packages)
    }
    if isRequired { evidence.require(remotes) }
    return evidence
  }

  /// The policy that would judge, with the origin of its settings.
  package func policy(_ inputs: CheckInputs) throws(ConfigurationError) -> Policy {
    try policyFile(inputs).whole()
  }

  func policyFile(_ inputs: CheckInputs) throws(ConfigurationError) -> PolicyFile {
    let sides = try ChangeSides(of: tree, base: inputs.base, isStaged: inputs.isStaged)
    return try sides.policy(in: tree.root, explicit: inputs.policy, environment: inputs.environment)
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.utf8.index(after: slash)...]))
  }
}
