package import Governance
internal import Standards
internal import Storage
internal import Syntax

/// Fetches feeds into the advisory index: only what changed, where the server tells.
package struct FeedUpdate {
  /// Told which feed is being fetched, the bytes so far and the time since its start.
  package typealias Transfer = @Sendable (_ feed: String, _ bytes: Int, _ elapsed: Duration) -> Void

  /// Where more records changed than this, the whole feed is fetched.
  private static let maximumChanges = 2000
  /// Records of one run of curl: their addresses must fit into its input.
  private static let batch = 20

  private var feeds: FeedImport
  private let folder: String
  private let transfer: Transfer

  /// Takes the lock of the index at this path.
  package init(
    index path: String, progress: @escaping @Sendable (_ step: String, _ count: Int) -> Void = { _, _ in },
    transfer: @escaping Transfer = { _, _, _ in }
  ) throws(ConfigurationError) {
    folder = path + ".download"
    feeds = try FeedImport(index: path, progress: progress)
    self.transfer = transfer
  }

  /// Leaves nothing half-written behind when this process is told to stop.
  package func cleanUpWhenInterrupted() { feeds.cleanUpWhenInterrupted(folder) }

  /// Fetches each feed; what cannot be fetched is told, and the others go on.
  package mutating func update(_ remotes: [RemoteFeed]) throws(ConfigurationError) -> FeedImportReport {
    defer { FileRemoval.remove(folder) }
    for remote in remotes {
      try FileRemoval.makeEmptyFolder(folder)
      let fetched: Fetched
      do throws(FetchError) {
        fetched = try fetch(remote)
      } catch {
        feeds.refuse(remote.name, error.message, at: error.url)
        continue
      }
      switch fetched {
      case .unchanged: feeds.leave(remote.name)
      case .whole(let file, let origin): try feeds.add(file, name: remote.name, origin: origin)
      case .changes(let old):
        try feeds.add(folder, name: remote.name, origin: Self.origin(of: remote), renewing: old)
      }
    }
    return try feeds.commit()
  }

  private enum Fetched {
    case unchanged
    case whole(file: String, FeedOrigin)
    /// The records in the folder take the place of those of the old feed.
    case changes(of: IndexedFeed)
  }

  private func fetch(_ remote: RemoteFeed) throws(FetchError) -> Fetched {
    let old = feeds.previous(named: remote.name, from: Self.origin(of: remote))
    if let old, let changes = remote.changes, let fetched = try fetchChanges(changes, of: old, remote) {
      return fetched
    }
    let file = folder + "/whole"
    switch try curl(remote.name).fetch(remote.url, to: file, unless: old?.origin) {
    case .unchanged: return .unchanged
    case .fetched(let origin): return .whole(file: file, origin)
    }
  }

  /// Nil where the whole feed has to be fetched.
  private func fetchChanges(
    _ url: String, of old: IndexedFeed, _ remote: RemoteFeed
  ) throws(FetchError) -> Fetched? {
    let file = folder + "/changes"
    _ = try curl(remote.name).fetch(url, to: file, unless: nil)
    let listed = try Self.readChanges(file, from: url).times
    guard let known = feeds.times(of: old), known.keys.allSatisfy({ listed[$0] != nil }) else { return nil }
    let changed = listed.filter { known[$0.key] != $0.value }.keys.sorted()
    if changed.isEmpty { return .unchanged }
    if changed.count > Self.maximumChanges { return nil }
    let base = url.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(url[...$0]) } ?? url
    for start in stride(from: 0, to: changed.count, by: Self.batch) {
      let ids = changed[start..<min(changed.count, start + Self.batch)]
      try curl(remote.name).fetch(ids.map { (url: "\(base)\($0).json", name: "\($0).json") }, into: folder)
    }
    return .changes(of: old)
  }

  private static func readChanges(_ file: String, from url: String) throws(FetchError) -> ChangeList {
    let source: SourceFile
    do {
      source = SourceFile(
        path: file, bytes: try FileTree.bytes(of: file, shownAs: file, ParseLimits.standard.maximumBytes))
    } catch {
      throw FetchError(url, error.message)
    }
    do {
      return try ChangeList(source)
    } catch {
      throw FetchError(url, "line \(source.location(of: error.span).line): \(error.message)")
    }
  }

  private static func origin(of remote: RemoteFeed) -> FeedOrigin {
    FeedOrigin(source: RedactedURL(remote.url).text)
  }

  private func curl(_ feed: String) -> Curl {
    Curl { bytes, elapsed in transfer(feed, bytes, elapsed) }
  }
}
