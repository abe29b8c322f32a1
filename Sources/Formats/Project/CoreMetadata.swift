package import Facts
internal import Standards
package import Syntax

/// Reads core metadata (`METADATA`, `PKG-INFO`): header fields in the form of RFC 822, ended by an empty line.
///
/// Source: https://packaging.python.org/en/latest/specifications/core-metadata/. Only the fields that Assay judges are kept; a
/// requirement that cannot be read is left out with a `NotEvaluated` row.
package enum CoreMetadataReader {
  package static func read(
    _ source: SourceFile, limits: ParseLimits = .standard
  ) throws(ParseError) -> (metadata: CoreMetadata, notEvaluated: [NotEvaluated]) {
    try limits.checkSize(source.bytes.count)
    let fields = self.fields(of: source)
    guard let nameField = fields.first(where: { $0.name == "name" }),
      let name = DistributionName(source.text(of: nameField.value))
    else {
      throw ParseError(.structure, "the metadata names no distribution", at: SourceSpan(at: 0))
    }
    guard let version = fields.first(where: { $0.name == "version" }) else {
      throw ParseError(.structure, "the metadata of \(name) names no version", at: nameField.value)
    }
    var metadata = CoreMetadata(
      name: name, version: source.text(of: version.value), location: source.location(of: nameField.value))
    var notEvaluated: [NotEvaluated] = []
    for field in fields {
      do {
        try read(field, in: source, into: &metadata)
      } catch {
        notEvaluated.append(
          NotEvaluated(
            error.shifted(by: field.value.start), in: source, subject: source.text(of: field.value)))
      }
    }
    return (metadata, notEvaluated)
  }

  private static func read(
    _ field: Field, in source: SourceFile, into metadata: inout CoreMetadata
  ) throws(ParseError) {
    let value = source.text(of: field.value)
    switch field.name {
    case "license-expression": metadata.add(.expression, value, source.location(of: field.value))
    case "license" where value != "UNKNOWN":
      metadata.add(.text, value, source.location(of: field.value))
    case "classifier" where value.hasPrefix("License ::"):
      metadata.add(.classifier, value, source.location(of: field.value))
    case "license-file": metadata.licenseFiles.append(value)
    case "requires-dist": metadata.requiresDist.append(try Requirement(parsing: value))
    case "requires-python": metadata.requiresPython = try VersionSpecifierSet(parsing: value)
    default: break
    }
  }

  private struct Field {
    let name: String
    let value: SourceSpan
  }

  /// The header fields up to the first empty line; a line that begins with a blank continues the one before.
  private static func fields(of source: SourceFile) -> [Field] {
    var fields: [Field] = []
    for line in 1...source.lines.lineCount {
      let span = source.lines.span(ofLine: line, in: source.bytes)
      guard span.start < span.end else { break }
      let first = source.bytes[span.start]
      if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") {
        if let last = fields.popLast() {
          fields.append(Field(name: last.name, value: SourceSpan(start: last.value.start, end: span.end)))
        }
      } else if let field = field(in: span, of: source) {
        fields.append(field)
      }
    }
    return fields
  }

  private static func field(in span: SourceSpan, of source: SourceFile) -> Field? {
    let line = source.bytes[span.start..<span.end]
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    var start = colon + 1
    while start < span.end, source.bytes[start] == UInt8(ascii: " ") { start += 1 }
    return Field(
      name: source.text(of: SourceSpan(start: span.start, end: colon)).lowercased(),
      value: SourceSpan(start: start, end: span.end))
  }
}

extension CoreMetadata {
  fileprivate mutating func add(_ kind: LicenseEvidence.Kind, _ value: String, _ location: SourceLocation) {
    licenseEvidence.append(LicenseEvidence(kind: kind, value: value, location: location))
  }
}
