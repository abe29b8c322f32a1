package import Facts
internal import Formats
internal import Governance
package import Standards
internal import Syntax

extension Scan {
  /// What is to be removed, and how the answer is narrowed.
  package struct RemovalQuestion: Sendable {
    package let names: [PackageName]
    /// The scopes whose declarations are cut; all where empty.
    package var scopes: Set<Scope> = []
    package var environment: MarkerEnvironment?
    /// The platforms on which the project runs; empty for any.
    package var platforms: [MarkerPlatform] = []
    /// What is known of the modules of distributions.
    package var distributions: [DistributionModules] = []

    package init(names: [PackageName]) {
      self.names = names
    }
  }

  /// The same, on the platforms of the policy, and with what advisories say of what leaves. No advisories are no gap in the answer.
  package func removal(
    _ question: RemovalQuestion, from view: LockView?, in snapshot: ProjectSnapshot,
    judgedBy inputs: CheckInputs
  ) throws(ConfigurationError) -> RemovalReport {
    let policyFile = try policyFile(inputs)
    var question = question
    question.platforms = policyFile.policy.platforms
    var images = Inventory()
    try addSystems(to: &images, inputs, policyFile)
    let names = view?.lock.packages.map { PackageKey(ecosystem: "PyPI", name: $0.name.text) } ?? []
    let evidence = try advisories(for: Set(names), inputs, policyFile, isRequired: false)
    var report = removal(question, from: view, in: snapshot)
    if !evidence.feeds.isEmpty {
      let database = AdvisoryDatabase(evidence.advisories, asOf: inputs.asOf)
      report.vulnerabilities = report.analysis?.vulnerabilities(knownTo: database)
    }
    report.notEvaluated += policyFile.notEvaluated + images.notEvaluated + evidence.notEvaluated
    return report
  }

  /// Rehearses a removal from the project of a lock, which is nil where the project has none.
  package func removal(_ question: RemovalQuestion, from view: LockView?, in snapshot: ProjectSnapshot)
    -> RemovalReport
  {
    let declarations = ProjectDeclarations(of: view?.lock, in: snapshot.inventory)
    let rows = question.names.flatMap { declarations.rows(of: $0, scopes: question.scopes) }
    let scopes = Dictionary(grouping: rows, by: \.name).mapValues { Set($0.map(\.scope)) }
    let analysis = view.map { view in
      RemovalAnalysis(
        cutting: RootCut(question, scopes, view.lock).contains,
        from: view, naming: question.names, in: question.environment)
    }
    var report = RemovalReport(
      names: question.names, removed: Self.united(analysis?.removed ?? [], scopes), analysis: analysis)
    if let analysis, question.environment == nil {
      let declared = DeclaredEnvironments(platforms: question.platforms).platforms(of: analysis.base.lock)
      report.platformOrphans = (declared.isEmpty ? MarkerPlatform.allCases : declared)
        .flatMap(analysis.orphans(only:))
    }
    report.declaredElsewhere = question.names.filter { scopes[$0] == nil }.compactMap { name in
      let others = Set(declarations.rows(of: name, scopes: []).map(\.scope))
      return others.isEmpty ? nil : RemovedDependency(name: name, scopes: others.sorted())
    }
    let edit = DeclarationEdit(removing: rows, in: tree, selection)
    report.edit = RedactedURL.redacting(edit.diff)
    report.relock = view?.lock.relockCommand
    let evidence = RemovalEvidence(
      [report], from: snapshot, to: snapshot, in: tree, selection, modules: question.distributions)
    let edited = EditedLines(rows)
    let left = declarations.requirements.filter { !edited.contains($0.location) }
    report.impact = evidence.impact(of: report, declared: Set(left.map(\.name)))
    report.impact.references.removeAll { edited.contains($0.location) }
    report.notEvaluated =
      (snapshot.inventory.notEvaluated + edit.notEvaluated + report.gaps + Self.withheld(edit, report))
      .sorted()
    return report
  }

  /// An edit with credentials is shown without them, and cannot be applied as it is.
  private static func withheld(_ edit: DeclarationEdit, _ report: RemovalReport) -> [NotEvaluated] {
    guard report.edit != edit.diff else { return [] }
    return [
      NotEvaluated(
        subject: "the edit", reason: "it holds credentials, and is shown without them",
        remedy: "make the edit by hand, and take the credentials out of the file")
    ]
  }

  private static func united(_ cut: [RemovedDependency], _ declared: [PackageName: Set<Scope>])
    -> [RemovedDependency]
  {
    var scopes = declared
    for dependency in cut { scopes[dependency.name, default: []].formUnion(dependency.scopes) }
    return scopes.sorted { $0.key < $1.key }.map {
      RemovedDependency(name: $0.key, scopes: $0.value.sorted())
    }
  }
}

/// Which of a lock's root dependencies a removal cuts: those of its own project, or of the members where only they name it.
private struct RootCut {
  private let names: Set<PackageName>
  private let scopes: Set<Scope>
  private let declared: [PackageName: Set<Scope>]
  private let ownNames: Set<PackageName>

  init(_ question: Scan.RemovalQuestion, _ declared: [PackageName: Set<Scope>], _ lock: Lock) {
    names = Set(question.names)
    scopes = question.scopes
    self.declared = declared
    ownNames = Set(lock.rootDependencies().filter(\.isOwnProject).map(\.name))
  }

  func contains(_ dependency: RootDependency) -> Bool {
    guard names.contains(dependency.name), dependency.isOwnProject || !ownNames.contains(dependency.name)
    else { return false }
    return scopes.isEmpty || scopes.contains(dependency.scope)
      || declared[dependency.name]?.contains(dependency.scope) == true
  }
}

/// The lines that the edit removes.
private struct EditedLines {
  private let lines: Set<String>

  init(_ rows: [DeclaredRequirement]) {
    lines = Set(rows.map { "\($0.location.file):\($0.location.line)" })
  }

  func contains(_ location: SourceLocation) -> Bool { lines.contains("\(location.file):\(location.line)") }
}
