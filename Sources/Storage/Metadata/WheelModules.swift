package import Facts
internal import Formats
internal import Syntax

extension DistributionArchive {
  /// The files of a `.dist-info` folder that tell what can be imported, and who else finds the distribution.
  private static let moduleFiles: Set<Substring> = [
    "METADATA", "RECORD", "top_level.txt", "entry_points.txt",
  ]

  /// Reads which modules a wheel gives; what cannot be read is a row. Nil for an archive without metadata.
  package static func modules(
    ofWheel path: String, shownAs name: String
  ) -> (modules: DistributionModules?, notEvaluated: [NotEvaluated]) {
    let files: [Substring: SourceFile]
    do {
      files = try moduleFiles(in: ArchiveReader(path: path), shownAs: name)
    } catch {
      return (nil, [row(error, name)])
    }
    guard let metadata = files["METADATA"] else { return (nil, []) }
    do {
      var found = try InstalledModules.read(
        metadata: metadata, record: files["RECORD"], topLevel: files["top_level.txt"])
      found?.hasEntryPoints = files["entry_points.txt"]?.bytes.isEmpty == false
      return (found, [])
    } catch {
      return (nil, [NotEvaluated(error, in: metadata)])
    }
  }

  private static func moduleFiles(
    in archive: ArchiveReader, shownAs name: String
  ) throws(ArchiveError) -> [Substring: SourceFile] {
    var files: [Substring: SourceFile] = [:]
    while let entry = try archive.next() {
      let parts = entry.split(separator: "/")
      guard parts.count == 2, parts[0].hasSuffix(".dist-info"), moduleFiles.contains(parts[1]) else {
        continue
      }
      files[parts[1]] = SourceFile(path: "\(name)/\(entry)", bytes: try archive.contents())
    }
    return files
  }
}
