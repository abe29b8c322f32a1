internal import Formats
internal import Storage

/// The versions of the system libraries in use, for `--version` and bug reports.
package enum LibraryVersions {
  package static var text: String {
    "libxml2 \(XMLReader.libraryVersion), libyaml \(YAMLReader.libraryVersion), libarchive \(ArchiveReader.libraryVersion), SQLite \(SQLiteLibrary.version)"
  }
}
