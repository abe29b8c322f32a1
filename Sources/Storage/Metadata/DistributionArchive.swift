package import Facts
internal import Formats
internal import Syntax

/// Reads the metadata of a wheel or a source distribution out of its archive; nothing is unpacked to disk.
package enum DistributionArchive {
  package enum Kind: Sendable { case wheel, sourceDistribution }

  /// What a file name says; nil for files of other kinds.
  package static func kind(ofFile name: String) -> Kind? {
    if name.hasSuffix(".whl") { return .wheel }
    let isSource = [".tar.gz", ".tgz", ".tar.bz2", ".tar.xz", ".zip"].contains { name.hasSuffix($0) }
    return isSource ? .sourceDistribution : nil
  }

  /// Reads the archive of `path`, which is shown as `name`. What cannot be read is a row, and no metadata.
  package static func read(
    _ path: String, _ kind: Kind, shownAs name: String
  ) -> (metadata: CoreMetadata?, notEvaluated: [NotEvaluated]) {
    read(kind, shownAs: name) { () throws(ArchiveError) in try ArchiveReader(path: path) }
  }

  /// The same of an archive in memory.
  package static func read(
    _ bytes: [UInt8], _ kind: Kind, shownAs name: String
  ) -> (metadata: CoreMetadata?, notEvaluated: [NotEvaluated]) {
    read(kind, shownAs: name) { () throws(ArchiveError) in try ArchiveReader(bytes: bytes, name: name) }
  }

  private static func read(
    _ kind: Kind, shownAs name: String, _ open: () throws(ArchiveError) -> ArchiveReader
  ) -> (metadata: CoreMetadata?, notEvaluated: [NotEvaluated]) {
    let source: SourceFile
    do {
      guard let found = try findMetadata(open(), kind) else {
        return (nil, [row(name, "there is no core metadata in this archive")])
      }
      source = SourceFile(path: "\(name)/\(found.path)", bytes: found.bytes)
    } catch {
      return (nil, [row(error, name)])
    }
    do {
      var (metadata, rows) = try CoreMetadataReader.read(source)
      metadata.origin = MetadataOrigin(kind == .wheel ? .wheel : .sourceDistribution)
      if kind == .wheel { metadata.isRequiresDistFinal = true }
      let folder = String(source.path.dropFirst(name.utf8.count + 1)).split(separator: "/").dropLast().joined(
        separator: "/")
      do {
        metadata.licenseDocuments = try documents(
          open(), below: folder + "/", kind == .wheel ? .information : .sources,
          metadata.licenseFiles)
      } catch {
        rows.append(row(error, name))
      }
      return (metadata, rows)
    } catch {
      return (nil, [NotEvaluated(error, in: source)])
    }
  }

  /// `*.dist-info/METADATA` of a wheel, or `*/PKG-INFO` of a source distribution.
  private static func findMetadata(
    _ archive: ArchiveReader, _ kind: Kind
  ) throws(ArchiveError) -> (path: String, bytes: [UInt8])? {
    let ending = kind == .wheel ? ".dist-info/METADATA" : "/PKG-INFO"
    while let entry = try archive.next() {
      if entry.hasSuffix(ending), entry.utf8.count(where: { $0 == UInt8(ascii: "/") }) == 1 {
        return (entry, try archive.contents())
      }
    }
    return nil
  }

  private static func documents(
    _ archive: ArchiveReader, below folder: String, _ layout: DistributionLayout, _ declared: [String]
  ) throws(ArchiveError) -> [LicenseDocument] {
    var documents: [LicenseDocument] = []
    while let entry = try archive.next() {
      guard entry.hasPrefix(folder) else { continue }
      let path = String(entry.dropFirst(folder.count))
      if layout.isLicenseFile(path, declared: declared) {
        documents.append(DistributionLayout.document(path, try archive.contents()))
      }
    }
    return documents.sorted { $0.path < $1.path }
  }

  static func row(_ error: ArchiveError, _ name: String) -> NotEvaluated {
    row(error.entry.map { "\(name)/\($0)" } ?? name, error.message, error.remedy)
  }

  private static func row(_ file: String, _ reason: String, _ remedy: String? = nil) -> NotEvaluated {
    NotEvaluated(
      subject: file, file: file, reason: reason, remedy: remedy ?? "fetch the file again, or leave it out")
  }
}
