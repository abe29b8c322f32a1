internal import Facts

/// The tables of the advisory index, in which the metadata of packages is kept as well: it belongs to no feed.
enum IndexSchema {
  /// Changes with the tables and with `AdvisoryCoding` and `MetadataCoding`; an index of another version is built anew.
  static let version = 8
  /// `Assy`: what the file is, in SQLite's header.
  static let applicationID = 0x4173_7379

  /// A feed has files, a file has records. `body` holds a record as `AdvisoryCoding` writes it.
  static let tables = """
    PRAGMA application_id = \(applicationID);
    PRAGMA user_version = \(version);
    CREATE TABLE feed(
      feed INTEGER PRIMARY KEY, name TEXT NOT NULL, format TEXT NOT NULL, source TEXT, etag TEXT, modified TEXT,
      records INTEGER NOT NULL DEFAULT 0, newest TEXT, unknown INTEGER NOT NULL DEFAULT 0,
      digest TEXT NOT NULL DEFAULT '', content BLOB NOT NULL DEFAULT x'');
    CREATE TABLE file(file INTEGER PRIMARY KEY, feed INTEGER NOT NULL, path TEXT NOT NULL, digest BLOB NOT NULL);
    CREATE TABLE problem(
      feed INTEGER NOT NULL, subject TEXT NOT NULL, file TEXT, line INTEGER, reason TEXT NOT NULL, remedy TEXT);
    CREATE TABLE record(
      record INTEGER PRIMARY KEY, feed INTEGER NOT NULL, file INTEGER NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL);
    CREATE TABLE alias(record INTEGER NOT NULL, id TEXT NOT NULL);
    CREATE TABLE package(record INTEGER NOT NULL, ecosystem TEXT NOT NULL, name TEXT NOT NULL);
    CREATE TABLE feed_ecosystem(feed INTEGER NOT NULL, ecosystem TEXT NOT NULL);
    CREATE TABLE component(record INTEGER PRIMARY KEY, component INTEGER NOT NULL);
    CREATE TABLE metadata(
      name TEXT NOT NULL, version TEXT NOT NULL, hash TEXT NOT NULL, body BLOB NOT NULL,
      PRIMARY KEY(name, version, hash)) WITHOUT ROWID;
    """

  /// Every package that a record names, once, sorted.
  static func packages(of advisory: Advisory) -> [PackageKey] {
    Set(advisory.affected.map { PackageKey(ecosystem: $0.ecosystem, name: $0.name) }).sorted()
  }

  /// Made last: sorting once costs less than keeping a tree in order.
  static let indexes = """
    CREATE INDEX package_by_name ON package(ecosystem, name, record);
    CREATE INDEX alias_by_id ON alias(id, record);
    CREATE INDEX record_by_component ON component(component, record);
    """
}
