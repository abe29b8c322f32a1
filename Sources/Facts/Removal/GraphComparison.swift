internal import Standards

/// Two states of a lock, each with what its roots reach.
struct GraphComparison {
  private let base: LockView
  private let head: LockView
  private let baseReach: ReachedNodes
  private let headReach: ReachedNodes
  private let headPackages: [String: Int]
  private let basePackages: [String: Int]
  private let baseOwners: [Int: Bool]
  private let headOwners: [Int: Bool]
  /// For each node of the base, whether the head reaches it.
  private let isStillReached: [Bool]
  /// In the head.
  private let paths: ShortestPaths

  init(base: LockView, head: LockView, environment: MarkerEnvironment?) {
    self.base = base
    self.head = head
    let baseReach = ReachedNodes(base.graph, environment)
    let headReach = ReachedNodes(head.graph, environment)
    let packages = Dictionary(zip(head.ids, head.ids.indices)) { first, _ in first }
    isStillReached = base.graph.nodes.map { node in
      guard let package = packages[base.ids[node.package]] else { return false }
      guard let extra = node.extra else { return headReach.isReached[package] }
      return head.graph.node(of: package, extra: extra).map { headReach.isReached[$0] } ?? false
    }
    self.baseReach = baseReach
    self.headReach = headReach
    headPackages = packages
    baseOwners = base.lock.rootOwners
    headOwners = head.lock.rootOwners
    basePackages = Dictionary(zip(base.ids, base.ids.indices)) { first, _ in first }
    paths = head.graph.shortestPaths(view: head.lock.markerView(environment))
  }

  // MARK: Removed

  /// What the base's project names and the head's does not, by name.
  var removed: [RemovedDependency] {
    let left = Set(head.lock.rootDependencies().map { Declaration($0, head.lock) })
    var scopes: [PackageName: Set<Scope>] = [:]
    for dependency in base.lock.rootDependencies()
    where !left.contains(Declaration(dependency, base.lock)) {
      scopes[dependency.name, default: []].insert(dependency.scope)
    }
    return scopes.sorted { $0.key < $1.key }.map {
      RemovedDependency(name: $0.key, scopes: $0.value.sorted())
    }
  }

  /// A root dependency without the index of its declarer; the lock's own project may change its name.
  private struct Declaration: Hashable {
    let name: PackageName
    let scope: Scope
    let member: PackageName?

    init(_ dependency: RootDependency, _ lock: Lock) {
      name = dependency.name
      scope = dependency.scope
      member = dependency.isOwnProject ? nil : dependency.declaredBy.map { lock.packages[$0].name }
    }
  }

  // MARK: Orphans

  /// A package that is there in another version now was updated, and left nothing behind.
  func orphans(freedBy names: [PackageName]) -> [Orphan] {
    let updated = Set(
      head.lock.packages.indices.filter { headReach.isReached[$0] && basePackages[head.ids[$0]] == nil }
        .map { head.lock.packages[$0].name })
    let gone = base.lock.packages.indices.filter {
      baseReach.isReached[$0] && !isStillReached[$0] && !updated.contains(base.lock.packages[$0].name)
    }
    let freedBy = owners(names)
    return gone.map { Orphan(package: $0, freedBy: freedBy[$0] ?? []) }
      .sorted { base.ids[$0.package] < base.ids[$1.package] }
  }

  /// For each package the removed names that lead to it through what nothing else reaches.
  ///
  /// Every way from a root begins with one declaration, so what a single one leads to is dominated by it, and is freed by it
  /// alone; what several lead to is freed only by all of them.
  private func owners(_ names: [PackageName]) -> [Int: [PackageName]] {
    var owners: [Int: [PackageName]] = [:]
    for name in names {
      let isReached = reached(from: name) { !isStillReached[$0] }
      for package in isReached.indices where isReached[package] { owners[package, default: []].append(name) }
    }
    return owners
  }

  /// The packages that the declarations of a name lead to in the base, through nodes that are followed.
  private func reached(from name: PackageName, through isFollowed: (Int) -> Bool) -> [Bool] {
    var isSeen = Array(repeating: false, count: base.graph.nodes.count)
    var isReached = Array(repeating: false, count: base.lock.packages.count)
    var stack = declaredNodes(name)
    while let node = stack.popLast() {
      let package = base.graph.nodes[node].package
      guard !isSeen[node], baseReach.isReached[node], isFollowed(node), baseOwners[package] == nil else {
        continue
      }
      isSeen[node] = true
      isReached[package] = true
      for arc in base.graph.arcs(of: node) { stack.append(Int(arc.target)) }
    }
    return isReached
  }

  /// The nodes that the project's declarations of a name ask for.
  private func declaredNodes(_ name: PackageName) -> [Int] {
    let edges = base.lock.edges.filter { $0.name == name && baseOwners[$0.from] != nil }
    let roots = base.lock.roots.filter { $0.candidates.contains { base.lock.packages[$0].name == name } }
    return edges.flatMap { base.graph.nodes(of: $0) } + roots.flatMap { base.graph.nodes(of: $0) }
  }

  // MARK: What stays

  /// The ways to all that others need may together be quadratic: so many steps are listed.
  private static let maximumSteps = 500_000

  /// The removed packages that stay, by each package that still asks for them; then what they need and others need too.
  func kept(names: Set<PackageName>) -> (rows: [KeptPackage], isCut: Bool) {
    var needed = Set<Int>()
    for name in names {
      let isReached = reached(from: name) { _ in true }
      for package in isReached.indices where isReached[package] {
        guard let package = headPackages[base.ids[package]], headReach.isReached[package] else { continue }
        if headOwners[package] == nil, !names.contains(head.lock.packages[package].name) {
          needed.insert(package)
        }
      }
    }
    let named = head.lock.packages.indices.filter {
      names.contains(head.lock.packages[$0].name) && headReach.isReached[$0]
    }
    var rows = named.sorted(by: precedes).flatMap(waysThroughDependents)
    var steps = 0
    for package in needed.sorted(by: precedes) {
      guard steps < Self.maximumSteps else { return (rows, true) }
      guard let row = kept(package, by: paths.path(to: package)) else { continue }
      rows.append(row)
      steps += row.path.count
    }
    return (rows, false)
  }

  private func precedes(_ left: Int, _ right: Int) -> Bool { head.ids[left] < head.ids[right] }

  /// A shortest way through each package that asks for this one, the shortest first; where the project itself does, that way.
  private func waysThroughDependents(_ package: Int) -> [KeptPackage] {
    var ways: Set<[Int]> = []
    for node in head.graph.nodes.indices where headReach.isReached[node] && headReach.leads(node, to: package)
    {
      let dependent = head.graph.nodes[node].package
      guard dependent != package, let way = paths.path(to: dependent), !way.contains(package) else {
        continue
      }
      ways.insert(way + [package])
    }
    if let shortest = paths.path(to: package) { ways.insert(shortest) }
    return ways.sorted { left, right in
      left.count == right.count
        ? left.map { head.ids[$0] }.lexicographicallyPrecedes(right.map { head.ids[$0] })
        : left.count < right.count
    }.compactMap { kept(package, by: $0) }
  }

  private func kept(_ package: Int, by path: [Int]?) -> KeptPackage? {
    path.map { KeptPackage(package: package, path: $0, scopes: headReach.scopes[package]) }
  }

  // MARK: Runtime and extras

  var leftRuntime: [LeftRuntime] {
    let runtimeNames = Set(
      base.lock.packages.indices.filter { baseReach.scopes[$0].contains(.runtime) }
        .map { base.lock.packages[$0].name })
    return head.lock.packages.indices.filter { package in
      guard headReach.isReached[package], !headReach.scopes[package].contains(.runtime),
        headOwners[package] == nil
      else { return false }
      guard let before = basePackages[head.ids[package]] else {
        return runtimeNames.contains(head.lock.packages[package].name)
      }
      return baseReach.scopes[before].contains(.runtime)
    }.sorted(by: precedes).map { LeftRuntime(package: $0, nowOnlyIn: headReach.scopes[$0]) }
  }

  var extraOrphans: [ExtraOrphan] {
    let gone = base.graph.nodes.indices.compactMap { index -> ExtraOrphan? in
      let node = base.graph.nodes[index]
      guard let extra = node.extra, baseOwners[node.package] == nil, baseReach.isReached[index],
        !isStillReached[index], let package = headPackages[base.ids[node.package]],
        headReach.isReached[package]
      else { return nil }
      return ExtraOrphan(package: package, extra: extra)
    }
    return gone.sorted { (head.ids[$0.package], $0.extra) < (head.ids[$1.package], $1.extra) }
  }
}
