internal import Storage

/// The bytes of one feed file, piece by piece; some formats need them twice.
struct FeedBytes {
  typealias Pieces = () throws(FeedBytesError) -> [UInt8]?

  /// The file as it is reported.
  let path: String
  /// In how many archives it is.
  let nesting: Int
  /// The first reading.
  let pieces: Pieces
  /// Another reading, from the beginning.
  let reopen: () throws(FeedBytesError) -> Pieces
}

/// Why a file's bytes cannot be had.
struct FeedBytesError: Error {
  let message: String
  let remedy: String?

  init(_ error: FileTreeError) {
    message = error.message
    remedy = nil
  }

  init(_ error: ArchiveError) {
    message = error.message
    remedy = error.remedy
  }
}

extension FeedBytes {
  /// A file on disk.
  init(file: String, shownAs path: String) throws(FeedBytesError) {
    self.path = path
    nesting = 0
    pieces = try Self.pieces(ofFile: file, shownAs: path)
    reopen = { () throws(FeedBytesError) in try Self.pieces(ofFile: file, shownAs: path) }
  }

  static func isArchive(file: String, shownAs path: String) throws(FeedBytesError) -> Bool {
    do {
      return ArchiveReader.isArchive(try FileTree.head(of: file, shownAs: path)[...])
    } catch {
      throw FeedBytesError(error)
    }
  }

  private static func pieces(ofFile file: String, shownAs path: String) throws(FeedBytesError) -> Pieces {
    do {
      let pieces = try FilePieces(of: file, shownAs: path)
      return { () throws(FeedBytesError) in
        do throws(FileTreeError) {
          return try pieces.next()
        } catch {
          throw FeedBytesError(error)
        }
      }
    } catch {
      throw FeedBytesError(error)
    }
  }
}
