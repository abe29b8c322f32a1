package import Facts
package import Governance
internal import Standards
internal import Storage

extension Scan {
  /// What adding a requirement would bring, and whether the policy admits it. Nothing is installed, built or changed.
  package func evaluate(
    _ question: EvaluationQuestion, for present: LockView?, in project: ProjectSnapshot, _ inputs: CheckInputs
  ) throws(ConfigurationError) -> Evaluation {
    let policyFile = try policyFile(inputs)
    let (requirement, archive) = try question.parse()
    var evidence = EvaluationEvidence(index: try inputs.presentIndex(), archive)
    try evidence.read(try metadataPaths(inputs, policyFile))
    let client = try IndexClient(
      question.configuration, cache: question.cache, now: question.now, isOffline: question.isOffline)
    var rows: [NotEvaluated] = []
    var resolution: Resolution?
    do throws(ResolutionFailure) {
      resolution = try resolve(requirement, question, present, project, evidence, isArchive: archive != nil)
    } catch {
      rows.append(
        NotEvaluated(subject: question.shownText(requirement), reason: error.reason, remedy: error.remedy))
    }
    inputs.progress("asking indexes", 1)
    let gathering = EvaluationGathering(
      requirement: requirement, scope: question.scope, present: present?.lock, client: client)
    var gathered = gathering.gather(resolution, evidence)
    let unread = project.inventory.unreadableLocks
    gathered.notEvaluated += rows + evidence.notEvaluated + policyFile.notEvaluated
    gathered.notEvaluated += project.inventory.notEvaluated.filter { $0.file.map(unread.contains) ?? false }
    let names = gathered.lock.packages.map(\.name.text) + [requirement.name.text]
    let advisories = try self.advisories(
      for: Set(names.map { PackageKey(ecosystem: "PyPI", name: $0) }), inputs, policyFile)
    gathered.notEvaluated += advisories.notEvaluated
    var inventory = Inventory()
    inventory.locks = [gathered.lock]
    var facts = ProjectFacts(
      asOf: inputs.asOf, after: ProjectSnapshot(inventory),
      advisories: AdvisoryDatabase(advisories.advisories, asOf: inputs.asOf), feeds: advisories.feeds,
      licenses: policyFile.policy.licenses.facts(gathered.metadata, on: inputs.asOf))
    facts.isDayGiven = inputs.isDayGiven
    var candidate = CandidateFacts(
      requirement, scope: question.scope, project: project, present: present?.lock, facts: facts)
    candidate.resolver = resolution?.resolver
    gathered.tell(&candidate)
    return Evaluation(candidate, policy: policyFile.policy)
  }

  private func resolve(
    _ requirement: Requirement, _ question: EvaluationQuestion, _ present: LockView?,
    _ project: ProjectSnapshot,
    _ evidence: EvaluationEvidence, isArchive: Bool
  ) throws(ResolutionFailure) -> Resolution {
    if requirement.url != nil || isArchive {
      throw ResolutionFailure(
        reason: "what an address or a file of its own requires is not resolved: a build could run its code",
        remedy: "evaluate a release of a package index, or read the source first")
    }
    if question.isOffline {
      return try OfflineResolver(present: present?.lock, known: evidence.metadata(of:)).resolve(requirement)
    }
    let kinds = question.resolver.flatMap { ResolverProgram.Kind(rawValue: $0) }.map { [$0] } ?? [.uv, .pip]
    guard let program = ResolverProgram.find(kinds) else {
      throw ResolutionFailure(
        reason: "\(kinds.map(\.rawValue).joined(separator: " and ")) cannot be run",
        remedy: "install uv, or use --offline")
    }
    return try AdditionResolver(
      tree: tree, snapshot: project, present: present, requirement: requirement, scope: question.scope,
      program: program, index: question.index.map { IndexAddress($0) }
    ).resolve()
  }
}

extension EvaluationQuestion {
  /// Without credentials.
  fileprivate func shownText(_ requirement: Requirement) -> String {
    requirement.url == nil
      ? requirement.description : "\(requirement.name) @ \(RedactedURL(requirement.url ?? "").text)"
  }
}
