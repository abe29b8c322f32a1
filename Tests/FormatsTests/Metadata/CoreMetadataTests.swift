import Facts
import Formats
import Standards
import Syntax
import TestSupport
import Testing

private func read(_ text: String) throws(ParseError) -> (metadata: CoreMetadata, notEvaluated: [NotEvaluated])
{
  try CoreMetadataReader.read(SourceFile(path: "METADATA", text: text))
}

private func refusal(_ bytes: [UInt8], limits: ParseLimits = .standard) -> ParseError? {
  do throws(ParseError) {
    _ = try CoreMetadataReader.read(SourceFile(path: "METADATA", bytes: bytes), limits: limits)
    return nil
  } catch {
    return error
  }
}

private func evidence(_ metadata: CoreMetadata) -> [String] {
  metadata.licenseEvidence.map { "\($0.kind.rawValue): \($0.value)" }
}

@Suite("core metadata")
struct CoreMetadataTests {
  @Test(
    "every version from 1.0 to 2.5 is read",
    arguments: ["1.0", "1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5"])
  func versions(_ version: String) throws {
    let (metadata, rows) = try read(
      "Metadata-Version: \(version)\nName: Demo_Pkg\nVersion: 1.0\nLicense: MIT\n\nbody")
    #expect(metadata.name.text == "demo-pkg" && metadata.metadataVersion == version && rows.isEmpty)
    #expect(evidence(metadata) == ["License: MIT"])
  }

  @Test("a later minor version is told, a later major one refused")
  func later() throws {
    #expect(
      try read("Metadata-Version: 2.9\nName: a\nVersion: 1\n").notEvaluated.map(\.remedy) == ["update Assay"])
    #expect(refusal(Array("Metadata-Version: 3.0\nName: a\nVersion: 1\n".utf8))?.code == .unsupported)
  }

  @Test("the fields of 2.4 and 2.5 are kept")
  func fields() throws {
    let (metadata, rows) = try read(
      """
      Metadata-Version: 2.5
      Name: demo
      Version: 1.0
      License-Expression: MIT OR Apache-2.0
      License-File: LICENSE
      License-File: docs/NOTICE.txt
      Classifier: License :: OSI Approved :: MIT License
      Classifier: Topic :: Software Development
      Requires-Python: >=3.9
      Requires-Dist: idna (>=2.5)
      Requires-Dist: PySocks>=1.5.6; extra == "socks"
      Provides-Extra: Socks_5
      Import-Name: demo
      Import-Name: demo._hidden; private
      Import-Namespace: shared

      License: not a field
      """)
    #expect(rows.isEmpty)
    #expect(
      evidence(metadata) == [
        "License-Expression: MIT OR Apache-2.0", "Classifier: License :: OSI Approved :: MIT License",
      ])
    #expect(
      metadata.licenseFiles == ["LICENSE", "docs/NOTICE.txt"] && metadata.absentLicenseFiles.count == 2)
    #expect(metadata.requiresDist.map(\.name.text) == ["idna", "pysocks"] && metadata.isRequiresDistFinal)
    #expect(metadata.providesExtra.map(\.text) == ["socks-5"])
    #expect(
      metadata.importNames == ["demo", "demo._hidden; private"] && metadata.importNamespaces == ["shared"])
  }

  @Test(
    "continued lines lose the indentation of the writer, and no more",
    arguments: [
      ("License: MIT License\n        \n          Copyright\n", "MIT License\n\n  Copyright"),
      ("License: MIT License\n       |\n       |  Copyright\n", "MIT License\n\n  Copyright"),
      ("License: MIT\r\n\tor later\r\n", "MIT\nor later"), ("LICENSE:\tMIT\n", "MIT"),
      ("License:MIT\nnothing of ours\n", "MIT"),
    ])
  func folding(_ field: String, _ value: String) throws {
    let (metadata, _) = try read("Metadata-Version: 2.1\r\nName: a\r\nVersion: 1\r\n" + field)
    #expect(metadata.licenseEvidence.map(\.value) == [value])
    #expect(metadata.licenseEvidence.first?.location.line == 4)
  }

  @Test("what a tool writes for nothing is nothing", arguments: ["UNKNOWN", ""])
  func nothing(_ value: String) throws {
    #expect(try read("Name: a\nVersion: 1\nLicense: \(value)\n").metadata.licenseEvidence.isEmpty)
  }

  @Test(
    "what a source's metadata leaves to the build is not final",
    arguments: [
      ("2.1", "", false), ("2.2", "", true), ("2.4", "Dynamic: Requires-Dist\n", false), ("1.2", "", false),
    ])
  func dynamic(_ version: String, _ more: String, _ isFinal: Bool) throws {
    let (metadata, _) = try read("Metadata-Version: \(version)\nName: a\nVersion: 1\n\(more)")
    #expect(metadata.isRequiresDistFinal == isFinal)
  }

  @Test("a requirement that cannot be read is told with its line")
  func badRequirement() throws {
    let (metadata, rows) = try read("Name: a\nVersion: 1\nRequires-Dist: b >> 1\nRequires-Dist: c\n")
    #expect(metadata.requiresDist.map(\.name.text) == ["c"] && rows.map(\.line) == [3])
  }

  @Test("other encodings and marks do not hide the name")
  func encodings() throws {
    let latin = Array("\u{FEFF}Name: a\nVersion: 1\nLicense: Caf".utf8) + [0xE9, 0x0A]
    let (metadata, _) = try CoreMetadataReader.read(SourceFile(path: "METADATA", bytes: latin))
    #expect(metadata.licenseEvidence.map(\.value) == ["Caf\u{FFFD}"])
    let wide = Array("Name: a\nVersion: 1\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(refusal([0xFF, 0xFE] + wide)?.code == .structure)
    #expect(refusal([])?.code == .structure)
    #expect(refusal(Array("Name: a\n".utf8))?.code == .structure)
    #expect(refusal(Array("Name: ../a\nVersion: 1\n".utf8))?.code == .structure)
  }

  @Test("huge metadata costs no more than its size, and limits hold")
  func huge() throws {
    let line = "Classifier: License :: OSI Approved :: MIT License\n"
    let text = "Name: a\nVersion: 1\n" + String(repeating: line, count: 20_000)
    #expect(try read(text).metadata.licenseEvidence.count == 20_000)
    let folded = "Name: a\nVersion: 1\nLicense: x" + String(repeating: "\n        x", count: 100_000)
    #expect(try read(folded).metadata.licenseEvidence.first?.value.utf8.count == 200_001)
    let limits = ParseLimits(maximumBytes: 1 << 20, maximumDepth: 4, maximumItems: 10)
    #expect(refusal(Array(text.utf8), limits: limits)?.code == .limit)
    #expect(refusal([UInt8](repeating: 0x20, count: 2 << 20), limits: limits)?.code == .limit)
  }
}

@Suite("installer reports")
struct InstallerReportTests {
  @Test("metadata, hash and yanking are read; what cannot be is told with its line")
  func report() throws {
    let path = "metadata/pip-report/report.json"
    let (entries, rows) = try InstallerReport.read(SourceFile(path: path, bytes: Fixtures.bytes(path)))
    let entry = try #require(entries.first)
    #expect(entries.count == 1 && entry.isYanked == true)
    #expect(entry.metadata.origin == MetadataOrigin(.installerReport, artifactHash: "sha256:2a0d60c1"))
    #expect(
      evidence(entry.metadata) == [
        "License-Expression: Apache-2.0", "Classifier: License :: OSI Approved :: MIT License",
      ])
    #expect(entry.metadata.requiresDist.map(\.name.text) == ["idna", "pysocks"])
    #expect(entry.metadata.importNames == ["demo", "demo._hidden; private"])
    #expect(rows.map(\.line) == [20, 28])
  }

  @Test("a report that leaves the licence out does not say that there is none")
  func omission() throws {
    let text = """
      {"version": "1", "pip_version": "23.2.1", "install": [
        {"metadata": {"metadata_version": "2.4", "name": "a", "version": "1"}},
        {"metadata": {"metadata_version": "2.1", "name": "b", "version": "1", "license": "MIT"}}]}
      """
    let (entries, rows) = try InstallerReport.read(SourceFile(path: "r.json", text: text))
    #expect(entries.map(\.metadata.isLicenseEvidenceWhole) == [false, true])
    #expect(rows.map(\.subject) == ["a@1"])
  }

  @Test(
    "documents of other kinds are refused",
    arguments: [
      "[]", "{}", #"{"version": "2", "install": []}"#, #"{"version": "1"}"#,
      #"{"version": "1", "install": {}}"#,
    ]
  )
  func refused(_ text: String) {
    #expect(throws: ParseError.self) { try InstallerReport.read(SourceFile(path: "r.json", text: text)) }
  }
}
