import TestSupport
import Testing

/// The embedded copy of `license-allowlist/`: `RECORD_GOLDEN=1 swift test --filter GeneratedFiles` makes it anew.
@Suite("GeneratedFiles")
struct GeneratedFilesTests {
  private static let tables = [
    ("licenses", "licenses.tsv"), ("exceptions", "exceptions.tsv"), ("classifiers", "classifiers.tsv"),
    ("legacyNames", "legacy-names.tsv"), ("scopes", "scopes.tsv"),
  ]

  @Test("the embedded licence policy equals license-allowlist/")
  func licensePolicy() throws {
    var text = """
      // swift-format-ignore-file
      // Made from license-allowlist/ by `RECORD_GOLDEN=1 swift test --filter GeneratedFiles`; do not edit.

      /// The licence tables as shipped, one raw string each: parsed on first use.
      enum DefaultLicensePolicy {

      """
    for (name, file) in Self.tables {
      text += "  static let \(name) = #\"\"\"\n\(try Fixtures.text("../license-allowlist/\(file)"))\"\"\"#\n"
    }
    try Golden.check(text + "}\n", against: "Sources/Governance/Generated/DefaultLicensePolicy.swift")
  }
}
