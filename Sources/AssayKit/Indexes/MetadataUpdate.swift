package import Facts
internal import Standards
internal import Storage

/// Fetches the metadata of what locks pin into the advisory index: from the indexes that the locks name, with the user's own
/// configuration. Nothing is built or installed.
package struct MetadataUpdate {
  package struct Report: Sendable {
    /// Of the packages of the locks.
    package var fetched = 0
    package var packages = 0
    /// What could not be had.
    package var notEvaluated: [NotEvaluated] = []
  }

  private let builder: AdvisoryIndexBuilder
  private let configuration: IndexConfiguration
  private let now: Int
  private let cache: String

  /// Takes the lock of the index at this path; what was fetched of indexes is kept beside it.
  package init(
    index path: String, _ configuration: IndexConfiguration, now: Int
  ) throws(ConfigurationError) {
    do {
      builder = try AdvisoryIndexBuilder(replacing: path)
    } catch {
      throw ConfigurationError(error)
    }
    self.configuration = configuration
    self.now = now
    cache = IndexFile.documents(besides: path)
  }

  /// Leaves nothing half-written behind when this process is told to stop.
  package func cleanUpWhenInterrupted() { Interruption.remove([builder.temporaryFile]) }

  package func update(
    _ locks: [Lock], progress: @escaping @Sendable (_ step: String, _ count: Int) -> Void = { _, _ in }
  ) throws(ConfigurationError) -> Report {
    let wishes = Self.wishes(of: locks)
    let client = try IndexClient(configuration, cache: cache, now: now)
    let packages = PackageCollection(progress: progress).collect(wishes, from: client)
    var report = Report(packages: wishes.count)
    report.notEvaluated = packages.flatMap(\.notEvaluated).sorted()
    do throws(IndexError) {
      for feed in builder.previous { try builder.keep(feed) }
      for entry in packages.compactMap(\.metadata) {
        try builder.add(entry)
        report.fetched += 1
      }
      if report.fetched > 0 { try builder.commit() }
    } catch {
      throw ConfigurationError(error)
    }
    return report
  }

  /// Each version of a Python distribution from an index once, by name and version.
  static func wishes(of locks: [Lock]) -> [PackageWish] {
    var wishes: [String: PackageWish] = [:]
    for package in locks.flatMap(\.packages) where package.source.kind == .index {
      guard package.name.ecosystem == .pypi, let name = DistributionName(package.name.text),
        let version = package.version
      else { continue }
      let key = "\(name)@\(version)"
      let url = package.source.url?.text
      var wish = wishes[key] ?? PackageWish(name: name, version: version, index: url)
      wish.hashes.formUnion(package.hashes.filter { $0.hasPrefix("sha256:") })
      wishes[key] = wish
    }
    return wishes.sorted { $0.key < $1.key }.map(\.value)
  }
}
