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
    let tree = try FileTree.opening(path)
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
    switch Self.kind(of: path, shownAs: name) {
    case .archive: try walk(FeedArchive(path: path, shownAs: name), of: feed, receive)
    case .file(let bytes): _ = try read(bytes, of: feed, receive)
    case .unreadable(let row):
      fileCount += 1
      try receive(.refused(feed: feed, row))
    }
  }

  private enum Kind {
    case archive
    case file(FeedBytes)
    case unreadable(NotEvaluated)
  }

  private static func kind(of path: String, shownAs name: String) -> Kind {
    do throws(FeedBytesError) {
      return try FeedBytes.isArchive(file: path, shownAs: name)
        ? .archive : .file(FeedBytes(file: path, shownAs: name))
    } catch {
      return .unreadable(row(name, error.message))
    }
  }

  private mutating func walk(
    _ archive: FeedArchive, of feed: String, _ receive: Receiver
  ) throws(ConfigurationError) {
    while true {
      switch archive.next() {
      case .file(let bytes): guard try read(bytes, of: feed, receive) else { return }
      case .broken(let row):
        fileCount += 1
        return try receive(.broken(feed: feed, row))
      case .end: return
      }
    }
  }

  // MARK: Content

  /// False where the archive around the file cannot be read further.
  private mutating func read(
    _ bytes: FeedBytes, of feed: String, _ receive: Receiver
  ) throws(ConfigurationError) -> Bool {
    fileCount += 1
    progress("reading advisories", fileCount)
    do throws(FeedStream.Failure) {
      let start = try Self.start(of: bytes)
      if bytes.nesting <= Self.maximumNesting, ArchiveReader.isArchive(start[...]) {
        let whole = try Self.whole(bytes, after: start)
        try walkNested(FeedArchive(whole, shownAs: bytes.path, nesting: bytes.nesting + 1), of: feed, receive)
      } else {
        try read(bytes, after: start, of: feed, receive)
      }
      return true
    } catch {
      return try tell(error, bytes, feed, receive)
    }
  }

  private mutating func walkNested(
    _ archive: FeedArchive, of feed: String, _ receive: Receiver
  ) throws(FeedStream.Failure) {
    do {
      try walk(archive, of: feed, receive)
    } catch {
      throw .receiver(error)
    }
  }

  private func read(
    _ bytes: FeedBytes, after start: [UInt8], of feed: String, _ receive: Receiver
  ) throws(FeedStream.Failure) {
    guard let format = AdvisoryFormat.of(start[...]) else {
      throw .unknown(AdvisoryFormat.reasonForNone(start[...]))
    }
    do {
      try receive(.began(FeedFile(feed: feed, format: format.name, path: bytes.path)))
    } catch {
      throw .receiver(error)
    }
    var stream = FeedStream(format, FeedSource(feed: feed, file: bytes.path), bytes)
    try stream.read(after: start, receive)
  }

  private func tell(
    _ failure: FeedStream.Failure, _ bytes: FeedBytes, _ feed: String, _ receive: Receiver
  ) throws(ConfigurationError) -> Bool {
    switch failure {
    case .receiver(let error): throw error
    case .unknown(let reason): try receive(.refused(feed: feed, Self.row(bytes.path, reason)))
    case .content(let error):
      try receive(.refused(feed: feed, FeedSource(feed: feed, file: bytes.path).row(error)))
    case .bytes(let error):
      let row = Self.row(bytes.path, error.message, error.remedy)
      let isArchive = bytes.nesting > 0
      try receive(isArchive ? .broken(feed: feed, row) : .refused(feed: feed, row))
      return !isArchive
    }
    return true
  }

  // MARK: Bytes

  /// So many bytes as tell the format.
  private static func start(of bytes: FeedBytes) throws(FeedStream.Failure) -> [UInt8] {
    var start: [UInt8] = []
    do {
      while start.count < AdvisoryFormat.headBytes, let piece = try bytes.pieces() { start += piece }
    } catch {
      throw .bytes(error)
    }
    return start
  }

  /// An archive in an archive is read in memory.
  private static func whole(_ bytes: FeedBytes, after start: [UInt8]) throws(FeedStream.Failure) -> [UInt8] {
    var whole = start
    do {
      while whole.count <= ParseLimits.standard.maximumBytes, let piece = try bytes.pieces() {
        whole += piece
      }
    } catch {
      throw .bytes(error)
    }
    guard whole.count <= ParseLimits.standard.maximumBytes else {
      throw .unknown("the archive in the archive is too large")
    }
    return whole
  }

  static func row(_ file: String, _ reason: String, _ remedy: String? = nil) -> NotEvaluated {
    NotEvaluated(
      subject: file, file: file, reason: reason, remedy: remedy ?? "fetch the feed anew, or leave it out")
  }
}
