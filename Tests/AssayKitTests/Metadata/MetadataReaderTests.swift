import AssayKit
import Facts
import Foundation
import Standards
import TestSupport
import Testing

@Suite("--metadata")
struct MetadataReaderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ path: String = "") throws -> MetadataReader {
    var reader = MetadataReader()
    try reader.read(folder.path + "/" + path)
    return reader
  }

  private func metadata(_ name: String, _ more: String = "") -> String {
    "Metadata-Version: 2.1\nName: \(name)\nVersion: 1\n\(more)"
  }

  @Test("a site-packages folder gives what is installed in whatever form, with its licence files")
  func sitePackages() throws {
    try folder.write(metadata("a", "License-File: docs/legal.txt\n"), to: "a-1.dist-info/METADATA")
    try folder.write("one", to: "a-1.dist-info/licenses/docs/legal.txt")
    try folder.write("two", to: "a-1.dist-info/legal.txt")
    try folder.write("not ours", to: "a-1.dist-info/top_level.txt")
    try folder.write(metadata("b"), to: "b-1.egg-info/PKG-INFO")
    try folder.write(metadata("c"), to: "c-1.egg-info")
    try folder.write("not an archive", to: "a/data/zoneinfo.tar.gz")
    let reader = try read()
    #expect(reader.notEvaluated.isEmpty)
    #expect(reader.metadata.map(\.name.text) == ["a", "b", "c"])
    #expect(reader.metadata.map(\.isRequiresDistFinal) == [true, false, false])
    #expect(reader.metadata[0].licenseDocuments.map(\.path) == ["legal.txt", "licenses/docs/legal.txt"])
  }

  @Test("an installer's report is read by its path, and a folder without metadata is told")
  func others() throws {
    var reader = MetadataReader()
    try reader.read(Fixtures.path("metadata/pip-report/report.json"))
    #expect(reader.metadata.map(\.name.text) == ["demo"] && reader.notEvaluated.count == 2)
    #expect(try read().notEvaluated.count == 1)
    try folder.write("x", to: "notes.txt")
    #expect(throws: ConfigurationError.self) { try read("notes.txt") }
    #expect(throws: ConfigurationError.self) { try read("absent") }
  }

  @Test("a link that leads out of the folder is not followed")
  func link() throws {
    let outside = try TemporaryFolder()
    try outside.write(metadata("secret"), to: "METADATA")
    try folder.write(metadata("a"), to: "a-1.dist-info/METADATA")
    try folder.write("", to: "b-1.dist-info/RECORD")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/b-1.dist-info/METADATA", withDestinationPath: outside.path + "/METADATA")
    let reader = try read()
    #expect(reader.metadata.map(\.name.text) == ["a"] && reader.notEvaluated.count == 1)
  }

  @Test("what a locked package requires is told from nothing being known of it")
  func requirements() throws {
    try folder.write(metadata("a", "Requires-Dist: b\n"), to: "a-1.dist-info/METADATA")
    try folder.write(metadata("b"), to: "b-1.dist-info/METADATA")
    try folder.write(metadata("c"), to: "c-1.egg-info/PKG-INFO")
    let found = try read().metadata
    let facts = MetadataFacts(found)
    let place = found[0].location
    func requirements(_ name: String, _ version: String) -> [String]? {
      let locked = LockedDistribution(
        name: PackageName(name, in: .pypi), version: version, source: PackageSource(kind: .index),
        location: place)
      return facts.requirements(of: locked)?.map(\.name.text)
    }
    #expect(requirements("a", "1.0") == ["b"] && requirements("b", "1") == [])
    #expect(requirements("a", "2") == nil && requirements("c", "1") == nil && requirements("d", "1") == nil)
  }
}
