internal import Facts

/// A record of an advisory database as bytes. `IndexSchema.version` changes with this layout.
///
/// The feed and the file of the provenance are kept beside the bytes: many records share them.
enum AdvisoryCoding {
  static func encode(_ advisory: Advisory, to encoder: inout ByteEncoder) {
    encoder.write(advisory.id)
    encoder.write(advisory.isLocal ? 1 : 0)
    encoder.write(advisory.provenance.line)
    encoder.write(advisory.aliases)
    encoder.write(advisory.upstream)
    encoder.write(advisory.published)
    encoder.write(advisory.modified)
    encoder.write(advisory.withdrawn)
    encoder.write(advisory.summary)
    encoder.write(advisory.digest)
    encode(advisory.exploitation, advisory.prediction, to: &encoder)
    encode(advisory.severities, to: &encoder)
    encoder.write(advisory.affected) { encode($1, to: &$0) }
  }

  static func decode(_ bytes: [UInt8], feed: String, file: String) throws(DamagedRecord) -> Advisory {
    var decoder = ByteDecoder(bytes)
    let id = try decoder.text()
    let isLocal = try decoder.number() == 1
    let provenance = AdvisoryProvenance(feed: feed, file: file, line: try decoder.number())
    var advisory = Advisory(id: id, provenance: provenance)
    advisory.isLocal = isLocal
    advisory.aliases = try decoder.texts()
    advisory.upstream = try decoder.texts()
    advisory.published = try decoder.optionalText()
    advisory.modified = try decoder.optionalText()
    advisory.withdrawn = try decoder.optionalText()
    advisory.summary = try decoder.optionalText()
    advisory.digest = try decoder.byteString()
    (advisory.exploitation, advisory.prediction) = try exploits(&decoder)
    advisory.severities = try decoder.list(severity)
    advisory.affected = try decoder.list(affectedPackage)
    guard decoder.isAtEnd else { throw DamagedRecord() }
    return advisory
  }

  // MARK: Severities

  static func encode(_ severities: [AdvisorySeverity], to encoder: inout ByteEncoder) {
    encoder.write(severities) { encoder, severity in
      encoder.write(severity.scheme.rawValue)
      encoder.write(severity.value)
    }
  }

  static func severity(_ decoder: inout ByteDecoder) throws(DamagedRecord) -> AdvisorySeverity {
    guard let scheme = AdvisorySeverity.Scheme(rawValue: try decoder.text()) else { throw DamagedRecord() }
    return AdvisorySeverity(scheme: scheme, value: try decoder.text())
  }
}
