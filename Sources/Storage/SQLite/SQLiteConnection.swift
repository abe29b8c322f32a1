internal import CSQLite

/// A connection to one SQLite database file; used by one thread at a time.
final class SQLiteConnection {
  enum Mode {
    /// A new file that nobody else looks at yet: no journal, nothing is flushed before the end.
    case building
    /// A finished file that never changes: no lock is taken and no file is written beside it.
    case immutable
  }

  private let handle: OpaquePointer?

  init(path: String, mode: Mode) throws(SQLiteError) {
    var handle: OpaquePointer?
    let access =
      mode == .building ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY
    let flags = access | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let status = sqlite3_open_v2(Self.uri(path, mode), &handle, flags, nil)
    self.handle = handle
    guard status == SQLITE_OK else { throw error(status) }
    try execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
    if mode == .building {
      try execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE")
    }
  }

  deinit { sqlite3_close_v2(handle) }

  /// Makes a finished file's tables readable as `NAME.table`.
  func attach(_ path: String, as name: String) throws(SQLiteError) {
    let statement = try prepare("ATTACH ? AS \(name)")
    try statement.bind(1, Self.uri(path, .immutable))
    _ = try statement.step()
  }

  /// Runs statements that give no rows.
  func execute(_ statements: String) throws(SQLiteError) {
    let status = sqlite3_exec(handle, statements, nil, nil, nil)
    guard status == SQLITE_OK else { throw error(status) }
  }

  func prepare(_ text: String) throws(SQLiteError) -> SQLiteStatement {
    var statement: OpaquePointer?
    let status = sqlite3_prepare_v3(handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard status == SQLITE_OK, let statement else { throw error(status) }
    return SQLiteStatement(statement, of: self)
  }

  /// The one number that a question has for an answer; 0 where it has none.
  func number(_ question: String) throws(SQLiteError) -> Int {
    let statement = try prepare(question)
    return try statement.step() ? statement.integer(0) : 0
  }

  /// The number of the row that was inserted last.
  var lastRow: Int { Int(sqlite3_last_insert_rowid(handle)) }

  fileprivate func error(_ status: Int32) -> SQLiteError {
    SQLiteError(
      code: status, message: String(cString: handle == nil ? sqlite3_errstr(status) : sqlite3_errmsg(handle)))
  }

  /// A path as a URI, in which `?`, `#` and `%` would mean something.
  private static func uri(_ path: String, _ mode: Mode) -> String {
    var uri = Array("file:".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in path.utf8 {
      if "?#%".utf8.contains(byte) {
        uri += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        uri.append(byte)
      }
    }
    return String(decoding: uri, as: UTF8.self) + (mode == .immutable ? "?immutable=1" : "")
  }
}

/// A compiled statement: bind, step through the rows, reset.
final class SQLiteStatement {
  private let handle: OpaquePointer
  private let connection: SQLiteConnection

  fileprivate init(_ handle: OpaquePointer, of connection: SQLiteConnection) {
    self.handle = handle
    self.connection = connection
  }

  deinit { sqlite3_finalize(handle) }

  // MARK: Parameters, counted from 1

  func bind(_ parameter: Int32, _ value: Int?) throws(SQLiteError) {
    guard let value else { return try check(sqlite3_bind_null(handle, parameter)) }
    try check(sqlite3_bind_int64(handle, parameter, Int64(value)))
  }

  func bind(_ parameter: Int32, _ value: String?) throws(SQLiteError) {
    guard let value else { return try check(sqlite3_bind_null(handle, parameter)) }
    let count = Int32(truncatingIfNeeded: value.utf8.count)
    try check(sqlite3_bind_text(handle, parameter, value, count, assay_sqlite_transient()))
  }

  func bind(_ parameter: Int32, _ value: [UInt8]) throws(SQLiteError) {
    try check(
      value.withUnsafeBytes {
        sqlite3_bind_blob64(
          handle, parameter, $0.baseAddress, UInt64($0.count), assay_sqlite_transient())
      })
  }

  // MARK: Rows, whose columns are counted from 0

  /// Moves to the next row; false after the last.
  func step() throws(SQLiteError) -> Bool {
    let status = sqlite3_step(handle)
    guard status == SQLITE_ROW || status == SQLITE_DONE else { throw connection.error(status) }
    return status == SQLITE_ROW
  }

  /// Runs a statement without rows, and makes it ready to be bound anew.
  func run() throws(SQLiteError) {
    _ = try step()
    reset()
  }

  func reset() { sqlite3_reset(handle) }

  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  func real(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

  /// Nil for NULL.
  func text(_ column: Int32) -> String? {
    guard let text = sqlite3_column_text(handle, column) else { return nil }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }

  func bytes(_ column: Int32) -> [UInt8] {
    guard let blob = sqlite3_column_blob(handle, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: blob, count: Int(sqlite3_column_bytes(handle, column))))
  }

  private func check(_ status: Int32) throws(SQLiteError) {
    guard status == SQLITE_OK else { throw connection.error(status) }
  }
}

/// What SQLite says went wrong: a damaged file, a full disk, …
struct SQLiteError: Error, Sendable {
  let code: Int32
  let message: String

  var isOfNoDatabase: Bool { code == SQLITE_NOTADB }
}

/// The SQLite library in use.
package enum SQLiteLibrary {
  package static var version: String { String(cString: sqlite3_libversion()) }
}
