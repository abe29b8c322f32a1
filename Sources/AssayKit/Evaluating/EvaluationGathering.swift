internal import Facts
internal import Governance
internal import Standards
internal import Syntax

/// Gathers what is known of the packages that a requirement leads to.
struct EvaluationGathering {
  let requirement: Requirement
  let scope: Scope
  let present: Lock?
  let client: IndexClient

  struct Gathered {
    /// The requirement with all that it brings.
    var lock: Lock
    /// Of the requirement itself, the oldest first.
    var versions: [Version] = []
    var metadata: [CoreMetadata] = []
    var packages: [String: PackageFacts] = [:]
    var page: PageFacts?
    var changes: [VersionChange] = []
    var staying: Set<String> = []
    var notEvaluated: [NotEvaluated] = []

    func tell(_ candidate: inout CandidateFacts) {
      candidate.version = versions.last
      candidate.versions = versions
      candidate.packages = packages
      candidate.page = page
      candidate.changes = changes
      candidate.staying = staying
      candidate.notEvaluated = notEvaluated
    }
  }

  func gather(_ resolution: Resolution?, _ evidence: EvaluationEvidence) -> Gathered {
    guard let resolution else { return gatherUnresolved(evidence) }
    var gathered = Gathered(
      lock: resolution.lock.closure(
        of: PackageName(requirement.name), extras: requirement.extras, scope: scope))
    gathered.notEvaluated = resolution.notEvaluated
    gathered.metadata = resolution.metadata.filter(\.isLicenseEvidenceWhole)
    let own = gathered.lock.packages.filter { $0.name == PackageName(requirement.name) }
    gathered.versions = own.compactMap { $0.version.flatMap { Version($0) } }.sorted()
    if own.isEmpty {
      gathered.notEvaluated.append(
        NotEvaluated(
          subject: requirement.name.text, reason: "\(resolution.resolver) does not list it in its answer",
          remedy: "its marker may hold nowhere: correct the requirement"))
    }
    gathered.changes = changes(resolution)
    if present != nil { gathered.staying = resolution.lock.remaining(without: PackageName(requirement.name)) }
    addFacts(to: &gathered, resolution.indexes, evidence)
    return gathered
  }

  // MARK: Without a resolution

  /// The newest version that the requirement admits, by itself.
  private func gatherUnresolved(_ evidence: EvaluationEvidence) -> Gathered {
    var lock = Lock(file: present?.file ?? "pyproject.toml", format: "evaluation")
    let known = evidence.metadata(of: requirement.name).compactMap { Version($0.version) }
    var versions = known
    // What has an address of its own is no release of an index.
    if requirement.url == nil,
      case .page(let page)? = client.projects([requirement.name: presentIndex])[requirement.name]
    {
      versions += page.project.files.filter { $0.yanking?.isYanked != true }.compactMap {
        $0.version.flatMap { Version($0) }
      }
    }
    let admitted = versions.filter { requirement.specifiers.contains($0, prereleases: true) }
    let final = requirement.specifiers.namesPrerelease ? admitted : admitted.filter { !$0.isPrerelease }
    guard let version = final.max() ?? admitted.max() else { return Gathered(lock: lock) }
    lock.packages = [
      LockedDistribution(
        name: PackageName(requirement.name), version: version.normalized, source: PackageSource(kind: .index),
        location: SourceLocation(file: lock.file, line: 1, column: 1, endLine: 1, endColumn: 1))
    ]
    lock.roots = [LockRoot(scope: scope, declaredBy: nil, candidates: [0], isOwnProject: true)]
    var gathered = Gathered(lock: lock, versions: [version])
    addFacts(to: &gathered, presentIndex.map { [requirement.name: $0] } ?? [:], evidence)
    return gathered
  }

  /// The index that the lock names, where the user's settings name none: the resolver, which knows another, did not answer.
  private var presentIndex: String? {
    guard client.configuration.indexes.isEmpty else { return nil }
    return present?.packages.lazy.filter { $0.source.kind == .index }.compactMap { $0.source.url?.text }.first
  }

  // MARK: Facts of packages

  private func addFacts(
    to gathered: inout Gathered, _ indexes: [DistributionName: String], _ evidence: EvaluationEvidence
  ) {
    let ids = gathered.lock.identifiers()
    let locked = Set(
      (present?.packages ?? []).filter { $0.name.ecosystem == .pypi }.map { [$0.name.text, $0.version] })
    var wishes: [(id: String, wish: PackageWish)] = []
    var hasMetadata: Set<String> = []
    for (index, package) in gathered.lock.packages.enumerated() {
      guard package.name.ecosystem == .pypi, let name = DistributionName(package.name.text),
        let text = package.version, let version = Version(text)
      else { continue }
      if package.source.kind != .index {
        gathered.notEvaluated.append(unindexed(ids[index]))
        continue
      }
      let kept = evidence.kept(of: name).first {
        Version($0.metadata.version) == version && $0.belongs(to: package.hashes)
      }
      let isKnown = gathered.metadata.contains { $0.name == name && Version($0.version) == version }
      if let metadata = evidence.given(name, version) ?? kept?.metadata {
        gathered.metadata.insert(metadata, at: 0)
        hasMetadata.insert(ids[index])
      } else if isKnown {
        hasMetadata.insert(ids[index])
      }
      if let kept { gathered.packages[ids[index]] = PackageFacts(kept) }
      // What is locked already needs no more than a licence.
      let isOwn = package.name == PackageName(requirement.name)
      let isLocked = locked.contains([package.name.text, package.version])
      guard isOwn || !isLocked || !hasMetadata.contains(ids[index]) else { continue }
      wishes.append(
        (ids[index], PackageWish(name: name, version: text, hashes: hashes(package), index: indexes[name])))
    }
    let collected = PackageCollection().collect(wishes.map(\.wish), from: client) { wish in
      !hasMetadata.contains("\(wish.name)@\(wish.version)")
    }
    for (wish, package) in zip(wishes, collected) {
      take(package, as: wish.id, isKnown: hasMetadata.contains(wish.id), &gathered)
    }
  }

  private func hashes(_ package: LockedDistribution) -> Set<String> {
    Set(package.hashes.filter { $0.hasPrefix("sha256:") })
  }

  private func take(
    _ package: CollectedPackage, as id: String, isKnown: Bool, _ gathered: inout Gathered
  ) {
    if let page = package.page {
      var facts = PackageFacts(
        source: page.index.shown, retrieved: CalendarDate(daysSinceEpoch: page.fetched / 86_400))
      facts.sizeBytes = package.file?.sizeBytes
      facts.uploadTime = package.files.compactMap(\.uploadTime).min()
      facts.yanking = package.file?.yanking
      gathered.packages[id] = facts
      if package.wish.name == requirement.name {
        gathered.page = PageFacts(page.project, source: facts.source, retrieved: facts.retrieved)
      }
    }
    if let metadata = package.metadata?.metadata { gathered.metadata.append(metadata) }
    // What has metadata from elsewhere misses only facts beside the point.
    if !isKnown || package.wish.name == requirement.name { gathered.notEvaluated += package.notEvaluated }
  }

  private func unindexed(_ id: String) -> NotEvaluated {
    NotEvaluated(
      subject: id, reason: "it comes from an address of its own: no index tells about it",
      remedy: "give its metadata with --metadata")
  }

  // MARK: Present packages

  private func changes(_ resolution: Resolution) -> [VersionChange] {
    guard let present else { return [] }
    let before = Self.versions(of: present)
    let after = Self.versions(of: resolution.lock)
    return before.keys.sorted().compactMap { name in
      let old = before[name] ?? []
      guard let new = after[name] ?? (resolution.isWhole ? [] : nil), new != old else { return nil }
      return VersionChange(name: name.text, from: old, to: new)
    }
  }

  private static func versions(of lock: Lock) -> [PackageName: [String]] {
    var versions: [PackageName: Set<String>] = [:]
    for package in lock.packages where package.name.ecosystem == .pypi && !package.source.isLocal {
      if let version = package.version { versions[package.name, default: []].insert(version) }
    }
    return versions.mapValues { $0.sorted() }
  }
}

extension PackageFacts {
  fileprivate init(_ kept: IndexedMetadata) {
    self.init(source: kept.source, retrieved: CalendarDate(daysSinceEpoch: kept.retrieved / 86_400))
    sizeBytes = kept.sizeBytes
    uploadTime = kept.uploadTime
    yanking = kept.yanking
  }
}
