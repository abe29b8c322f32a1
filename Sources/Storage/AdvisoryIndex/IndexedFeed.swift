package import Facts

/// A feed of an advisory index.
package struct IndexedFeed: Sendable, Hashable {
  /// Its number in one index file.
  let number: Int
  package let facts: FeedFacts
  package let origin: FeedOrigin
  /// Whether all of it could be read when it was imported.
  package let isWhole: Bool
}

/// Why an index cannot be used or was not written.
package struct IndexError: Error, Sendable {
  package let file: String
  package let message: String
  package let remedy: String?

  init(_ message: String, file: String, remedy: String? = nil) {
    self.file = file
    self.message = message
    self.remedy = remedy
  }

  init(_ error: SQLiteError, file: String) {
    if error.isOfNoDatabase {
      self = .foreign(file)
    } else {
      self.init(error.message, file: file, remedy: "import the feeds anew, or make room for them")
    }
  }

  /// Somebody's file, which is not overwritten.
  static func foreign(_ file: String) -> IndexError {
    IndexError(
      "this file is no advisory index of Assay", file: file,
      remedy: "name another with --index, or move this one away: it is never overwritten")
  }

  init(_ error: FileWriteError) {
    self.init(error.message, file: error.file, remedy: error.remedy)
  }

  /// What a reader says of content that no writer wrote.
  static func damaged(_ file: String) -> IndexError {
    IndexError("the index is damaged", file: file, remedy: "remove it and import the feeds anew")
  }
}
