import Foundation
import TestSupport
import Testing

/// What `check` says of the licences of what is installed in an image.
@Suite("licences of images in a check")
struct ImageLicenseTests {
  private static let form =
    "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: *\nLicense: "

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("[project]\nname = \"demo\"\nlicense = \"Apache-2.0\"\n", to: "project/pyproject.toml")
    var status = ""
    let debian = ["bash": Self.form + "GPL-3+\n", "odd": "It is free.\n", "shared": Self.form + "JSON\n"]
    for (name, text) in debian.sorted(by: { $0.key < $1.key }) {
      status += "Package: \(name)\nStatus: install ok installed\nVersion: 1.0-1\n\n"
      try folder.write(text, to: "rootfs/usr/share/doc/\(name)/copyright")
    }
    try folder.write(status, to: "rootfs/var/lib/dpkg/status")
    try install("aptlike", "License: GPL-2.0-or-later\n", in: "usr/lib/python3/dist-packages")
    try install(
      "copyleft", "License-Expression: GPL-3.0-only\n", in: "usr/local/lib/python3.12/site-packages")
    try install("silent", "Summary: x\n", in: "usr/local/lib/python3.12/site-packages")
    try install("told", "Summary: x\n", in: "usr/local/lib/python3.12/site-packages")
    try folder.write(
      try Fixtures.text("../LICENSE"),
      to: "rootfs/usr/local/lib/python3.12/site-packages/told-1.0.dist-info/licenses/LICENSE")
  }

  private func install(_ name: String, _ fields: String, in place: String) throws {
    try folder.write(
      "Metadata-Version: 2.4\nName: \(name)\nVersion: 1.0\n\(fields)\n",
      to: "rootfs/\(place)/\(name)-1.0.dist-info/METADATA")
  }

  @Test("the application layer is judged strictly; of the distribution's packages only terms of use are")
  func check() throws {
    let outcome = try Program.run([
      "check", folder.path + "/project", "--packages", folder.path + "/rootfs", "--format", "json",
    ])
    #expect(outcome.code == 1)
    let document = try outcome.json()
    let findings = try #require(document["findings"] as? [[String: Any]])
      .filter { ($0["rule"] as? String)?.hasPrefix("license") == true }
    let rows = findings.map { "\($0["rule"] ?? "-") \(($0["package"] as? [String: Any])?["id"] ?? "-")" }
    #expect(
      rows == [
        "license-needs-review shared@1.0-1", "license-not-allowed copyleft@1.0", "license-unknown silent@1.0",
      ])
    #expect(findings.allSatisfy { ($0["scopes"] as? [String]) == ["container:rootfs"] })
    #expect(findings.map { ($0["license"] as? [String: Any])?["expression"] as? String }[0] == "JSON")
    let unjudged = try #require(document["notEvaluated"] as? [[String: Any]])
    #expect(!unjudged.contains { ($0["rule"] as? String)?.hasPrefix("license") == true })
  }
}
