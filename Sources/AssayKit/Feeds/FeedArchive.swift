internal import Facts
internal import Storage

/// The feed files of one archive, one after another.
final class FeedArchive {
  enum Step {
    case file(FeedBytes)
    /// The archive cannot be read further: what was read of it is not all that there is.
    case broken(NotEvaluated)
    case end
  }

  private let name: String
  private let nesting: Int
  private let open: () throws(ArchiveError) -> ArchiveReader
  private var reader: Result<ArchiveReader, ArchiveError>
  /// The entries passed so far, and those among them that are feed files.
  private var position = 0
  private var count = 0

  /// An archive on disk.
  convenience init(path: String, shownAs name: String) {
    self.init(name, nesting: 1) { () throws(ArchiveError) in try ArchiveReader(path: path, limits: .streaming)
    }
  }

  /// An archive inside another.
  convenience init(_ bytes: [UInt8], shownAs name: String, nesting: Int) {
    self.init(name, nesting: nesting) { () throws(ArchiveError) in try ArchiveReader(bytes: bytes, name: name)
    }
  }

  private init(_ name: String, nesting: Int, _ open: @escaping () throws(ArchiveError) -> ArchiveReader) {
    self.name = name
    self.nesting = nesting
    self.open = open
    reader = Result(catching: open)
  }

  func next() -> Step {
    do {
      let reader = try reader.get()
      while let entry = try reader.next() {
        position += 1
        guard reader.isPackedFile || FeedName.isFeedFile(entry) else { continue }
        count += 1
        return .file(bytes(of: entry, reader))
      }
    } catch {
      let file = error.entry.map { "\(name)/\($0)" } ?? name
      return .broken(FeedWalker.row(file, error.message, error.remedy))
    }
    return count > 0 ? .end : .broken(FeedWalker.row(name, "there is no feed file in this archive"))
  }

  private func bytes(of entry: String, _ reader: ArchiveReader) -> FeedBytes {
    let position = position
    return FeedBytes(
      path: "\(name)/\(entry)", nesting: nesting, pieces: Self.pieces(of: reader),
      reopen: { [self] () throws(FeedBytesError) in
        do throws(ArchiveError) {
          let again = try open()
          for _ in 0..<position { _ = try again.next() }
          return Self.pieces(of: again)
        } catch {
          throw FeedBytesError(error)
        }
      })
  }

  private static func pieces(of reader: ArchiveReader) -> FeedBytes.Pieces {
    { () throws(FeedBytesError) in
      do throws(ArchiveError) {
        return try reader.nextChunk()
      } catch {
        throw FeedBytesError(error)
      }
    }
  }
}
