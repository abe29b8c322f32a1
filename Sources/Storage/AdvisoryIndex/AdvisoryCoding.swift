internal import Facts

/// A record of an advisory database as bytes. `IndexSchema.version` changes with this layout.
///
/// The feed and the file of the provenance are kept beside the bytes: many records share them.
enum AdvisoryCoding {
  static func encode(_ advisory: Advisory, to encoder: inout ByteEncoder) {
    encoder.write(advisory.id)
    encoder.write(advisory.provenance.line)
    encoder.write(advisory.aliases)
    encoder.write(advisory.upstream)
    encoder.write(advisory.published)
    encoder.write(advisory.modified)
    encoder.write(advisory.withdrawn)
    encoder.write(advisory.summary)
    encode(advisory.severities, to: &encoder)
    encoder.write(advisory.affected) { encode($1, to: &$0) }
  }

  static func decode(_ bytes: [UInt8], feed: String, file: String) throws(DamagedRecord) -> Advisory {
    var decoder = ByteDecoder(bytes)
    let id = try decoder.text()
    let provenance = AdvisoryProvenance(feed: feed, file: file, line: try decoder.number())
    var advisory = Advisory(id: id, provenance: provenance)
    advisory.aliases = try decoder.texts()
    advisory.upstream = try decoder.texts()
    advisory.published = try decoder.optionalText()
    advisory.modified = try decoder.optionalText()
    advisory.withdrawn = try decoder.optionalText()
    advisory.summary = try decoder.optionalText()
    advisory.severities = try decoder.list(severity)
    advisory.affected = try decoder.list(affectedPackage)
    guard decoder.isAtEnd else { throw DamagedRecord() }
    return advisory
  }

  // MARK: Severities

  private static func encode(_ severities: [AdvisorySeverity], to encoder: inout ByteEncoder) {
    encoder.write(severities) { encoder, severity in
      encoder.write(severity.scheme.rawValue)
      encoder.write(severity.value)
    }
  }

  private static func severity(_ decoder: inout ByteDecoder) throws(DamagedRecord) -> AdvisorySeverity {
    guard let scheme = AdvisorySeverity.Scheme(rawValue: try decoder.text()) else { throw DamagedRecord() }
    return AdvisorySeverity(scheme: scheme, value: try decoder.text())
  }

  // MARK: Packages

  private static func encode(_ affected: AffectedPackage, to encoder: inout ByteEncoder) {
    encoder.write(affected.ecosystem)
    encoder.write(affected.release)
    encoder.write(affected.name)
    encoder.write(affected.architecture)
    encoder.write(affected.module)
    encoder.write(affected.versions)
    encoder.write(affected.ranges) { encode($1, to: &$0) }
    encode(affected.severities, to: &encoder)
  }

  private static func affectedPackage(_ decoder: inout ByteDecoder) throws(DamagedRecord) -> AffectedPackage {
    let ecosystem = try decoder.text()
    let release = try decoder.optionalText()
    var affected = AffectedPackage(ecosystem: ecosystem, release: release, name: try decoder.text())
    affected.architecture = try decoder.optionalText()
    affected.module = try decoder.optionalText()
    affected.versions = try decoder.texts()
    affected.ranges = try decoder.list(range)
    affected.severities = try decoder.list(severity)
    return affected
  }

  // MARK: Ranges

  private static func encode(_ range: AffectedRange, to encoder: inout ByteEncoder) {
    encoder.write(range.kind.rawValue)
    encoder.write(range.events) { encoder, event in
      switch event {
      case .introduced: encoder.write(0)
      case .fixed: encoder.write(1)
      case .lastAffected: encoder.write(2)
      case .limit: encoder.write(3)
      }
      encoder.write(event.version)
    }
  }

  private static func range(_ decoder: inout ByteDecoder) throws(DamagedRecord) -> AffectedRange {
    guard let kind = AffectedRange.Kind(rawValue: try decoder.text()) else { throw DamagedRecord() }
    return AffectedRange(kind: kind, events: try decoder.list(event))
  }

  private static func event(_ decoder: inout ByteDecoder) throws(DamagedRecord) -> AffectedRange.Event {
    let kind = try decoder.number()
    let version = try decoder.text()
    switch kind {
    case 0: return .introduced(version)
    case 1: return .fixed(version)
    case 2: return .lastAffected(version)
    case 3: return .limit(version)
    default: throw DamagedRecord()
    }
  }
}
