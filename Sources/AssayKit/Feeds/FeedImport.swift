package import Facts
internal import Formats
internal import Storage
internal import Syntax

/// Puts feeds into the advisory index: all or nothing of each, and of the index file.
///
/// A feed is replaced by a new one of the same name and format. A new one that is cut short, partly unreadable or much
/// smaller than before does not replace an old one.
package struct FeedImport {
  /// A feed with fewer than this part of its former records is taken for a truncated one.
  private static let smallestPart = 0.8

  private let builder: AdvisoryIndexBuilder
  private var added: [FeedKey: Addition] = [:]
  private var problems: [String: [Problem]] = [:]
  private var broken: Set<String> = []
  private let progress: @Sendable (_ step: String, _ count: Int) -> Void

  private var unchanged: [String] = []
  /// The feed of the file that is being read.
  private var current: FeedKey?

  /// The index keeps the row, which names no place of this machine; the report names the whole path.
  private struct Problem {
    let row: NotEvaluated
    var path: String?

    var placed: NotEvaluated { path.map(row.placed) ?? row }
  }

  private struct Addition {
    let number: Int
    /// The old feed of which only some records are renewed.
    let old: IndexedFeed?
    var files = 0
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

  /// Leaves nothing half-written behind when this process is told to stop.
  package func cleanUpWhenInterrupted() { cleanUpWhenInterrupted(nil) }

  func cleanUpWhenInterrupted(_ folder: String?) {
    Interruption.remove([builder.temporaryFile] + (folder.map { [$0] } ?? []))
  }

  /// Adds a file, folder or archive; `name` is the feed's where the paths do not say it.
  package mutating func add(_ path: String, name: String? = nil) throws(ConfigurationError) {
    try add(path, name: name, origin: FeedOrigin(source: path))
  }

  /// With `old` the records are added to those of an old feed, in place of older ones.
  mutating func add(
    _ path: String, name: String?, origin: FeedOrigin, renewing old: IndexedFeed? = nil
  ) throws(ConfigurationError) {
    var walker = FeedWalker(progress: progress)
    try walker.walk(path, shownAs: origin.source, name: name) { event throws(ConfigurationError) in
      switch event {
      case .began(let file): try begin(file, from: origin, renewing: old)
      case .record(let advisory): try write { () throws(IndexError) in try builder.add(advisory) }
      case .ended(let digest, let summary): try end(digest, summary)
      case .refused(let feed, let row):
        try write { () throws(IndexError) in try builder.abandonFile() }
        problems[feed, default: []].append(Problem(row: row, path: path))
      case .broken(let feed, let row):
        try write { () throws(IndexError) in try builder.abandonFile() }
        problems[feed, default: []].append(Problem(row: row, path: path))
        broken.insert(feed)
      }
    }
  }

  /// Something that stands in a feed's place and is none.
  mutating func refuse(_ feed: String, _ reason: String, at place: String) {
    let row = NotEvaluated(subject: "feed \(feed)", file: place, reason: reason, remedy: "try again later")
    problems[feed, default: []].append(Problem(row: row))
    broken.insert(feed)
  }

  /// A feed that is as it was.
  mutating func leave(_ feed: String) { unchanged.append(feed) }

  private mutating func begin(
    _ file: FeedFile, from origin: FeedOrigin, renewing old: IndexedFeed?
  ) throws(ConfigurationError) {
    current = file.key
    do {
      let number = try number(of: file.key, from: origin)
      if added[file.key] == nil { added[file.key] = Addition(number: number, old: old) }
      try builder.beginFile(file.path, of: number)
    } catch {
      throw ConfigurationError(error)
    }
  }

  private mutating func end(_ digest: [UInt8], _ summary: FeedSummary) throws(ConfigurationError) {
    try write { () throws(IndexError) in try builder.endFile(digest: digest, summary) }
    guard let current else { return }
    added[current]?.files += 1
    added[current]?.records += summary.recordCount
  }

  private func number(of key: FeedKey, from origin: FeedOrigin) throws(IndexError) -> Int {
    if let addition = added[key] { return addition.number }
    return try builder.addFeed(name: key.name, format: key.format, origin: origin)
  }

  private func write(_ body: () throws(IndexError) -> Void) throws(ConfigurationError) {
    do {
      try body()
    } catch {
      throw ConfigurationError(error)
    }
  }

  /// The feed of this name in the present index, where it is whole and came from there.
  func previous(named name: String, from origin: FeedOrigin) -> IndexedFeed? {
    let feeds = builder.previous.filter { $0.facts.name == name }
    return feeds.count == 1 && feeds[0].origin.source == origin.source && feeds[0].isWhole ? feeds[0] : nil
  }

  /// When each record of a feed of the present index was changed, by id; nil where that cannot be told.
  func times(of feed: IndexedFeed) -> [String: String]? {
    do {
      return try builder.times(of: feed)
    } catch {
      return nil
    }
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
    for (key, addition) in added where addition.files == 0 {
      try builder.drop(addition.number)
      added[key] = nil
    }
    for (key, addition) in added.sorted(by: { $0.key < $1.key }) {
      let reason = reasonToRefuse(key, addition, previous[key])
      if let reason {
        try builder.drop(addition.number)
        added[key] = nil
        let isKept = previous[key] != nil
        report.feeds.append(FeedImportReport.Row(key, addition.records, .refused(reason, isOldKept: isKept)))
      } else {
        if let old = addition.old { try builder.keepRest(of: old, in: addition.number) }
        for problem in problems[key.name] ?? [] { try builder.add(problem.row, to: addition.number) }
        report.feeds.append(FeedImportReport.Row(key, addition.records, .imported))
      }
    }
    for (key, feed) in previous where added[key] == nil {
      if unchanged.contains(key.name) {
        report.feeds.append(FeedImportReport.Row(key, feed.facts.records, .unchanged))
      }
      try builder.keep(feed)
    }
    if !added.isEmpty { try builder.commit() }
    report.feeds.sort { ($0.name, $0.format) < ($1.name, $1.format) }
    report.problems = problems.values.flatMap { $0.map(\.placed) }.sorted()
    return report
  }

  private func reasonToRefuse(_ key: FeedKey, _ new: Addition, _ old: IndexedFeed?) -> String? {
    if broken.contains(key.name) { return "it cannot be read to its end" }
    guard let old else { return nil }
    if problems[key.name] != nil { return "parts of it cannot be read" }
    if new.old == nil, Double(new.records) < Double(old.facts.records) * Self.smallestPart {
      return "it has \(counted(new.records, "record")) where the old one has \(old.facts.records)"
    }
    return nil
  }
}

/// What became of each feed.
package struct FeedImportReport: Sendable {
  package enum Outcome: Sendable, Hashable {
    case imported
    /// The server has nothing newer.
    case unchanged
    /// Not stored; the former feed of this name may still be in the index.
    case refused(_ reason: String, isOldKept: Bool)
  }

  package struct Row: Sendable {
    package let name: String
    package let format: String
    /// The records that were read.
    package let records: Int
    package let outcome: Outcome

    init(_ key: FeedKey, _ records: Int, _ outcome: Outcome) {
      name = key.name
      format = key.format
      self.records = records
      self.outcome = outcome
    }
  }

  package var feeds: [Row] = []
  /// The files, and parts of them, that could not be read.
  package var problems: [NotEvaluated] = []

  package var isComplete: Bool {
    problems.isEmpty && feeds.allSatisfy { $0.outcome == .imported || $0.outcome == .unchanged }
  }
}

extension NotEvaluated {
  /// With the folder that was asked for before the file, which is relative to it.
  fileprivate func placed(in path: String) -> NotEvaluated {
    guard let file, file != path, FileTree.kind(of: path) == .folder else { return self }
    let place = path.hasSuffix("/") ? path + file : "\(path)/\(file)"
    return NotEvaluated(
      subject: subject == file ? place : subject, file: place, line: line, rule: rule, reason: reason,
      remedy: remedy)
  }
}
