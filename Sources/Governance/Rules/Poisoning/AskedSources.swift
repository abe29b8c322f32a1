internal import Facts
internal import Standards

/// Which packages of a lock may come from a repository, an address or an archive: those that a manifest names with it, those that
/// came from there before, and what these require, as their own metadata may name an address. Packages of an index may not.
struct AskedSources {
  /// The locks that name the source of each package; a requirements file is a manifest itself.
  static let formats: Set<String> = ["uv-lock", "poetry-lock", "pdm-lock", "pylock", "pipfile-lock"]

  private let packages: [LockedDistribution]
  private var isAsked: [Bool]
  /// Local packages whose manifests were read: what they ask for is known.
  private let isKnown: [Bool]

  /// `names` are new in the lock.
  init(_ view: LockView, adding names: Set<String>, _ inventory: Inventory) {
    packages = view.lock.packages
    let manifests = Set(inventory.manifests.map(\.file))
    isKnown = packages.map { $0.source.isLocal && manifests.contains(view.lock.manifest(of: $0)) }
    isAsked = packages.map { package in
      package.isFromElsewhere && (!names.contains(package.name.text) || inventory.asks(for: package))
    }
    // Without edges any of them may be what requires the others.
    if !view.lock.hasEdges, packages.indices.contains(where: { isAsked[$0] && !isKnown[$0] }) {
      isAsked = packages.map(\.isFromElsewhere)
    }
    askFurther(view.lock)
  }

  func isUnasked(_ index: Int) -> Bool { packages[index].isFromElsewhere && !isAsked[index] }

  private mutating func askFurther(_ lock: Lock) {
    let edges = Dictionary(grouping: lock.edges.filter { packages[$0.from].isFromElsewhere }, by: \.from)
    var open = packages.indices.filter { isAsked[$0] && !isKnown[$0] }
    while let next = open.popLast() {
      for target in (edges[next] ?? []).flatMap(\.candidates) where isUnasked(target) {
        isAsked[target] = true
        open.append(target)
      }
    }
  }
}

extension Inventory {
  /// Whether a manifest names the repository, address or path of a package, or the project itself holds it.
  func asks(for package: LockedDistribution) -> Bool {
    package.source.isLocal
      || !package.isIndexed && requirements.contains { $0.name == package.name && $0.url != nil }
      || !package.isIndexed && manifests.contains { $0.sourcedNames.contains(package.name) }
  }
}

extension LockedDistribution {
  fileprivate var isFromElsewhere: Bool {
    name.ecosystem == .pypi && source.kind != .index && source.kind != .unknown
  }
}
