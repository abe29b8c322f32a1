internal import CSQLite

/// The SQLite library in use.
package enum SQLiteLibrary {
  package static var version: String { String(cString: sqlite3_libversion()) }
}
