internal import Crypto

/// Digests of what an index holds.
enum IndexContent {
  /// A feed's digest, from those of its files.
  static func digest(ofFeed feed: Int, in database: SQLiteConnection) throws(SQLiteError) -> String {
    let files = try database.prepare("SELECT digest FROM main.file WHERE feed = ?")
    try files.bind(1, feed)
    var digests: [[UInt8]] = []
    while try files.step() { digests.append(files.bytes(0)) }
    return FeedDigest.text(ofFiles: digests)
  }

  /// SHA-256 over a feed's records as they are stored, in their order.
  static func digest(ofRecordsOf feed: Int, in database: SQLiteConnection) throws(SQLiteError) -> [UInt8] {
    let records = try database.prepare("SELECT body FROM main.record WHERE feed = ? ORDER BY record")
    try records.bind(1, feed)
    var hash = SHA256()
    while try records.step() { hash.update(data: records.bytes(0)) }
    return Array(hash.finalize())
  }
}
