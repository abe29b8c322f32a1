internal import Facts
internal import Standards

extension LicensePolicy {
  /// Reads the tables of `license-allowlist/`: tab-separated, the first line a header, `-` for "no statement".
  init(licenses: String, exceptions: String, classifiers: String, legacyNames: String, scopes: String) {
    var entries: [String: Entry] = [:]
    for row in Self.rows(licenses) where row.count >= 4 {
      guard let id = SPDXLicenseID(row[0]), let licenseClass = LicenseClass(rawValue: row[1]) else {
        continue
      }
      entries[id.folded] = Entry(id: id, licenseClass: licenseClass, isNamedByASF: row[3] != "-")
    }
    self.licenses = entries
    exceptionsThatPermitLinking = Dictionary(
      Self.rows(exceptions).map { ($0[0].lowercased(), $0[2] == "yes") },
      uniquingKeysWith: { first, _ in first }
    )
    verdicts = Self.verdicts(scopes)
    var spellings = entries.mapValues(\.id)
    for row in Self.rows(exceptions) {
      if let id = SPDXLicenseID(row[0]) { spellings[id.folded] = id }
    }
    vocabulary = LicenseVocabulary(
      classifiers: Self.readings(classifiers, fold: false),
      texts: Self.readings(legacyNames, fold: true),
      spellings: spellings
    )
  }

  private static func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
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

  private static func readings(_ table: String, fold: Bool) -> [String: LicenseReading] {
    var readings: [String: LicenseReading] = [:]
    for row in rows(table) where row.count >= 3 {
      readings[fold ? row[0].lowercased() : row[0]] = reading(row[1], note: row[2], name: row[0])
    }
    return readings
  }

  /// One cell: an expression, `ambiguous: A|B`, or `-` with a note that tells what the name stands for.
  private static func reading(_ cell: String, note: String, name: String) -> LicenseReading {
    if cell == "-" {
      return note.hasPrefix("proprietary")
        ? expression("LicenseRef-Proprietary").map { .expression($0) } ?? .unknown(name)
        : .unknown(name)
    }
    let prefix = "ambiguous: "
    guard cell.hasPrefix(prefix) else { return expression(cell).map { .expression($0) } ?? .unknown(name) }
    return .anyOf(cell.dropFirst(prefix.count).split(separator: "|").compactMap { expression(String($0)) })
  }

  private static func expression(_ text: String) -> SPDXExpression? {
    do {
      return try SPDXExpression(parsing: text)
    } catch {
      return nil
    }
  }
}
