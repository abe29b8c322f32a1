import Foundation
import TestSupport
import Testing

/// What is copied into the project's source is judged by the strictest column of the licence table, and by advisories.
@Suite("vendored packages")
struct VendoredLicenseTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("mpl==1.0\n    mit==1.0\nlgpl==1.0\n", to: "project/src/demo/_vendor/vendor.txt")
    try folder.write("mpl==1.0\n", to: "project/requirements.txt")
    for (name, license) in [("mpl", "MPL-2.0"), ("mit", "MIT"), ("lgpl", "LGPL-3.0-only")] {
      try folder.write(
        "Metadata-Version: 2.4\nName: \(name)\nVersion: 1.0\nLicense-Expression: \(license)\n",
        to: "site/\(name)-1.0.dist-info/METADATA")
    }
    try folder.write(
      """
      {"id": "PYSEC-2026-1", "modified": "2026-07-01T00:00:00Z", "affected": [{"package": {"ecosystem": "PyPI", "name": "mit"},
       "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "2.0"}]}]}]}
      """, to: "feed/PYSEC-2026-1.json")
  }

  private func assay(_ command: String, _ arguments: String...) throws -> Outcome {
    try Program.run(
      [command, folder.path + "/project", "--metadata", folder.path + "/site", "--format", "json"] + arguments
    )
  }

  @Test("MPL and LGPL block in the vendored scope, MIT is noted, and an advisory is found")
  func check() throws {
    let outcome = try assay("check", "--feeds", folder.path + "/feed", "--as-of", "2026-07-10")
    #expect(outcome.code == 1)
    let findings = try #require(try outcome.json()["findings"] as? [[String: Any]]).map { finding in
      let package = finding["package"] as? [String: Any]
      let scopes = (finding["scopes"] as? [String] ?? []).joined(separator: ",")
      return "\(finding["rule"] ?? "-") \(package?["id"] ?? "-") \(scopes)"
    }
    let expected = [
      "known-vulnerability mit@1.0 vendored", "license-not-allowed lgpl@1.0 vendored",
      "license-not-allowed mpl@1.0 vendored",
    ]
    #expect(findings.filter { $0.contains("vendored") }.sorted() == expected)
  }

  @Test("the table tells each scope with its verdict, and notices hold what is vendored")
  func tables() throws {
    let packages = try #require(try assay("licenses").json()["packages"] as? [[String: Any]])
    let rows = packages.map { "\($0["name"] ?? "-") \($0["scope"] ?? "-") \($0["verdict"] ?? "-")" }
    #expect(rows == ["mpl runtime note", "lgpl vendored block", "mit vendored note", "mpl vendored block"])
    let notices = try assay("notice", "--exclude", "requirements.txt").json()
    #expect(notices["withoutText"] as? [String] == ["lgpl@1.0", "mit@1.0", "mpl@1.0"])
  }
}
