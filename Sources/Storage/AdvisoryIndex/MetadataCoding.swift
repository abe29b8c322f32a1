package import Facts
internal import Standards
internal import Syntax

/// What an index says of a version as bytes. `IndexSchema.version` changes with this layout.
enum MetadataCoding {
  static func encode(_ entry: IndexedMetadata, to encoder: inout ByteEncoder) {
    let metadata = entry.metadata
    encoder.write(metadata.version)
    encoder.write(metadata.metadataVersion)
    encoder.write(metadata.requiresDist.map(\.description))
    encoder.write(metadata.isRequiresDistFinal ? 1 : 0)
    encoder.write(metadata.requiresPython?.description)
    encoder.write(metadata.providesExtra.map(\.text))
    encoder.write(metadata.importNames)
    encoder.write(metadata.importNamespaces)
    encoder.write(metadata.licenseFiles)
    encoder.write(metadata.licenseEvidence) { encoder, evidence in
      encoder.write(evidence.kind.rawValue)
      encoder.write(evidence.value)
      encoder.write(evidence.location.line)
    }
    encoder.write(metadata.isLicenseEvidenceWhole ? 1 : 0)
    encoder.write(metadata.origin.kind.rawValue)
    encoder.write(metadata.origin.artifactHash)
    encoder.write(entry.source)
    encoder.write(entry.retrieved)
    encoder.write(entry.sizeBytes.map(String.init))
    encoder.write(entry.uploadTime)
    encode(entry.yanking, to: &encoder)
    encoder.write(entry.status?.word)
    encoder.write(entry.status?.reason)
    encoder.write(entry.latest?.version)
    encoder.write(entry.latest?.uploadTime)
  }

  static func decode(_ bytes: [UInt8], name: String) throws(DamagedRecord) -> IndexedMetadata {
    var decoder = ByteDecoder(bytes)
    let metadata = try self.metadata(&decoder, name: name)
    var entry = IndexedMetadata(metadata, source: try decoder.text(), retrieved: try decoder.number())
    entry.sizeBytes = try decoder.optionalText().flatMap { Int($0) }
    entry.uploadTime = try decoder.optionalText()
    entry.yanking = try yanking(&decoder)
    let (word, reason) = (try decoder.optionalText(), try decoder.optionalText())
    entry.status = word.map { ProjectStatus(word: $0, reason: reason) }
    let (latest, uploadTime) = (try decoder.optionalText(), try decoder.optionalText())
    entry.latest = latest.map { LatestRelease(version: $0, uploadTime: uploadTime) }
    guard decoder.isAtEnd else { throw DamagedRecord() }
    return entry
  }

  private static func metadata(
    _ decoder: inout ByteDecoder, name text: String
  ) throws(DamagedRecord) -> CoreMetadata {
    guard let name = DistributionName(text) else { throw DamagedRecord() }
    let place = place(1)
    var metadata = CoreMetadata(name: name, version: try decoder.text(), location: place)
    metadata.metadataVersion = try decoder.optionalText()
    metadata.requiresDist = try values(decoder.texts()) { Requirement($0) }
    metadata.isRequiresDistFinal = try decoder.number() == 1
    if let specifiers = try decoder.optionalText() {
      guard let set = VersionSpecifierSet(specifiers) else { throw DamagedRecord() }
      metadata.requiresPython = set
    }
    metadata.providesExtra = try values(decoder.texts()) { ExtraName($0) }
    metadata.importNames = try decoder.texts()
    metadata.importNamespaces = try decoder.texts()
    metadata.licenseFiles = try decoder.texts()
    metadata.licenseEvidence = try decoder.list { decoder throws(DamagedRecord) in
      guard let kind = LicenseEvidence.Kind(rawValue: try decoder.text()) else { throw DamagedRecord() }
      return LicenseEvidence(
        kind: kind, value: try decoder.text(), location: Self.place(try decoder.number()))
    }
    metadata.isLicenseEvidenceWhole = try decoder.number() == 1
    guard let kind = MetadataOrigin.Kind(rawValue: try decoder.text()) else { throw DamagedRecord() }
    metadata.origin = MetadataOrigin(kind, artifactHash: try decoder.optionalText())
    return metadata
  }

  private static func values<Value>(
    _ texts: [String], _ parse: (String) -> Value?
  ) throws(DamagedRecord) -> [Value] {
    let values = texts.compactMap(parse)
    guard values.count == texts.count else { throw DamagedRecord() }
    return values
  }

  /// The line in the metadata file that was read once.
  private static func place(_ line: Int) -> SourceLocation {
    SourceLocation(file: "METADATA", line: line, column: 1, endLine: line, endColumn: 1)
  }

  private static func encode(_ yanking: DistributionFile.Yanking?, to encoder: inout ByteEncoder) {
    switch yanking {
    case nil: encoder.write(0)
    case .no: encoder.write(1)
    case .yes(let reason):
      encoder.write(2)
      encoder.write(reason)
    }
  }

  private static func yanking(
    _ decoder: inout ByteDecoder
  ) throws(DamagedRecord) -> DistributionFile.Yanking? {
    switch try decoder.number() {
    case 0: nil
    case 1: .no
    case 2: .yes(reason: try decoder.optionalText())
    default: throw DamagedRecord()
    }
  }
}

extension AdvisoryIndex {
  /// What indexes said of the versions of a distribution, by version and hash; none where it was never fetched.
  package func metadata(of names: some Sequence<String>) throws(IndexError) -> [IndexedMetadata] {
    do {
      guard try database.number("SELECT EXISTS (SELECT 1 FROM metadata)") > 0 else { return [] }
      let rows = try database.prepare("SELECT body FROM metadata WHERE name = ? ORDER BY version, hash")
      var found: [IndexedMetadata] = []
      for name in names {
        try rows.bind(1, name)
        while try rows.step() { found.append(try MetadataCoding.decode(rows.bytes(0), name: name)) }
        rows.reset()
      }
      return found
    } catch let error as SQLiteError {
      throw IndexError(error, file: path)
    } catch {
      throw .damaged(path)
    }
  }

  /// How many artefacts the metadata is kept of.
  package func metadataCount() throws(IndexError) -> Int {
    try run { () throws(SQLiteError) in try database.number("SELECT count(*) FROM metadata") }
  }

  func metadataProblems() throws(SQLiteError) -> [String] {
    let rows = try database.prepare("SELECT name, version, body FROM metadata ORDER BY name, version, hash")
    var problems: [String] = []
    while try rows.step() {
      let (name, version) = (rows.text(0) ?? "", rows.text(1) ?? "")
      do throws(DamagedRecord) {
        let entry = try MetadataCoding.decode(rows.bytes(2), name: name)
        if entry.metadata.version != version { throw DamagedRecord() }
      } catch {
        problems.append("the metadata of \(name)@\(version) cannot be read")
      }
    }
    return problems
  }
}
