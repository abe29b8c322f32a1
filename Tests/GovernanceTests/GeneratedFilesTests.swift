import TestSupport
import Testing

/// The embedded copies of `license-allowlist/` and `Sources/Tables/end-of-life/`: `RECORD_GOLDEN=1 swift test --filter GeneratedFiles` makes it anew.
@Suite("GeneratedFiles")
struct GeneratedFilesTests {
  private static let tables = [
    ("licenses", "licenses.tsv"), ("exceptions", "exceptions.tsv"), ("classifiers", "classifiers.tsv"),
    ("legacyNames", "legacy-names.tsv"), ("scopes", "scopes.tsv"),
    ("version", "VERSION"),
  ]

  @Test("the embedded licence policy equals license-allowlist/")
  func licensePolicy() throws {
    var text = """
      // swift-format-ignore-file
      // Made from license-allowlist/ by `RECORD_GOLDEN=1 swift test --filter GeneratedFiles`; do not edit.

      /// The licence tables as shipped, one raw string each: parsed on first use.
      enum DefaultLicensePolicy {

      """
    text += """
        static let tables = LicensePolicy.Tables(
          licenses: licenses, exceptions: exceptions, classifiers: classifiers, legacyNames: legacyNames, scopes: scopes)

      """
    for (name, file) in Self.tables { text += try literal(name, "license-allowlist/\(file)") }
    try Golden.check(text + "}\n", against: "Sources/Governance/Generated/DefaultLicensePolicy.swift")
  }

  @Test("the embedded release dates equal Sources/Tables/end-of-life/")
  func releaseDates() throws {
    var text = """
      // swift-format-ignore-file
      // Made from Sources/Tables/end-of-life/ by `RECORD_GOLDEN=1 swift test --filter GeneratedFiles`; do not edit.

      /// The tables of releases as shipped, one raw string each: parsed on first use.
      enum ReleaseDates {

      """
    text += try literal("python", "Sources/Tables/end-of-life/python-releases.tsv")
    text += try literal("distributions", "Sources/Tables/end-of-life/distribution-releases.tsv")
    try Golden.check(text + "}\n", against: "Sources/Governance/Generated/ReleaseDates.swift")
  }

  @Test("the embedded table of backports equals Sources/Tables/standard-library/")
  func backports() throws {
    var text = """
      // swift-format-ignore-file
      // Made from Sources/Tables/standard-library/ by `RECORD_GOLDEN=1 swift test --filter GeneratedFiles`; do not edit.

      /// The table of backports as shipped, a raw string: parsed on first use.
      enum StandardLibraryTables {

      """
    text += try literal("backports", "Sources/Tables/standard-library/backports.tsv")
    try Golden.check(text + "}\n", against: "Sources/Governance/Generated/StandardLibraryTables.swift")
  }

  @Test("the embedded names of modules equal Sources/Tables/module-names/")
  func moduleNames() throws {
    var text = """
      // swift-format-ignore-file
      // Made from Sources/Tables/module-names/ by `RECORD_GOLDEN=1 swift test --filter GeneratedFiles`; do not edit.

      /// The tables of module names as shipped, one raw string each: parsed on first use.
      enum ModuleNames {

      """
    text += try literal("distributions", "Sources/Tables/module-names/distributions.tsv")
    text += try literal("standardLibrary", "Sources/Tables/module-names/standard-library.tsv")
    try Golden.check(text + "}\n", against: "Sources/Facts/Generated/ModuleNames.swift")
  }

  private func literal(_ name: String, _ file: String) throws -> String {
    "  static let \(name) = #\"\"\"\n\(try Fixtures.text("../\(file)"))\"\"\"#\n"
  }
}
