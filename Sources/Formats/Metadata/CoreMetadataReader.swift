package import Facts
internal import Standards
package import Syntax

/// Reads core metadata of the versions 1.0 to 2.5 (`METADATA`, `PKG-INFO`).
///
/// Source: https://packaging.python.org/en/latest/specifications/core-metadata/. A later major version is refused, as the
/// specification asks. A later minor version, and a requirement that cannot be read, are told in a `NotEvaluated` row.
package enum CoreMetadataReader {
  package static func read(
    _ source: SourceFile, limits: ParseLimits = .standard
  ) throws(ParseError) -> (metadata: CoreMetadata, notEvaluated: [NotEvaluated]) {
    try limits.checkSize(source.bytes.count)
    let header = try HeaderFields(source, limits: limits)
    guard let nameField = header.first("name"), let name = DistributionName(header.text(of: nameField)) else {
      throw ParseError(.structure, "the metadata names no distribution", at: SourceSpan(at: 0))
    }
    guard let version = header.first("version"), version.value.start < version.value.end else {
      throw ParseError(.structure, "the metadata of \(name) names no version", at: nameField.value)
    }
    var metadata = CoreMetadata(
      name: name, version: header.text(of: version), location: source.location(of: nameField.value))
    var notEvaluated: [NotEvaluated] = []
    for field in header.fields {
      do {
        try metadata.add(field.name, header.text(of: field), at: source.location(of: field.value))
      } catch {
        guard error.code != .unsupported else { throw error.shifted(by: field.value.start) }
        let subject = source.text(of: field.value)
        notEvaluated.append(NotEvaluated(error.shifted(by: field.value.start), in: source, subject: subject))
      }
    }
    if let row = metadata.laterVersionRow(in: source) { notEvaluated.append(row) }
    metadata.judgeCompleteness(header)
    return (metadata, notEvaluated)
  }
}

extension CoreMetadata {
  /// Takes over one field, if it is among those that are judged. The names of fields are in lower case.
  mutating func add(_ field: String, _ value: String, at location: SourceLocation) throws(ParseError) {
    switch field {
    case "metadata-version":
      metadataVersion = value
      guard (specification?.major ?? 0) <= 2 else {
        throw ParseError(
          .unsupported, "metadata of version \(value) is not known: its meaning may be another",
          at: SourceSpan(at: 0),
          remedy: "update Assay")
      }
    case "license-expression": addEvidence(.expression, value, location)
    case "license": addEvidence(.text, value, location)
    case "classifier" where value.hasPrefix("License ::"): addEvidence(.classifier, value, location)
    case "license-file": licenseFiles.append(value)
    case "requires-dist": requiresDist.append(try Requirement(parsing: value))
    case "requires-python": requiresPython = try VersionSpecifierSet(parsing: value)
    case "provides-extra": if let extra = ExtraName(value) { providesExtra.append(extra) }
    case "import-name": importNames.append(value)
    case "import-namespace": importNamespaces.append(value)
    default: break
    }
  }

  /// Tools write `UNKNOWN` where the author says nothing.
  private mutating func addEvidence(_ kind: LicenseEvidence.Kind, _ value: String, _ location: SourceLocation)
  {
    guard !value.isEmpty, value != "UNKNOWN" else { return }
    licenseEvidence.append(LicenseEvidence(kind: kind, value: value, location: location))
  }

  fileprivate var specification: (major: Int, minor: Int)? {
    let parts = metadataVersion?.split(separator: ".").map { Int($0) } ?? []
    guard parts.count == 2, let major = parts[0], let minor = parts[1] else { return nil }
    return (major, minor)
  }

  func laterVersionRow(in source: SourceFile) -> NotEvaluated? {
    guard let specification, specification.major == 2, specification.minor > 5 else { return nil }
    return NotEvaluated(
      subject: name.text, file: source.path, line: location.line,
      reason: "metadata of version 2.\(specification.minor) may hold fields that are not known here",
      remedy: "update Assay")
  }

  /// `Requires-Dist` came with 1.2; since 2.2 a field that is not `Dynamic` is the same in every build.
  fileprivate mutating func judgeCompleteness(_ header: HeaderFields) {
    let isDynamic = header.fields.contains {
      $0.name == "dynamic" && header.text(of: $0).lowercased() == "requires-dist"
    }
    isRequiresDistFinal = !isDynamic && (specification.map { $0 >= (2, 2) } ?? false)
  }
}
