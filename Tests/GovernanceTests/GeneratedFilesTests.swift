import TestSupport
import Testing

/// The embedded copies of `license-allowlist/` and `Sources/Tables/`: `RECORD_GOLDEN=1 swift test --filter GeneratedFiles` makes them anew.
@Suite("GeneratedFiles")
struct GeneratedFilesTests {
  @Test("the embedded licence policy equals license-allowlist/")
  func licensePolicy() throws {
    let joined = """
        static let tables = LicensePolicy.Tables(
          licenses: licenses, exceptions: exceptions, classifiers: classifiers, legacyNames: legacyNames,
          debianNames: debianNames, scopes: scopes)

      """
    try check(
      "Governance/Generated/DefaultLicensePolicy", "The licence tables as shipped, one raw string each",
      of: "license-allowlist/",
      [
        ("licenses", "licenses.tsv"), ("exceptions", "exceptions.tsv"), ("classifiers", "classifiers.tsv"),
        ("legacyNames", "legacy-names.tsv"), ("debianNames", "debian-names.tsv"), ("scopes", "scopes.tsv"),
        ("texts", "texts.tsv"),
        ("version", "VERSION"),
      ], joined: joined)
  }

  @Test("the embedded release dates equal Sources/Tables/end-of-life/")
  func releaseDates() throws {
    try check(
      "Governance/Generated/ReleaseDates", "The tables of releases as shipped, one raw string each",
      of: "Sources/Tables/end-of-life/",
      [("python", "python-releases.tsv"), ("distributions", "distribution-releases.tsv")])
  }

  @Test("the embedded table of backports equals Sources/Tables/standard-library/")
  func backports() throws {
    try check(
      "Governance/Generated/StandardLibraryTables", "The table of backports as shipped, a raw string",
      of: "Sources/Tables/standard-library/", [("backports", "backports.tsv")])
  }

  @Test("the embedded popular names equal Sources/Tables/popular-names/")
  func popularNames() throws {
    try check(
      "Governance/Generated/PopularNames", "The most used names as shipped, a raw string",
      of: "Sources/Tables/popular-names/", [("names", "names.tsv"), ("version", "VERSION")])
  }

  @Test("the embedded alternatives equal Sources/Tables/alternatives/")
  func alternatives() throws {
    try check(
      "Governance/Generated/AlternativeTables", "The table of alternatives as shipped, a raw string",
      of: "Sources/Tables/alternatives/", [("alternatives", "alternatives.tsv")])
  }

  @Test("the embedded names of modules equal Sources/Tables/module-names/")
  func moduleNames() throws {
    try check(
      "Facts/Generated/ModuleNames", "The tables of module names as shipped, one raw string each",
      of: "Sources/Tables/module-names/",
      [("distributions", "distributions.tsv"), ("standardLibrary", "standard-library.tsv")])
  }

  /// The file is named like the type that it holds.
  private func check(
    _ path: String, _ summary: String, of folder: String, _ tables: [(name: String, file: String)],
    joined: String = ""
  ) throws {
    let type = path.split(separator: "/").last ?? ""
    var text = """
      // swift-format-ignore-file
      // Made from \(folder) by `RECORD_GOLDEN=1 swift test --filter GeneratedFiles`; do not edit.

      /// \(summary): parsed on first use.
      enum \(type) {

      """
    text += joined
    for table in tables { text += try literal(table.name, folder + table.file) }
    try Golden.check(text + "}\n", against: "Sources/\(path).swift")
  }

  private func literal(_ name: String, _ file: String) throws -> String {
    "  static let \(name) = #\"\"\"\n\(try Fixtures.text("../\(file)"))\"\"\"#\n"
  }
}
