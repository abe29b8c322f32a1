package import Facts
package import Formats
internal import Standards

/// Builds an advisory index beside the present one, and puts it in its place at once.
///
/// Files are added as they are read, so that memory does not grow with a feed. A feed that is neither added nor kept is gone; the metadata of
/// packages always stays.
package final class AdvisoryIndexBuilder {
  /// The feeds of the present index.
  package let previous: [IndexedFeed]
  private let path: String
  private let replacement: FileReplacement
  private let database: SQLiteConnection
  private let insert: InsertStatements
  private var encoder = ByteEncoder()
  private var added: [Int: FeedFacts] = [:]
  private var open: OpenFile?

  /// The file that is being added, and its first row in each table.
  private struct OpenFile {
    let feed: Int
    let number: Int
    let factsBefore: FeedFacts?
    var firstRecord: Int?
    var firstAlias: Int?
    var firstPackage: Int?
  }

  /// Takes the writers' lock. A present index that cannot be read is an error: its feeds would be lost without a word.
  package init(replacing path: String) throws(IndexError) {
    self.path = path
    do {
      replacement = try FileReplacement(of: path)
    } catch {
      throw IndexError(error)
    }
    previous = replacement.hasTarget ? try AdvisoryIndex(path: path).feeds : []
    do {
      database = try SQLiteConnection(path: replacement.temporary, mode: .building)
      try database.execute(IndexSchema.tables)
      if replacement.hasTarget { try database.attach(path, as: "old") }
      try database.execute("BEGIN")
      if replacement.hasTarget {
        try database.execute("INSERT INTO main.metadata SELECT * FROM old.metadata")
      }
      insert = try InsertStatements(database)
    } catch {
      throw IndexError(error, file: path)
    }
  }

  /// The file that is written; for whoever has to clean up when this process is told to stop.
  package var temporaryFile: String { replacement.temporary }

  // MARK: New feeds

  /// Begins a feed; answers its number.
  package func addFeed(name: String, format: String, origin: FeedOrigin) throws(IndexError) -> Int {
    try add(FeedFacts(name: name, format: format), origin)
  }

  private func add(_ facts: FeedFacts, _ origin: FeedOrigin) throws(IndexError) -> Int {
    let number = try run { () throws(SQLiteError) in
      try insert.feed(facts.name, facts.format, origin)
      return database.lastRow
    }
    added[number] = facts
    return number
  }

  /// Begins a file of a feed; its records follow.
  package func beginFile(_ path: String, of feed: Int) throws(IndexError) {
    try run { () throws(SQLiteError) in try insert.file(feed, path) }
    open = OpenFile(feed: feed, number: database.lastRow, factsBefore: added[feed])
  }

  /// Adds a record to the file that began.
  package func add(_ advisory: Advisory) throws(IndexError) {
    guard let file = open else { preconditionFailure("a record outside of a file") }
    added[file.feed]?.include([advisory])
    try run { () throws(SQLiteError) in try insertRecord(advisory, of: file) }
  }

  /// Ends the file that began.
  package func endFile(digest: [UInt8], _ summary: FeedSummary) throws(IndexError) {
    guard let file = open else { preconditionFailure("an end without a beginning") }
    added[file.feed]?.records += summary.recordCount
    added[file.feed]?.unknownShapes += summary.unknownShapes
    try run { () throws(SQLiteError) in
      try insert.digest(digest, of: file.number)
      for row in summary.notEvaluated { try insert.problem(file.feed, row) }
    }
    open = nil
  }

  /// Forgets the file that began, and its records.
  package func abandonFile() throws(IndexError) {
    guard let file = open else { return }
    added[file.feed] = file.factsBefore
    try run { () throws(SQLiteError) in
      // The rows of the file are the last of each table.
      for (table, first) in [
        ("record", file.firstRecord), ("alias", file.firstAlias), ("package", file.firstPackage),
      ] {
        if let first { try database.execute("DELETE FROM \(table) WHERE rowid >= \(first)") }
      }
      try database.execute("DELETE FROM file WHERE file = \(file.number)")
    }
    open = nil
  }

  /// Something of a feed that could not be read: it stays known as long as the feed does.
  package func add(_ problem: NotEvaluated, to feed: Int) throws(IndexError) {
    try run { () throws(SQLiteError) in try insert.problem(feed, problem) }
  }

  private func insertRecord(_ advisory: Advisory, of file: OpenFile) throws(SQLiteError) {
    encoder.removeAll()
    AdvisoryCoding.encode(advisory, to: &encoder)
    try insert.record(file.feed, file.number, advisory.id, encoder.bytes)
    let record = database.lastRow
    if file.firstRecord == nil { open?.firstRecord = record }
    for id in [advisory.id] + advisory.aliases {
      try insert.alias(record, id)
      if open?.firstAlias == nil { open?.firstAlias = database.lastRow }
    }
    for key in IndexSchema.packages(of: advisory) {
      try insert.package(record, key.ecosystem, key.name)
      if open?.firstPackage == nil { open?.firstPackage = database.lastRow }
    }
  }

  /// Forgets a feed that was added.
  package func drop(_ feed: Int) throws(IndexError) {
    added[feed] = nil
    try run { () throws(SQLiteError) in
      for table in ["alias", "package"] {
        try database.execute(
          "DELETE FROM \(table) WHERE record IN (SELECT record FROM record WHERE feed = \(feed))")
      }
      for table in ["record", "file", "problem", "feed"] {
        try database.execute("DELETE FROM \(table) WHERE feed = \(feed)")
      }
    }
  }

  // MARK: Metadata

  /// Adds what an index says of a version, in place of what it said before of the same artefact.
  package func add(_ entry: IndexedMetadata) throws(IndexError) {
    encoder.removeAll()
    MetadataCoding.encode(entry, to: &encoder)
    try run { () throws(SQLiteError) in
      let row = try database.prepare("INSERT OR REPLACE INTO metadata VALUES (?, ?, ?, ?)")
      try row.bind(1, entry.metadata.name.text)
      try row.bind(2, entry.metadata.version)
      try row.bind(3, entry.metadata.origin.artifactHash ?? "")
      try row.bind(4, encoder.bytes)
      try row.run()
    }
  }

  // MARK: Old feeds

  /// When each record of a feed of the present index was changed, by id.
  package func times(of feed: IndexedFeed) throws(IndexError) -> [String: String] {
    do {
      let rows = try database.prepare("SELECT body FROM old.record WHERE feed = \(feed.number)")
      var times: [String: String] = [:]
      while try rows.step() {
        let advisory = try AdvisoryCoding.decode(rows.bytes(0), feed: "", file: "")
        times[advisory.id] = advisory.modified ?? ""
      }
      return times
    } catch let error as SQLiteError {
      throw IndexError(error, file: path)
    } catch {
      throw .damaged(path)
    }
  }

  /// Takes over a feed of the present index as it is.
  package func keep(_ feed: IndexedFeed) throws(IndexError) {
    let number = try add(feed.facts, feed.origin)
    let isOld = "feed = \(feed.number)"
    try run { () throws(SQLiteError) in
      try copyRows(of: feed, to: number, records: isOld, files: isOld)
      try database.execute(
        """
        INSERT INTO main.problem SELECT \(number), subject, file, line, reason, remedy FROM old.problem WHERE \(isOld)
        """)
    }
  }

  /// Takes over the records of an old feed that the new feed of this number does not hold anew.
  package func keepRest(of feed: IndexedFeed, in number: Int) throws(IndexError) {
    let isRest =
      "feed = \(feed.number) AND id NOT IN (SELECT id FROM main.record WHERE feed = \(number))"
    try run { () throws(SQLiteError) in
      try copyRows(
        of: feed, to: number, records: isRest,
        files: "file IN (SELECT file FROM old.record WHERE \(isRest))")
      added[number]?.include(feed.facts.newest)
      let records = try database.number(
        "SELECT count(*) FROM main.record WHERE feed = \(number)")
      added[number]?.records = records
    }
  }

  /// Row numbers move so that they follow those in use. The records come last: until then they tell what is new.
  private func copyRows(
    of feed: IndexedFeed, to number: Int, records: String, files: String
  ) throws(SQLiteError) {
    let record = try offset("record", of: feed.number)
    let file = try offset("file", of: feed.number)
    let isChosen = "record IN (SELECT record FROM old.record WHERE \(records))"
    try database.execute(
      """
      INSERT INTO main.file SELECT file + \(file), \(number), path, digest FROM old.file WHERE \(files) ORDER BY file;
      INSERT INTO main.alias SELECT record + \(record), id FROM old.alias WHERE \(isChosen);
      INSERT INTO main.package SELECT record + \(record), ecosystem, name FROM old.package WHERE \(isChosen);
      INSERT INTO main.record
        SELECT record + \(record), \(number), file + \(file), id, body FROM old.record WHERE \(records) ORDER BY record;
      """)
  }

  private func offset(_ table: String, of feed: Int) throws(SQLiteError) -> Int {
    try database.number(
      """
      SELECT (SELECT coalesce(max(\(table)), 0) FROM main.\(table))
        - (SELECT coalesce(min(\(table)), 1) FROM old.\(table) WHERE feed = \(feed)) + 1
      """)
  }

  private func run<Value>(_ body: () throws(SQLiteError) -> Value) throws(IndexError) -> Value {
    do {
      return try body()
    } catch {
      throw IndexError(error, file: path)
    }
  }

  // MARK: The end

  /// Completes the index and puts it in place of the present one.
  package func commit() throws(IndexError) {
    try run { () throws(SQLiteError) in
      try writeComponents()
      try writeFeeds()
      try database.execute("COMMIT;" + IndexSchema.indexes)
    }
    do {
      try replacement.commit()
    } catch {
      throw IndexError(error)
    }
  }

  /// The set that aliases connect each record with: over all feeds, whatever they match.
  private func writeComponents() throws(SQLiteError) {
    let pairs = try database.prepare("SELECT r.record, r.id, a.id FROM alias a JOIN record r USING(record)")
    var sets = DisjointSets()
    var numbers: [(record: Int, set: Int)] = []
    while try pairs.step() {
      guard let id = pairs.text(1), let alias = pairs.text(2) else { continue }
      if id == alias { numbers.append((pairs.integer(0), sets.insert(id))) } else { sets.join(id, alias) }
    }
    let insert = try database.prepare("INSERT INTO component VALUES (?, ?)")
    for (record, set) in numbers.sorted(by: { $0.record < $1.record }) {
      try insert.bind(1, record)
      try insert.bind(2, sets.find(set))
      try insert.run()
    }
  }

  private func writeFeeds() throws(SQLiteError) {
    try database.execute(
      "INSERT INTO feed_ecosystem SELECT DISTINCT feed, ecosystem FROM package JOIN record USING(record)")
    let update = try database.prepare(
      "UPDATE feed SET records = ?, newest = ?, unknown = ?, digest = ?, content = ? WHERE feed = ?")
    for (feed, facts) in added {
      try update.bind(1, facts.records)
      try update.bind(2, facts.newest)
      try update.bind(3, facts.unknownShapes)
      try update.bind(4, try IndexContent.digest(ofFeed: feed, in: database))
      try update.bind(5, try IndexContent.digest(ofRecordsOf: feed, in: database))
      try update.bind(6, feed)
      try update.run()
    }
  }
}
