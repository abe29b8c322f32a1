internal import Facts
internal import Governance
internal import Storage

/// What is known of advisories for one project: from feeds read directly, from the index, or from both.
struct AdvisoryEvidence {
  private(set) var advisories: [Advisory] = []
  private(set) var feeds: [FeedFacts] = []
  private(set) var notEvaluated: [NotEvaluated] = []

  /// Reads feeds whole, without an index.
  mutating func read(
    feeds paths: [String], progress: @escaping @Sendable (_ step: String, _ count: Int) -> Void
  ) throws(ConfigurationError) {
    var reader = FeedReader(progress: progress)
    for path in paths { try reader.read(path) }
    advisories += reader.advisories
    feeds += reader.facts
    notEvaluated += reader.notEvaluated
  }

  /// Reads from an index what concerns these packages. One that cannot be read is evidence that is missing.
  mutating func read(index path: String, naming packages: Set<PackageKey>) {
    do throws(IndexError) {
      let index = try AdvisoryIndex(path: path)
      advisories += try index.advisories(naming: packages)
      feeds += index.feeds.map(\.facts)
      notEvaluated += try index.problems()
    } catch {
      notEvaluated.append(NotEvaluated(error))
    }
  }

  /// Tells which of the feeds that the policy names are not there.
  mutating func require(_ remotes: [RemoteFeed]) {
    let present = Set(feeds.map(\.name))
    for remote in remotes where !present.contains(remote.name) {
      notEvaluated.append(
        NotEvaluated(
          subject: "feed \(remote.name)",
          reason: "the policy names this feed, and the index does not hold it",
          remedy: "fetch it: assay feeds update"))
    }
  }
}

extension Inventory {
  /// Every package that advisories may be asked about.
  var packageKeys: Set<PackageKey> {
    let locked = locks.lazy.flatMap(\.packages).map(\.name)
    let names = locked + requirements.map(\.name)
    let python = names.filter { $0.ecosystem == .pypi }.map { PackageKey(ecosystem: "PyPI", name: $0.text) }
    let installed = systems.flatMap { system in system.packages.compactMap(system.advised).flatMap(\.keys) }
    return Set(python + installed + imageInstalls.flatMap(\.package.keys))
  }
}
