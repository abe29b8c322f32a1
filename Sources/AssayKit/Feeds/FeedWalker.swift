internal import Facts
internal import Formats
internal import Storage
internal import Syntax

/// Goes through feed files, folders and archives, and hands over one file at a time.
///
/// What a file is, its content tells. In folders and archives only names that feeds have are looked at, so that a
/// `README` in between is no error.
struct FeedWalker {
  typealias Receiver = (FeedEvent) throws(ConfigurationError) -> Void

  /// Archives in archives: a folder of packed files that was packed again.
  private static let maximumNesting = 2

  private let limits = ParseLimits.standard
  private let progress: @Sendable (_ step: String, _ count: Int) -> Void
  private var fileCount = 0

  init(progress: @escaping @Sendable (_ step: String, _ count: Int) -> Void) {
    self.progress = progress
  }

  /// Walks a file, a folder or an archive. `name` is the feed's; without one the files' and folders' names decide. A file that was
  /// fetched is shown as its address.
  mutating func walk(
    _ path: String, shownAs address: String? = nil, name: String? = nil, _ receive: Receiver
  ) throws(ConfigurationError) {
    let before = fileCount
    switch FileTree.kind(of: path) {
    case .folder: try walkFolder(path, name, receive)
    case .file, nil:
      try walkFile(path, shownAs: address ?? path, feed: name ?? FeedName.ofFile(path), receive)
    }
    if fileCount == before {
      let row = Self.row(path, "there is no feed file in this folder")
      try receive(.refused(feed: name ?? FeedName.lastPart(of: path), row))
    }
  }

  // MARK: Files on disk

  private mutating func walkFolder(
    _ path: String, _ name: String?, _ receive: Receiver
  ) throws(ConfigurationError) {
    let tree: FileTree
    do {
      tree = try FileTree(root: path)
    } catch {
      throw ConfigurationError(error.message, file: path)
    }
    let listing = tree.files()
    for error in listing.unreadable {
      let folder = error.path.isEmpty ? path : error.path
      try receive(.refused(feed: name ?? FeedName.lastPart(of: path), Self.row(folder, error.message)))
    }
    for file in listing.files where FeedName.isFeedFile(file) {
      let own = FeedName.isArchive(file) ? FeedName.ofFile(file) : FeedName.folder(of: file)
      try walkFile(
        tree.root + "/" + file, shownAs: file, feed: name ?? own ?? FeedName.lastPart(of: path), receive)
    }
  }

  private mutating func walkFile(
    _ path: String, shownAs name: String, feed: String, _ receive: Receiver
  ) throws(ConfigurationError) {
    switch content(of: path, shownAs: name) {
    case .archive: try walk(FeedArchive(path: path, shownAs: name), of: feed, nesting: 1, receive)
    case .file(let source): try read(source, of: feed, nesting: 0, receive)
    case .unreadable(let error):
      fileCount += 1
      try receive(.refused(feed: feed, Self.row(name, error.message)))
    }
  }

  private enum Content {
    case archive
    case file(SourceFile)
    case unreadable(FileTreeError)
  }

  private func content(of path: String, shownAs name: String) -> Content {
    do {
      if ArchiveReader.isArchive(try FileTree.head(of: path, shownAs: name)[...]) { return .archive }
      let bytes = try FileTree.bytes(of: path, shownAs: name, limits.maximumBytes)
      return .file(SourceFile(path: name, bytes: bytes))
    } catch {
      return .unreadable(error)
    }
  }

  private mutating func walk(
    _ archive: FeedArchive, of feed: String, nesting: Int, _ receive: Receiver
  ) throws(ConfigurationError) {
    var archive = archive
    while true {
      switch archive.next() {
      case .file(let source): try read(source, of: feed, nesting: nesting, receive)
      case .broken(let row):
        fileCount += 1
        return try receive(.broken(feed: feed, row))
      case .end: return
      }
    }
  }

  // MARK: Content

  private mutating func read(
    _ source: SourceFile, of feed: String, nesting: Int, _ receive: Receiver
  ) throws(ConfigurationError) {
    let head = source.bytes.prefix(AdvisoryFormat.headBytes)
    if nesting <= Self.maximumNesting, ArchiveReader.isArchive(head) {
      return try walk(FeedArchive(source), of: feed, nesting: nesting + 1, receive)
    }
    fileCount += 1
    progress("reading advisories", fileCount)
    guard let format = AdvisoryFormat.of(head) else {
      let reason = source.bytes.isEmpty ? "the file is empty" : "this is no known feed format"
      return try receive(.refused(feed: feed, Self.row(source.path, reason)))
    }
    let content = format.read(source, feed)
    if content.advisories.isEmpty, let row = content.summary.notEvaluated.first {
      return try receive(.refused(feed: feed, row))
    }
    try receive(
      .file(
        FeedFile(
          feed: feed, format: format.name, path: source.path,
          digest: FeedDigest.digest(ofFile: source.bytes), content: content)))
  }

  static func row(_ file: String, _ reason: String, _ remedy: String? = nil) -> NotEvaluated {
    NotEvaluated(
      subject: file, file: file, reason: reason, remedy: remedy ?? "fetch the feed anew, or leave it out")
  }
}
