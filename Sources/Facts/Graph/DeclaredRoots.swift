internal import Standards

/// What the manifest beside a lock asks of it, for locks that do not hold the project itself.
struct DeclaredRoots {
  /// Scopes that take in one other scope, on all ways together: more is no project's doing.
  private static let maximumIncludingScopes = 64

  let manifest: Manifest?
  let requirements: [DeclaredRequirement]

  /// Adds a root for each requirement, then one for each scope that the lock records and no root reaches. Without edges the
  /// lock alone tells what a scope installs.
  func join(to lock: inout Lock) {
    if manifest?.extras.isEmpty == false {
      for index in lock.packages.indices { lock.packages[index].renameRecordedScopes(scopeOfRecord) }
    }
    lock.roots += declaredRoots(in: lock)
    lock.addRootsOfRecords()
  }

  // MARK: Declared

  private func declaredRoots(in lock: Lock) -> [LockRoot] {
    let index = LockIndex(lock.packages)
    let installed = lock.installedPackages()
    let including = scopesThatInclude()
    return requirements.flatMap { requirement -> [LockRoot] in
      // Only some locks hold environments.
      guard isRoot(requirement) || installed[requirement.scope] != nil else { return [] }
      let admitted = candidates(for: requirement, index, lock.packages)
      let candidates = installed[requirement.scope].map { admitted.filter($0.contains) } ?? admitted
      guard !candidates.isEmpty else { return [] }
      return including(requirement.scope).map { scope in
        LockRoot(
          scope: scope,
          declaredBy: nil,
          candidates: candidates,
          extras: requirement.extras,
          marker: requirement.marker,
          isOwnProject: true
        )
      }
    }
  }

  /// Of several packages of the name those that the requirement admits, and of these those that the lock records for its
  /// scope.
  private func candidates(
    for requirement: DeclaredRequirement,
    _ index: LockIndex,
    _ packages: [LockedDistribution]
  ) -> [Int] {
    let admitted = index.candidates(for: requirement.name) { admits(requirement, packages[$0]) }
    let recorded = admitted.filter { packages[$0].recordedScopes.contains { $0.scope == requirement.scope } }
    return recorded.isEmpty ? admitted : recorded
  }

  private func isRoot(_ requirement: DeclaredRequirement) -> Bool {
    !requirement.isConstraint && requirement.scope.isOfProject
  }

  private func admits(_ requirement: DeclaredRequirement, _ package: LockedDistribution) -> Bool {
    guard (requirement.url == nil) == (package.source.kind == .index) else { return false }
    return package.version.map { requirement.specifiers.contains($0) } ?? true
  }

  /// For each scope itself and those that ask for it: `project[extra]` within the project's own manifest.
  private func scopesThatInclude() -> (Scope) -> [Scope] {
    var including: [Scope: [Scope]] = [:]
    for requirement in requirements where isOwn(requirement) && isRoot(requirement) {
      let included = requirement.extras.isEmpty ? [Scope.runtime] : requirement.extras.map { .extra($0) }
      for scope in included where scope != requirement.scope {
        including[scope, default: []].append(requirement.scope)
      }
    }
    return { scope in
      var found = [scope]
      var seen: Set<Scope> = [scope]
      var position = 0
      while position < found.count, found.count < Self.maximumIncludingScopes {
        for next in including[found[position]] ?? [] where seen.insert(next).inserted { found.append(next) }
        position += 1
      }
      return found
    }
  }

  private func isOwn(_ requirement: DeclaredRequirement) -> Bool {
    manifest?.name.map { PackageName($0) } == requirement.name
  }

  // MARK: Recorded

  /// A lock may call an extra a group: the manifest knows.
  private func scopeOfRecord(_ scope: Scope) -> Scope {
    guard case .group(let group) = scope, let manifest, !manifest.groups.contains(group),
      let extra = ExtraName(group.text), manifest.extras.contains(extra)
    else { return scope }
    return .extra(extra)
  }
}

extension Lock {
  /// A root for each scope that the lock records for a package and no root reaches.
  mutating func addRootsOfRecords() {
    let reached = DependencyGraph(self).scopes()
    for (index, package) in packages.enumerated() {
      for scope in package.recordedScopes.map(\.scope) {
        guard !hasEdges || !covers(reached[index], scope) else { continue }
        roots.append(
          LockRoot(scope: scope, declaredBy: nil, candidates: [index], isOwnProject: true, isDirect: false)
        )
      }
    }
  }

  private func covers(_ reached: [Scope], _ recorded: Scope) -> Bool {
    if reached.contains(recorded) { return true }
    switch recorded {
    case .runtime:
      return recordsExtrasAsRuntime && reached.contains { if case .extra = $0 { true } else { false } }
    default: return recordsOnlyCategories && !reached.isEmpty
    }
  }
}
