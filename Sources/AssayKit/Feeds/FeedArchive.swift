internal import Facts
internal import Storage
internal import Syntax

/// The feed files of one archive, one after another.
struct FeedArchive {
  enum Step {
    case file(SourceFile)
    /// The archive cannot be read further: what was read of it is not all that there is.
    case broken(NotEvaluated)
    case end
  }

  private let name: String
  private let reader: Result<ArchiveReader, ArchiveError>
  private var count = 0

  init(path: String, shownAs name: String) {
    self.name = name
    reader = Result { () throws(ArchiveError) in try ArchiveReader(path: path) }
  }

  /// An archive inside another.
  init(_ source: SourceFile) {
    name = source.path
    reader = Result { () throws(ArchiveError) in
      try ArchiveReader(bytes: source.bytes, name: source.path)
    }
  }

  mutating func next() -> Step {
    do {
      let reader = try reader.get()
      while let entry = try reader.next() {
        guard reader.isPackedFile || FeedName.isFeedFile(entry) else { continue }
        count += 1
        return .file(SourceFile(path: "\(name)/\(entry)", bytes: try reader.contents()))
      }
    } catch {
      let file = error.entry.map { "\(name)/\($0)" } ?? name
      return .broken(FeedWalker.row(file, error.message, error.remedy))
    }
    return count > 0 ? .end : .broken(FeedWalker.row(name, "there is no feed file in this archive"))
  }
}
