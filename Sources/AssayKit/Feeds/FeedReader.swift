package import Facts
internal import Formats
internal import Storage

/// Reads advisory feeds straight from files, folders and archives, without an index.
package struct FeedReader: Sendable {
  package private(set) var advisories: [Advisory] = []
  package private(set) var notEvaluated: [NotEvaluated] = []
  private var feeds: [FeedKey: FeedFacts] = [:]
  private var digests: [FeedKey: [[UInt8]]] = [:]
  /// The file that is being read, and its records so far.
  private var current: FeedFile?
  private var pending: [Advisory] = []
  private let progress: @Sendable (_ step: String, _ count: Int) -> Void

  package init(progress: @escaping @Sendable (_ step: String, _ count: Int) -> Void = { _, _ in }) {
    self.progress = progress
  }

  /// Reads one path given by the user; a path where nothing is, is a configuration error.
  package mutating func read(_ path: String) throws(ConfigurationError) {
    guard FileTree.kind(of: path) != nil else {
      throw ConfigurationError("there is no feed at this path", file: path, remedy: "correct --feeds")
    }
    var walker = FeedWalker(progress: progress)
    try walker.walk(path) { event throws(ConfigurationError) in
      switch event {
      case .began(let file): begin(file)
      case .record(let advisory): pending.append(advisory)
      case .ended(let digest, let summary): end(digest, summary)
      case .refused(_, let row), .broken(_, let row):
        pending = []
        notEvaluated.append(row)
      }
    }
  }

  /// The feeds read so far, by name.
  package var facts: [FeedFacts] {
    feeds.sorted { $0.key < $1.key }.map { key, feed in
      var feed = feed
      feed.digest = FeedDigest.text(ofFiles: digests[key] ?? [])
      return feed
    }
  }

  private mutating func begin(_ file: FeedFile) {
    current = file
    pending = []
  }

  private mutating func end(_ digest: [UInt8], _ summary: FeedSummary) {
    guard let file = current else { return }
    var facts = feeds.removeValue(forKey: file.key) ?? FeedFacts(name: file.feed, format: file.format)
    facts.include(pending)
    facts.records += summary.recordCount
    facts.unknownShapes += summary.unknownShapes
    feeds[file.key] = facts
    digests[file.key, default: []].append(digest)
    advisories += pending
    notEvaluated += summary.notEvaluated
    pending = []
  }
}
