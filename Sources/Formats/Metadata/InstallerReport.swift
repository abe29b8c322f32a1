package import Facts
internal import Standards
package import Syntax

/// Reads what `pip install --report` writes: the metadata of everything that it would install.
///
/// Source: https://pip.pypa.io/en/stable/reference/installation-report/. Version 1; other major versions are refused.
package enum InstallerReport {
  /// One distribution of the report.
  package struct Entry: Sendable {
    package var metadata: CoreMetadata
    package let isYanked: Bool?
  }

  package static func read(
    _ source: SourceFile, limits: ParseLimits = .standard
  ) throws(ParseError) -> (entries: [Entry], notEvaluated: [NotEvaluated]) {
    let root = try JSONReader.read(source, limits: limits).root.expectTable("the report")
    let version = try root.require("version")
    guard version.string?.hasPrefix("1") == true, let install = root["install"] else {
      throw ParseError(
        .unsupported, "this is no installation report of version 1", at: version.headSpan,
        remedy: "write it with: pip install --dry-run --report FILE …")
    }
    var reader = Reader(source: source, writer: try root.optionalString("pip_version"))
    for entry in try install.expectArray("`install`") { reader.read(entry) }
    return (reader.entries, reader.notEvaluated)
  }

  private struct Reader {
    let source: SourceFile
    let writer: String?
    var entries: [Entry] = []
    var notEvaluated: [NotEvaluated] = []

    mutating func read(_ entry: SyntaxValue) {
      do {
        entries.append(Entry(metadata: try metadata(of: entry), isYanked: entry["is_yanked"]?.boolean))
      } catch {
        notEvaluated.append(NotEvaluated(error, in: source))
      }
    }

    private mutating func metadata(of entry: SyntaxValue) throws(ParseError) -> CoreMetadata {
      let table = try entry.require("metadata").expectTable("`metadata`")
      let nameValue = try table.require("name")
      let text = try nameValue.expectString("`name`")
      guard let name = DistributionName(text) else {
        throw ParseError(.structure, "`\(text)` is no name of a distribution", at: nameValue.span)
      }
      let hash = entry["download_info"]?["archive_info"]?["hashes"]?["sha256"]?.string.map { "sha256:" + $0 }
      var metadata = CoreMetadata(
        name: name, version: try table.require("version").expectString("`version`"),
        location: nameValue.location,
        origin: MetadataOrigin(.installerReport, artifactHash: hash))
      for (key, field) in Self.fields { try add(table[key], field, to: &metadata) }
      if let row = metadata.laterVersionRow(in: source) { notEvaluated.append(row) }
      noteOmission(table, of: &metadata)
      return metadata
    }

    /// The JSON form of the fields (PEP 566): lists for what may stand more than once.
    private static let fields = [
      ("metadata_version", "metadata-version"), ("license_expression", "license-expression"),
      ("license", "license"), ("classifier", "classifier"), ("license_file", "license-file"),
      ("requires_dist", "requires-dist"), ("requires_python", "requires-python"),
      ("provides_extra", "provides-extra"), ("import_name", "import-name"),
      ("import_namespace", "import-namespace"),
    ]

    private mutating func add(
      _ value: SyntaxValue?, _ field: String, to metadata: inout CoreMetadata
    ) throws(ParseError) {
      guard let value else { return }
      for element in value.kind == .array ? value.elements.map({ $0 }) : [value] {
        let text = try element.expectString("`\(field)`")
        do {
          try metadata.add(field, text, at: element.location)
        } catch {
          let moved = ParseError(error.code, error.message, at: element.span, remedy: error.remedy)
          guard error.code != .unsupported else { throw moved }
          notEvaluated.append(NotEvaluated(moved, in: source, subject: text))
        }
      }
    }

    /// pip before 25 leaves out the fields of PEP 639: then a licence that is not there is not known to be absent.
    private mutating func noteOmission(_ table: SyntaxValue, of metadata: inout CoreMetadata) {
      guard let writer, let number = Version(writer), let first = Version("25"), number < first,
        let fields = metadata.metadataVersion.flatMap({ Version($0) }), let since = Version("2.4"),
        fields >= since,
        table["license_expression"] == nil
      else { return }
      metadata.isLicenseEvidenceWhole = false
      notEvaluated.append(
        NotEvaluated(
          subject: "\(metadata.name)@\(metadata.version)", file: source.path, line: metadata.location.line,
          reason: "pip \(writer) leaves License-Expression out of its report",
          remedy: "write the report with pip 25 or newer, or give the wheel or site-packages folder"))
    }
  }
}
