internal import Governance
package import Standards
internal import Facts
internal import Syntax

/// What `assay init` gives a project: a policy, the pipeline of the check and the governance folder.
package struct ProjectSetup: Sendable {
  /// What somebody said on the command line.
  package struct Choices: Sendable {
    /// The system whose pipeline is written; nil for the one whose files the project has.
    package var system: PipelineSystem?
    package var writesPipeline = true
    package var image = PipelineTemplate.standardImage
    /// Who accepts what blocks today; without them there is no baseline.
    package var people: (owner: String, approver: String)?
    package var until: CalendarDate?

    package init() {}
  }

  /// A file that is made, or one that is there and stays as it is.
  package struct Step: Sendable, Equatable {
    package let path: String
    package let purpose: String
    /// Nil for a file that is there.
    package let file: NewFile?
  }

  package private(set) var steps: [Step] = []
  /// The system for which a pipeline is wanted.
  package private(set) var system: PipelineSystem?
  /// What hinders the pipeline: it would switch these off.
  package private(set) var hidden: HiddenPipelines?
  /// How many findings block today.
  package let blocking: Int
  private let tree: FileTree

  init(
    _ tree: FileTree, _ inventory: Inventory, _ assessment: Assessment, branch: String?, _ choices: Choices
  ) {
    self.tree = tree
    blocking = assessment.blocking.count
    addPolicy(inventory, assessment)
    if choices.writesPipeline { addPipeline(inventory, branch, choices) }
    add(
      GovernanceGuide.path, "what people decide: records, waivers, emergencies", text: GovernanceGuide.text)
    if let people = choices.people, let until = choices.until, blocking > 0 {
      let text = BaselineFile.text(
        assessment, reason: "adopting Assay", people: people, from: assessment.asOf, until: until)
      let purpose = "accepts \(counted(blocking, "finding")) until \(until)"
      add(GovernanceFiles.baseline, purpose, text: text)
    }
  }

  /// Writes what is not there.
  package func write() throws(ConfigurationError) {
    for step in steps { try step.file?.create(in: tree) }
  }

  private mutating func add(_ path: String, _ purpose: String, text: @autoclosure () -> String) {
    let file = tree.isTaken(path) ? nil : NewFile(path: path, text: text())
    steps.append(Step(path: path, purpose: purpose, file: file))
  }

  private mutating func addPolicy(_ inventory: Inventory, _ assessment: Assessment) {
    let isEmbedded = PolicyFile.isEmbedded(in: tree)
    if isEmbedded {
      return steps.append(Step(path: "pyproject.toml", purpose: "the policy, in [tool.assay]", file: nil))
    }
    let names = Set(inventory.images.filter { $0.role != .action }.compactMap { $0.resolved?.name })
    add(
      "assay.toml", "the policy",
      text: PolicyTemplate(assessment, imageNames: names.sorted()).text)
  }

  private mutating func addPipeline(_ inventory: Inventory, _ branch: String?, _ choices: Choices) {
    guard let system = choices.system ?? PipelineSystem.detect(in: tree) else { return }
    self.system = system
    hidden = system.hiddenByFolder(in: tree)
    guard hidden == nil else { return }
    var template = PipelineTemplate(system)
    template.image = choices.image
    if let branch, PipelineTemplate.canName(branch) { template.branch = branch }
    template.metadata = MetadataSource.source(for: inventory.locks.map { ($0.file, $0.format) })
    add(system.file, "the pipeline of the check", text: template.text)
  }
}

extension Scan {
  /// Looks at the project and plans what it needs to be judged; nothing is written yet.
  package func setup(
    _ choices: ProjectSetup.Choices, _ inputs: CheckInputs
  ) throws(ConfigurationError) -> ProjectSetup {
    ProjectSetup(
      tree, inventory(), try check(inputs), branch: GitRepository.defaultBranch(of: tree.root), choices)
  }
}
