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
    for row in TabSeparatedTable.rows(tables.licenses) {
      if let entry = Entry(row) { entries[entry.id.folded] = entry }
    }
    licenses = entries
    families = LicenseFamilies(entries.keys)
    let exceptions = TabSeparatedTable.rows(tables.exceptions)
    exceptionsThatPermitLinking = Dictionary(
      exceptions.map { ($0[0].lowercased(), $0[2] == "yes") },
      uniquingKeysWith: { first, _ in first }
    )
    verdicts = Self.verdicts(tables.scopes)
    var spellings = entries.mapValues(\.id)
    for row in exceptions {
      if let id = SPDXLicenseID(String(row[0])) { spellings[id.folded] = id }
    }
    let classifiers = TabSeparatedTable.rows(tables.classifiers)
    vocabulary = LicenseVocabulary(
      classifiers: LicenseNames(classifiers),
      genericClassifiers: Set(classifiers.filter { $0[2].hasPrefix("generic") }.map { String($0[0]) }),
      texts: LicenseNames(TabSeparatedTable.rows(tables.legacyNames)) { $0.lowercased() },
      debianNames: LicenseNames(TabSeparatedTable.rows(tables.debianNames)),
      spellings: spellings
    )
    self.dataVersion = String(dataVersion.prefix { $0 != "\n" })
    if let proprietary = SPDXLicenseID("LicenseRef-Proprietary") {
      classify(SPDXExpression.Leaf(proprietary), as: .restricted)
    }
  }

  private static func verdicts(_ table: String) -> [VerdictKey: LicenseVerdict] {
    let columns: [LicenseScope] = [.runtime, .extra, .group, .build, .container, .vendored, .containerOS]
    var verdicts: [VerdictKey: LicenseVerdict] = [:]
    for row in TabSeparatedTable.rows(table) where row.count == columns.count + 2 {
      guard let profile = LicenseProfile(rawValue: String(row[0])),
        let licenseClass = LicenseClass(rawValue: String(row[1]))
      else { continue }
      for (scope, word) in zip(columns, row.dropFirst(2)) {
        let key = VerdictKey(profile: profile, licenseClass: licenseClass, scope: scope)
        verdicts[key] = LicenseVerdict(rawValue: String(word))
      }
    }
    return verdicts
  }
}

extension LicensePolicy.Entry {
  /// A row of `licenses.tsv`: id, class, deprecated, ASF category, reason, successor.
  fileprivate init?(_ row: [Substring]) {
    guard row.count == 6, let id = SPDXLicenseID(String(row[0])),
      let licenseClass = LicenseClass(rawValue: String(row[1]))
    else { return nil }
    self.id = id
    self.licenseClass = licenseClass
    isNamedByASF = row[3] != "-"
    isDeprecated = row[2] == "yes"
    successor = row[5] == "-" ? nil : String(row[5])
  }
}
