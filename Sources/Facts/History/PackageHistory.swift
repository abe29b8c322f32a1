package import Standards

/// Which packages a project's locks held from commit to commit.
package struct PackageHistory: Sendable {
  /// A version of a package in one lock.
  package struct Entry: Sendable, Hashable {
    package let file: String
    package let name: String
    package let version: String
    /// Whether the project's environments may install it.
    package let isInstallable: Bool
  }

  /// From a commit on, until the next one.
  package struct State: Sendable {
    package let commit: MainCommit
    /// Indexes into `entries`.
    package let packages: [Int]
    /// All rows of the locks, those of the project itself and of other ecosystems too.
    package let lockedCount: Int
  }

  package private(set) var entries: [Entry] = []
  /// Oldest first.
  package private(set) var states: [State] = []
  private var known: [Entry: Int] = [:]
  private let environments: DeclaredEnvironments

  package init(platforms: [MarkerPlatform]) {
    environments = DeclaredEnvironments(platforms: platforms)
  }

  package var names: Set<String> { Set(entries.map(\.name)) }

  package mutating func add(_ locks: [LockView], at commit: MainCommit) {
    var packages: [Int] = []
    for view in locks {
      let mayInstall = environments.mayInstall(view)
      for (index, package) in view.lock.packages.enumerated() {
        guard !package.source.isLocal, package.name.ecosystem == .pypi, let version = package.version
        else { continue }
        packages.append(
          number(
            of: Entry(
              file: view.lock.file, name: package.name.text, version: version,
              isInstallable: mayInstall[index])))
      }
    }
    let count = locks.reduce(0) { $0 + $1.lock.packages.count }
    states.append(State(commit: commit, packages: packages, lockedCount: count))
  }

  private mutating func number(of entry: Entry) -> Int {
    if let number = known[entry] { return number }
    known[entry] = entries.count
    entries.append(entry)
    return entries.count - 1
  }

  /// The last state of a day or before; nil before the first one.
  package func state(on day: CalendarDate) -> State? { states.last { $0.commit.day <= day } }
}
