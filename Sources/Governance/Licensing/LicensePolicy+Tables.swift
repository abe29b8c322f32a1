internal import Facts
internal import Standards

extension LicensePolicy {
  /// The files of `license-allowlist/`: tab-separated, the first line a header, `-` for "no statement".
  struct Tables: Sendable {
    let licenses: String
    let exceptions: String
    let classifiers: String
    let legacyNames: String
    let debianNames: String
    let scopes: String
  }

  init(_ tables: Tables, dataVersion: String) {
    var entries: [String: Entry] = [:]
    for row in Self.rows(tables.licenses) {
      if let entry = Entry(row) { entries[entry.id.folded] = entry }
    }
    licenses = entries
    families = LicenseFamilies(entries.keys)
    let exceptions = Self.rows(tables.exceptions)
    exceptionsThatPermitLinking = Dictionary(
      exceptions.map { ($0[0].lowercased(), $0[2] == "yes") },
      uniquingKeysWith: { first, _ in first }
    )
    verdicts = Self.verdicts(tables.scopes)
    var spellings = entries.mapValues(\.id)
    for row in exceptions {
      if let id = SPDXLicenseID(row[0]) { spellings[id.folded] = id }
    }
    let classifiers = Self.rows(tables.classifiers)
    vocabulary = LicenseVocabulary(
      classifiers: Self.readings(classifiers),
      genericClassifiers: Set(classifiers.filter { $0[2].hasPrefix("generic") }.map { $0[0] }),
      texts: Dictionary(
        Self.readings(Self.rows(tables.legacyNames)).map { ($0.key.lowercased(), $0.value) },
        uniquingKeysWith: { first, _ in first }),
      debianNames: Self.readings(Self.rows(tables.debianNames)),
      spellings: spellings
    )
    self.dataVersion = String(dataVersion.prefix { $0 != "\n" })
    if let proprietary = SPDXLicenseID("LicenseRef-Proprietary") {
      classify(SPDXExpression.Leaf(proprietary), as: .restricted)
    }
  }

  private static func rows(_ table: String) -> [[String]] {
    // By bytes: characters would take five times as long, at every start.
    table.utf8.split(separator: UInt8(ascii: "\n")).dropFirst().map { line in
      line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
        String(Substring($0))
      }
    }
  }

  private static func verdicts(_ table: String) -> [VerdictKey: LicenseVerdict] {
    let columns: [LicenseScope] = [.runtime, .extra, .group, .build, .container, .vendored, .containerOS]
    var verdicts: [VerdictKey: LicenseVerdict] = [:]
    for row in rows(table) where row.count == columns.count + 2 {
      guard let profile = LicenseProfile(rawValue: row[0]), let licenseClass = LicenseClass(rawValue: row[1])
      else { continue }
      for (scope, word) in zip(columns, row.dropFirst(2)) {
        let key = VerdictKey(profile: profile, licenseClass: licenseClass, scope: scope)
        verdicts[key] = LicenseVerdict(rawValue: word)
      }
    }
    return verdicts
  }

  private static func readings(_ rows: [[String]]) -> [String: LicenseReading] {
    var readings: [String: LicenseReading] = [:]
    for row in rows where row.count >= 3 { readings[row[0]] = reading(row[1], note: row[2], name: row[0]) }
    return readings
  }

  /// One cell: an expression, `ambiguous: A|B`, or `-` with a note that tells what the name stands for.
  private static func reading(_ cell: String, note: String, name: String) -> LicenseReading {
    let prefix = "ambiguous: "
    if cell.hasPrefix(prefix) {
      return .anyOf(cell.dropFirst(prefix.count).split(separator: "|").compactMap { expression(String($0)) })
    }
    let text =
      switch cell {
      case "-" where note.hasPrefix("proprietary"): "LicenseRef-Proprietary"
      case "-" where note.contains("LicenseRef-Public-Domain"): "LicenseRef-Public-Domain"
      case "-": ""
      default: cell
      }
    return expression(text).map { .expression($0) } ?? .unknown(name)
  }

  private static func expression(_ text: String) -> SPDXExpression? {
    do {
      return try SPDXExpression(parsing: text)
    } catch {
      return nil
    }
  }
}

extension LicensePolicy.Entry {
  /// A row of `licenses.tsv`: id, class, deprecated, ASF category, reason, successor.
  fileprivate init?(_ row: [String]) {
    guard row.count == 6, let id = SPDXLicenseID(row[0]), let licenseClass = LicenseClass(rawValue: row[1])
    else { return nil }
    self.id = id
    self.licenseClass = licenseClass
    isNamedByASF = row[3] != "-"
    isDeprecated = row[2] == "yes"
    successor = row[5] == "-" ? nil : row[5]
  }
}
