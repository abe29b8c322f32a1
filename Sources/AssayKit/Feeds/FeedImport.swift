package import Facts
internal import Formats
internal import Storage

/// Puts feeds into the advisory index: all or nothing of each, and of the index file.
///
/// A feed is replaced by a new one of the same name and format. A new one that is cut short, partly unreadable or much
/// smaller than before does not replace an old one.
package struct FeedImport {
  /// A feed with fewer than this part of its former records is taken for a truncated one.
  private static let smallestPart = 0.8

  private let builder: AdvisoryIndexBuilder
  private var added: [FeedKey: Addition] = [:]
  private var problems: [String: [NotEvaluated]] = [:]
  private var broken: Set<String> = []
  private let progress: @Sendable (_ step: String, _ count: Int) -> Void

  private struct Addition {
    let number: Int
    var records = 0
  }

  /// Takes the lock of the index at this path.
  package init(
    index path: String, progress: @escaping @Sendable (_ step: String, _ count: Int) -> Void = { _, _ in }
  ) throws(ConfigurationError) {
    do {
      builder = try AdvisoryIndexBuilder(replacing: path)
    } catch {
      throw ConfigurationError(error)
    }
    self.progress = progress
  }

  /// Adds a file, folder or archive; `name` is the feed's where the paths do not say it.
  package mutating func add(_ path: String, name: String? = nil) throws(ConfigurationError) {
    var walker = FeedWalker(progress: progress)
    try walker.walk(path, name: name) { event throws(ConfigurationError) in
      switch event {
      case .file(let file): try add(file, from: path)
      case .refused(let feed, let row): problems[feed, default: []].append(row)
      case .broken(let feed, let row):
        problems[feed, default: []].append(row)
        broken.insert(feed)
      }
    }
  }

  private mutating func add(_ file: FeedFile, from source: String) throws(ConfigurationError) {
    do throws(IndexError) {
      let number = try number(of: file.key, from: source)
      added[file.key, default: Addition(number: number)].records += file.content.advisories.count
      try builder.add(file.content, path: file.path, digest: file.digest, to: number)
    } catch {
      throw ConfigurationError(error)
    }
  }

  private func number(of key: FeedKey, from source: String) throws(IndexError) -> Int {
    if let addition = added[key] { return addition.number }
    return try builder.addFeed(name: key.name, format: key.format, source: source)
  }

  /// Decides what stays, and puts the new index in place where anything is new.
  package mutating func commit() throws(ConfigurationError) -> FeedImportReport {
    do {
      return try finish()
    } catch {
      throw ConfigurationError(error)
    }
  }
}

extension FeedImport {
  /// Removes feeds of these names from an index; an unknown name is a configuration error.
  package static func remove(_ names: Set<String>, from path: String) throws(ConfigurationError) {
    let feeds = try IndexFile.open(path).feeds.map(\.facts.name)
    if let unknown = names.subtracting(feeds).min() {
      throw ConfigurationError(
        "there is no feed `\(unknown)`", file: path, remedy: "`assay feeds status` lists them")
    }
    do throws(IndexError) {
      let builder = try AdvisoryIndexBuilder(replacing: path)
      for feed in builder.previous where !names.contains(feed.facts.name) { try builder.keep(feed) }
      try builder.commit()
    } catch {
      throw ConfigurationError(error)
    }
  }

  private mutating func finish() throws(IndexError) -> FeedImportReport {
    var report = FeedImportReport()
    let previous = Dictionary(
      uniqueKeysWithValues: builder.previous.map {
        (FeedKey(name: $0.facts.name, format: $0.facts.format), $0)
      })
    for (key, addition) in added.sorted(by: { $0.key < $1.key }) {
      let reason = reasonToRefuse(key, addition.records, previous[key])
      report.feeds.append(
        FeedImportReport.Row(
          name: key.name, format: key.format, records: addition.records, reason: reason,
          isOldKept: reason != nil && previous[key] != nil))
      if reason == nil {
        for row in problems[key.name] ?? [] { try builder.add(row, to: addition.number) }
      } else {
        try builder.drop(addition.number)
        added[key] = nil
      }
    }
    for (key, feed) in previous where added[key] == nil { try builder.keep(feed) }
    if !added.isEmpty { try builder.commit() }
    report.problems = problems.values.flatMap { $0 }.sorted()
    return report
  }

  private func reasonToRefuse(_ key: FeedKey, _ records: Int, _ old: IndexedFeed?) -> String? {
    if broken.contains(key.name) { return "it cannot be read to its end" }
    guard let old else { return nil }
    if problems[key.name] != nil { return "parts of it cannot be read" }
    if Double(records) < Double(old.facts.records) * Self.smallestPart {
      return "it has \(records) records where the old one has \(old.facts.records)"
    }
    return nil
  }
}

/// What became of each feed.
package struct FeedImportReport: Sendable {
  package struct Row: Sendable {
    package let name: String
    package let format: String
    package let records: Int
    /// Why it was refused, or nil where it was imported.
    package let reason: String?
    /// Whether the former feed of this name is still in the index.
    package let isOldKept: Bool
  }

  package var feeds: [Row] = []
  /// The files, and parts of them, that could not be read.
  package var problems: [NotEvaluated] = []

  package var isComplete: Bool { problems.isEmpty && feeds.allSatisfy { $0.reason == nil } }
}
