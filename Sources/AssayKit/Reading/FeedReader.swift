internal import Crypto
package import Facts
internal import Formats
internal import Storage
internal import Syntax

/// Reads advisory feeds straight from files, folders and archives, without an index.
package struct FeedReader: Sendable {
  package private(set) var advisories: [Advisory] = []
  package private(set) var notEvaluated: [NotEvaluated] = []
  private var feeds: [FeedKey: FeedTally] = [:]
  private var fileCount = 0
  private let limits = ParseLimits.standard
  private let progress: @Sendable (_ step: String, _ count: Int) -> Void

  package init(progress: @escaping @Sendable (_ step: String, _ count: Int) -> Void = { _, _ in }) {
    self.progress = progress
  }

  /// Reads one path given by the user; a path where nothing is, is a configuration error.
  package mutating func read(_ path: String) throws(ConfigurationError) {
    switch FileTree.kind(of: path) {
    case nil:
      throw ConfigurationError("there is no feed at this path", file: path, remedy: "correct --feeds")
    case .folder: try readFolder(path)
    case .file: readFile(path, shownAs: path, feed: Self.feedName(ofFile: path))
    }
  }

  /// The feeds read so far, by name.
  package var facts: [FeedFacts] {
    feeds.map { key, tally in tally.facts(name: key.name, format: key.format) }
      .sorted { ($0.name, $0.format) < ($1.name, $1.format) }
  }

  private mutating func readFolder(_ path: String) throws(ConfigurationError) {
    let tree: FileTree
    do {
      tree = try FileTree(root: path)
    } catch {
      throw ConfigurationError(error.message, file: path)
    }
    for file in tree.files() where Self.isFeedFile(file) {
      readFile(tree.root + "/" + file, shownAs: file, feed: Self.folderName(of: file) ?? Self.lastPart(path))
    }
  }

  private mutating func readFile(_ path: String, shownAs name: String, feed: String) {
    if Self.isArchive(name) {
      readArchive(path, shownAs: name)
      return
    }
    do {
      let bytes = try FileTree.bytes(of: path, shownAs: name, limits.maximumBytes)
      add(SourceFile(path: name, bytes: bytes), feed: feed)
    } catch {
      report(name, error.message)
    }
  }

  private mutating func readArchive(_ path: String, shownAs name: String) {
    let feed = Self.feedName(ofFile: name)
    do {
      let archive = try ArchiveReader(path: path)
      while let entry = try archive.next() {
        guard Self.isFeedFile(entry) else { continue }
        add(SourceFile(path: "\(name)/\(entry)", bytes: try archive.contents()), feed: feed)
      }
    } catch {
      report(name, error.message)
    }
  }

  private mutating func add(_ source: SourceFile, feed: String) {
    fileCount += 1
    progress("reading advisories", fileCount)
    guard let format = AdvisoryFormat.all.first(where: { $0.matches(source.bytes.prefix(4096)) }) else {
      report(source.path, source.bytes.isEmpty ? "the file is empty" : "this is no known feed format")
      return
    }
    let file = format.read(source, feed)
    advisories += file.advisories
    notEvaluated += file.notEvaluated
    feeds[FeedKey(name: feed, format: format.name), default: FeedTally()].add(file.advisories, source)
  }

  private mutating func report(_ file: String, _ reason: String) {
    notEvaluated.append(
      NotEvaluated(subject: file, file: file, reason: reason, remedy: "fetch the feed anew, or leave it out")
    )
  }

  // MARK: Names

  private static func isFeedFile(_ name: String) -> Bool {
    name.hasSuffix(".json") || name.hasSuffix(".xml") || isArchive(name)
  }

  private static func isArchive(_ name: String) -> Bool {
    [".zip", ".gz", ".bz2", ".xz", ".zst", ".tar", ".tgz"].contains { name.hasSuffix($0) }
  }

  private static func lastPart(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A file's name up to its first dot.
  private static func feedName(ofFile path: String) -> String {
    String(lastPart(path).prefix { $0 != "." })
  }

  /// The folder in which a file lies, or nil at the top.
  private static func folderName(of path: String) -> String? {
    path.split(separator: "/").dropLast().last.map(String.init)
  }

  private struct FeedKey: Hashable {
    let name: String
    let format: String
  }
}

/// Counts one feed while its files are read.
private struct FeedTally {
  private var records = 0
  private var newest: String?
  private var digests: [[UInt8]] = []

  mutating func add(_ advisories: [Advisory], _ source: SourceFile) {
    records += advisories.count
    for advisory in advisories {
      guard let modified = advisory.modified ?? advisory.published else { continue }
      newest = max(newest ?? "", modified)
    }
    digests.append(Array(SHA256.hash(data: source.bytes)))
  }

  /// The digest is over the sorted digests of the files: the same in whatever order they were read.
  func facts(name: String, format: String) -> FeedFacts {
    var hash = SHA256()
    for digest in digests.sorted(by: { $0.lexicographicallyPrecedes($1) }) { hash.update(data: digest) }
    let digits = Array("0123456789abcdef".utf8)
    let text = hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return FeedFacts(
      name: name,
      format: format,
      records: records,
      newest: newest,
      digest: "sha256:" + String(decoding: text, as: UTF8.self)
    )
  }
}
