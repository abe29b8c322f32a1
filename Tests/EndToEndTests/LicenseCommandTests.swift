import Foundation
import TestSupport
import Testing

/// `licenses` and `notice` over a small project with what its metadata says.
@Suite("licenses and notice")
struct LicenseCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("mit==1.0\nsame==1.0\nhostile==1.0\nabsent==1.0\n", to: "project/requirements.txt")
    try folder.write("tool==1.0\n", to: "project/requirements-dev.txt")
    try add(
      "mit", "License-Expression: MIT\nLicense-File: LICENSE\n",
      ["licenses/LICENSE": "MIT text", "NOTICE": "by mit\n"])
    try add("same", "License: MIT\n", ["LICENSE.txt": "MIT text", "NOTICE": "by mit\n"])
    try add(
      "hostile", "License: =cmd|'/c calc'!A1\u{1B}[2J\n        \u{202E}second\nLicense-File: gone\n",
      ["NOTICE.md": "a\u{1B}]0;x\u{7}\u{C}b\r\n\tc\u{202E}"])
    try add("tool", "License: MIT\n", ["NOTICE": "by tool\n"])
  }

  private func add(_ name: String, _ fields: String, _ files: [String: String]) throws {
    let place = "site/\(name)-1.0.dist-info/"
    try folder.write(
      "Metadata-Version: 2.4\nName: \(name)\nVersion: 1.0\n\(fields)\n", to: place + "METADATA")
    for (file, text) in files { try folder.write(text, to: place + file) }
  }

  private func assay(_ arguments: String...) throws -> Outcome {
    try Program.run(
      [arguments[0], folder.path + "/project", "--metadata", folder.path + "/site"] + arguments.dropFirst())
  }

  private func rows(_ document: [String: Any], _ key: String) throws -> [[String: Any]] {
    try #require(document[key] as? [[String: Any]])
  }

  @Test("JSON tells licence, verdict, evidence and files; what has no metadata is not evaluated")
  func json() throws {
    let outcome = try assay("licenses", "--format", "json")
    #expect(outcome.code == 3)
    let document = try outcome.json()
    #expect(document["schema"] as? String == "assay.licenses/1")
    let packages = try rows(document, "packages")
    #expect(packages.map { $0["id"] as? String } == ["tool@1.0", "hostile@1.0", "mit@1.0", "same@1.0"])
    let mit = packages[2]
    #expect(mit["license"] as? String == "MIT" && mit["verdict"] as? String == "ok")
    #expect(mit["decidedBy"] as? String == "License-Expression" && mit["scopes"] as? [String] == ["runtime"])
    #expect(try rows(mit, "files").map { $0["kind"] as? String } == ["notice", "license"])
    #expect(packages[1]["absentFiles"] as? [String] == ["gone"])
    #expect(try rows(document, "notEvaluated").map { $0["subject"] as? String } == ["absent@1.0"])
  }

  @Test("no format lets a control character or a formula through", arguments: ["text", "json", "csv"])
  func hostile(_ format: String) throws {
    let output = try assay("licenses", "--format", format).output
    let controls = output.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n" && $0 != "\r") || $0.value == 0x202E
    }
    #expect(controls.isEmpty && output.contains("hostile"))
    #expect(
      format != "csv" || (output.contains("\"'=cmd|") && output.hasPrefix("package,version,license,verdict,"))
    )
  }

  @Test("NOTICE has the notices of what is shipped, each text once, and nothing else")
  func notice() throws {
    let outcome = try assay("notice", "--output", "third-party=\(folder.path)/third-party")
    #expect(outcome.code == 3)
    let rule = String(repeating: "-", count: 78)
    #expect(
      outcome.output == """
        \(rule)
        hostile@1.0 (NOTICE.md)
        \(rule)

        a\u{FFFD}]0;x\u{FFFD}b
        \tc\u{FFFD}


        \(rule)
        mit@1.0 (NOTICE)
        same@1.0 (NOTICE)
        \(rule)

        by mit


        """)
    let others = String(decoding: try folder.bytes("third-party"), as: UTF8.self)
    #expect(
      others.contains("mit@1.0 (licenses/LICENSE)\nsame@1.0 (LICENSE.txt)\n")
        && others.contains("\nMIT text\n"))
    #expect(try assay("notice", "--all").output.contains("by tool"))
  }

  @Test("the JSON of notices keeps texts as they are, with their digests")
  func noticeJSON() throws {
    let document = try assay("notice", "--format", "json").json()
    let notices = try rows(document, "notices")
    #expect(notices[0]["text"] as? String == "a\u{1B}]0;x\u{7}\u{C}b\r\n\tc\u{202E}")
    #expect((notices[1]["digest"] as? String)?.hasPrefix("sha256:") == true)
    #expect(document["withoutText"] as? [String] == ["hostile@1.0"])
    #expect(
      try rows(document, "notEvaluated").map { $0["subject"] as? String } == ["hostile@1.0", "absent@1.0"])
  }

  @Test("without a lock there is nothing to list, and another format is a usage error")
  func nothing() throws {
    #expect(
      try Program.run(["licenses", folder.path + "/site", "--metadata", folder.path + "/site"]).code == 4)
    #expect(try assay("licenses", "--format", "xml").code == 2)
  }

  @Test("an override counts before the metadata, stands with its evidence, and ends")
  func override() throws {
    try folder.write("[project]\nname = \"demo\"\nlicense = \"MPL-2.0\"\n", to: "project/pyproject.toml")
    try folder.write(
      """
      [[licenses.override]]
      package = "absent"
      license = "LGPL-3.0-only"
      reason = "its page says so"
      evidence = "https://files.example/absent"
      until = 2999-12-31

      [[licenses.override]]
      package = "mit"
      license = "ISC"
      reason = "wrong by now"
      evidence = "https://files.example/mit"
      until = 2020-12-31
      """, to: "project/assay.toml")
    try folder.write("absent==1.0\n", to: "project/requirements-test.txt")
    let outcome = try assay("licenses", "--format", "json")
    #expect(outcome.code == 0)
    let document = try outcome.json()
    let packages = try rows(document, "packages").filter {
      ["absent", "mit"].contains($0["name"] as? String)
    }
    #expect(packages.map { $0["license"] as? String } == ["LGPL-3.0-only", "LGPL-3.0-only", "MIT"])
    #expect(packages[1]["decidedBy"] as? String == "override" && packages[1]["metadata"] is NSNull)
    let evidence = try rows(packages[1], "evidence")
    #expect(evidence.map { $0["file"] as? String } == ["assay.toml"])
    let project = try rows(document, "projectLicenses")
    #expect(project.map { $0["license"] as? String } == ["MPL-2.0"] && project[0]["line"] as? Int == 3)
    let text = try assay("licenses").output
    #expect(text.contains("as for an Apache-2.0 project; pyproject.toml:3 says MPL-2.0"))
  }

  @Test("a licence file whose text is known is a statement, and contradicts others")
  func files() throws {
    let text = try Fixtures.text("../LICENSE")
    try folder.write("silent==1.0\ncopied==1.0\npartly==1.0\n", to: "project/requirements.txt")
    try add(
      "silent", "License: see LICENSE\nLicense-File: LICENSE\n",
      ["licenses/LICENSE": text, "licenses/AUTHORS": "A"])
    try add("copied", "License: GPL-3.0-only\n", ["LICENSE": text])
    try add("partly", "License: MIT\n", ["LICENSE": text, "LICENSE.other": "terms of others"])
    let packages = try rows(try assay("licenses", "--format", "json").json(), "packages").filter {
      $0["name"] as? String != "tool"
    }
    #expect(packages.map { $0["name"] as? String } == ["copied", "partly", "silent"])
    #expect(packages.map { $0["license"] as? String } == ["Apache-2.0", "MIT", "Apache-2.0"])
    #expect(packages.map { $0["decidedBy"] as? String } == ["License-File", "License", "License-File"])
    let evidence = try rows(packages[2], "evidence")
    #expect(
      evidence.map { $0["file"] as? String } == [
        "silent-1.0.dist-info/licenses/LICENSE", "silent-1.0.dist-info/METADATA",
      ])
    #expect(try rows(packages[1], "files").map { $0["license"] as? String } == ["Apache-2.0", nil])
    let conflict = try assay("check").output
    #expect(
      conflict.contains(
        "copied@1.0 contradicts itself: License-File says Apache-2.0, License says GPL-3.0-only"))
  }

  @Test("packages of an image are judged by their copyright files, Python's by their metadata")
  func images() throws {
    let form =
      "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: *\nLicense: "
    var status = ""
    for (name, license) in [
      ("plain", "Expat"), ("served", "AGPL-3+\u{1B}[2J"), ("told", nil), ("shared", "JSON"),
    ] {
      status += "Package: \(name)\nStatus: install ok installed\nVersion: 1.0-1\n\n"
      let text = license.map { form + $0 + "\n" } ?? "It is free.\n"
      try folder.write(text, to: "rootfs/usr/share/doc/\(name)/copyright")
    }
    try folder.write(status, to: "rootfs/var/lib/dpkg/status")
    try folder.write(
      "Metadata-Version: 2.4\nName: inside\nVersion: 1.0\nLicense-Expression: MIT\n",
      to: "rootfs/usr/lib/python3/site-packages/inside-1.0.dist-info/METADATA")
    try folder.write("", to: "empty/README")
    let run = {
      try Program.run(["licenses", folder.path + "/empty", "--packages", folder.path + "/rootfs"] + $0)
    }
    let outcome = try run(["--format", "json"])
    #expect(outcome.code == 3)
    let packages = try rows(try outcome.json(), "systemPackages")
    #expect(packages.map { $0["name"] as? String } == ["plain", "served", "shared", "inside"])
    #expect(packages.map { $0["verdict"] as? String } == ["ok", "note", "review", "note"])
    #expect(
      packages.map { $0["scope"] as? String } == [
        "container-os", "container-os", "container-os", "container",
      ])
    let missing = try rows(try outcome.json(), "notEvaluated")
    #expect(missing.map { $0["subject"] as? String } == ["told@1.0-1"])
    let text = try run([])
    #expect(
      text.output.contains(
        "Image rootfs: 2 note, 1 ok, 1 review\n  shared@1.0-1: JSON (review, container-os)"))
    #expect(!text.output.contains("\u{1B}"))
    #expect(
      try run(["--format", "csv"]).output.contains(
        "shared,1.0-1,JSON,review,container-os,copyright,"))
    #expect(try Program.run(["licenses", folder.path + "/empty"]).code == 4)
  }
}
