internal import Facts

/// The statements that add a row to each table of an index.
struct InsertStatements {
  private let feedRow: SQLiteStatement
  private let fileRow: SQLiteStatement
  private let digestOfFile: SQLiteStatement
  private let problemRow: SQLiteStatement
  private let recordRow: SQLiteStatement
  private let aliasRow: SQLiteStatement
  private let packageRow: SQLiteStatement

  init(_ database: SQLiteConnection) throws(SQLiteError) {
    feedRow = try database.prepare(
      "INSERT INTO feed(name, format, source, etag, modified) VALUES (?, ?, ?, ?, ?)")
    fileRow = try database.prepare("INSERT INTO file(feed, path, digest) VALUES (?, ?, x'')")
    digestOfFile = try database.prepare("UPDATE file SET digest = ? WHERE file = ?")
    problemRow = try database.prepare("INSERT INTO problem VALUES (?, ?, ?, ?, ?, ?)")
    recordRow = try database.prepare("INSERT INTO record(feed, file, id, body) VALUES (?, ?, ?, ?)")
    aliasRow = try database.prepare("INSERT INTO alias VALUES (?, ?)")
    packageRow = try database.prepare("INSERT INTO package VALUES (?, ?, ?)")
  }

  func feed(_ name: String, _ format: String, _ origin: FeedOrigin) throws(SQLiteError) {
    try feedRow.bind(1, name)
    try feedRow.bind(2, format)
    try feedRow.bind(3, origin.source)
    try feedRow.bind(4, origin.etag)
    try feedRow.bind(5, origin.lastModified)
    try feedRow.run()
  }

  func file(_ feed: Int, _ path: String) throws(SQLiteError) {
    try fileRow.bind(1, feed)
    try fileRow.bind(2, path)
    try fileRow.run()
  }

  func digest(_ digest: [UInt8], of file: Int) throws(SQLiteError) {
    try digestOfFile.bind(1, digest)
    try digestOfFile.bind(2, file)
    try digestOfFile.run()
  }

  func problem(_ feed: Int, _ row: NotEvaluated) throws(SQLiteError) {
    try problemRow.bind(1, feed)
    try problemRow.bind(2, row.subject)
    try problemRow.bind(3, row.file)
    try problemRow.bind(4, row.line)
    try problemRow.bind(5, row.reason)
    try problemRow.bind(6, row.remedy)
    try problemRow.run()
  }

  func record(_ feed: Int, _ file: Int, _ id: String, _ body: [UInt8]) throws(SQLiteError) {
    try recordRow.bind(1, feed)
    try recordRow.bind(2, file)
    try recordRow.bind(3, id)
    try recordRow.bind(4, body)
    try recordRow.run()
  }

  func alias(_ record: Int, _ id: String) throws(SQLiteError) {
    try aliasRow.bind(1, record)
    try aliasRow.bind(2, id)
    try aliasRow.run()
  }

  func package(_ record: Int, _ ecosystem: String, _ name: String) throws(SQLiteError) {
    try packageRow.bind(1, record)
    try packageRow.bind(2, ecosystem)
    try packageRow.bind(3, name)
    try packageRow.run()
  }
}
