package import Facts

/// The advisory index: a finished file that is read without locks and never changes.
package final class AdvisoryIndex {
  package let path: String
  package let feeds: [IndexedFeed]
  let database: SQLiteConnection

  /// Opens an index; an absent, foreign, damaged or outdated file is an error.
  package init(path: String) throws(IndexError) {
    self.path = path
    do {
      database = try SQLiteConnection(path: path, mode: .immutable)
      try Self.check(database, path)
      feeds = try Self.readFeeds(database)
    } catch let error as SQLiteError {
      throw IndexError(error, file: path)
    } catch {
      throw error as? IndexError ?? .damaged(path)
    }
  }

  /// The digest of all feeds: the same in whatever order they were imported.
  package var digest: String {
    FeedDigest.text(ofFeeds: feeds.map(\.facts))
  }

  /// What could not be read when the feeds were imported.
  package func problems() throws(IndexError) -> [NotEvaluated] {
    try run { () throws(SQLiteError) in
      let rows = try database.prepare("SELECT subject, file, line, reason, remedy FROM problem")
      var problems: [NotEvaluated] = []
      while try rows.step() {
        problems.append(
          NotEvaluated(
            subject: rows.text(0) ?? "", file: rows.text(1), line: rows.isNull(2) ? nil : rows.integer(2),
            reason: rows.text(3) ?? "", remedy: rows.text(4)))
      }
      return problems.sorted()
    }
  }

  /// The records that name any of these packages, and all that aliases or `upstream` lead to from them: what a database of
  /// these records says of these packages, one of all records says too.
  package func advisories(naming packages: some Sequence<PackageKey>) throws(IndexError) -> [Advisory] {
    do {
      var search = try IndexSearch(database)
      try search.find(packages)
      return search.advisories
    } catch let error as SQLiteError {
      throw IndexError(error, file: path)
    } catch {
      throw .damaged(path)
    }
  }

  func run<Value>(_ body: () throws(SQLiteError) -> Value) throws(IndexError) -> Value {
    do {
      return try body()
    } catch {
      throw IndexError(error, file: path)
    }
  }

  // MARK: Opening

  private static func check(_ database: SQLiteConnection, _ path: String) throws {
    guard try database.number("PRAGMA application_id") == IndexSchema.applicationID else {
      throw IndexError.foreign(path)
    }
    guard try database.number("PRAGMA user_version") == IndexSchema.version else {
      throw IndexError(
        "the index was written by another version of Assay", file: path,
        remedy: "remove it and import the feeds anew")
    }
  }

  private static func readFeeds(_ database: SQLiteConnection) throws(SQLiteError) -> [IndexedFeed] {
    let ecosystems = try database.prepare("SELECT feed, ecosystem FROM feed_ecosystem")
    var byFeed: [Int: Set<String>] = [:]
    while try ecosystems.step() {
      byFeed[ecosystems.integer(0), default: []].insert(ecosystems.text(1) ?? "")
    }
    let rows = try database.prepare(
      """
      SELECT feed, name, format, source, records, newest, digest, unknown, etag, modified,
        NOT EXISTS (SELECT 1 FROM problem p WHERE p.feed = feed.feed) FROM feed ORDER BY name, format
      """)
    var feeds: [IndexedFeed] = []
    while try rows.step() {
      let number = rows.integer(0)
      var facts = FeedFacts(name: rows.text(1) ?? "", format: rows.text(2) ?? "")
      facts.source = rows.text(3)
      facts.records = rows.integer(4)
      facts.include(rows.text(5))
      facts.digest = rows.text(6) ?? ""
      facts.unknownShapes = rows.integer(7)
      facts.ecosystems = byFeed[number] ?? []
      var origin = FeedOrigin(source: facts.source)
      origin.etag = rows.text(8)
      origin.lastModified = rows.text(9)
      feeds.append(
        IndexedFeed(number: number, facts: facts, origin: origin, isWhole: rows.integer(10) == 1))
    }
    return feeds
  }
}
