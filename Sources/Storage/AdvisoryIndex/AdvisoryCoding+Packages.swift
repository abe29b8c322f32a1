internal import Facts

extension AdvisoryCoding {
  static func encode(_ affected: AffectedPackage, to encoder: inout ByteEncoder) {
    encoder.write(affected.ecosystem)
    encoder.write(affected.release)
    encoder.write(affected.name)
    encoder.write(affected.nameKind.rawValue)
    encoder.write(affected.architecture)
    encoder.write(affected.module)
    encoder.write(affected.versions)
    encoder.write(affected.ranges) { encode($1, to: &$0) }
    encoder.write(affected.intervals) { encode($1, to: &$0) }
    encoder.write(affected.unaffected) { encode($1, to: &$0) }
    encoder.write(affected.unresolved)
    encoder.write(affected.fixStatus?.rawValue)
    encode(affected.severities, to: &encoder)
  }

  static func affectedPackage(_ decoder: inout ByteDecoder) throws(DamagedRecord) -> AffectedPackage {
    let ecosystem = try decoder.text()
    let release = try decoder.optionalText()
    var affected = AffectedPackage(ecosystem: ecosystem, release: release, name: try decoder.text())
    affected.nameKind = try required(AffectedPackage.NameKind(rawValue: try decoder.text()))
    affected.architecture = try decoder.optionalText()
    affected.module = try decoder.optionalText()
    affected.versions = try decoder.texts()
    affected.ranges = try decoder.list(range)
    affected.intervals = try decoder.list(bounds)
    affected.unaffected = try decoder.list(bounds)
    affected.unresolved = try decoder.optionalText()
    if let status = try decoder.optionalText() {
      affected.fixStatus = try required(AffectedPackage.FixStatus(rawValue: status))
    }
    affected.severities = try decoder.list(severity)
    return affected
  }

  private static func required<Value>(_ value: Value?) throws(DamagedRecord) -> Value {
    guard let value else { throw DamagedRecord() }
    return value
  }

  // MARK: Bounds

  private static func encode(_ bounds: VersionBounds, to encoder: inout ByteEncoder) {
    for bound in [bounds.lower, bounds.upper] {
      encoder.write(bound?.version)
      encoder.write(bound?.isIncluded == true ? 1 : 0)
    }
  }

  private static func bounds(_ decoder: inout ByteDecoder) throws(DamagedRecord) -> VersionBounds {
    let lower = try bound(&decoder)
    return VersionBounds(lower: lower, upper: try bound(&decoder))
  }

  private static func bound(_ decoder: inout ByteDecoder) throws(DamagedRecord) -> VersionBounds.Bound? {
    let version = try decoder.optionalText()
    let isIncluded = try decoder.number() == 1
    return version.map { VersionBounds.Bound(version: $0, isIncluded: isIncluded) }
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
