import AssayKit
import Facts
import Standards
import TestSupport
import Testing

@Suite("modules of installed distributions")
struct InstalledModulesReaderTests {
  @Test("metadata that names no distribution, and a record that cannot be read, are told; the rest is read")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    try folder.write("Metadata-Version: 2.1\nName: a\nVersion: 1\n", to: "a-1.dist-info/METADATA")
    try folder.write("a/__init__.py,,\n", to: "a-1.dist-info/RECORD")
    try folder.write("no header\n", to: "b-1.dist-info/METADATA")
    try folder.write("Metadata-Version: 2.1\nName: c\nVersion: 1\n", to: "c-1.dist-info/METADATA")
    try folder.write(String(repeating: "c/x.py,,\n", count: 8 << 20), to: "c-1.dist-info/RECORD")
    let reader = InstalledModulesReader(try MetadataReader([folder.path]))
    #expect(reader.distributions.map(\.name.text) == ["a"])
    #expect(reader.notEvaluated.map(\.file) == ["b-1.dist-info/METADATA", "c-1.dist-info/RECORD"])
  }

  @Test("metadata alone does not say that a distribution has no modules")
  func metadataAlone() throws {
    let folder = try TemporaryFolder()
    try folder.write("Metadata-Version: 2.1\nName: a\nVersion: 1\n", to: "a-1.dist-info/METADATA")
    let reader = InstalledModulesReader(try MetadataReader([folder.path]))
    #expect(reader.distributions.isEmpty && reader.notEvaluated.isEmpty)
  }

  @Test("a folder of wheels tells modules: by Import-Name, RECORD or top_level.txt; what is damaged is told")
  func wheels() throws {
    let folder = try TemporaryFolder()
    func add(_ name: String, _ fields: String, _ files: [String: String]) throws {
      let header = "Metadata-Version: 2.5\nName: \(name)\nVersion: 1\n\(fields)\n"
      let entries = files.merging(["METADATA": header]) { first, _ in first }.sorted { $0.key < $1.key }
      try folder.write(
        ArchiveBytes.zip(
          entries.map {
            ArchiveBytes.Entry(name: "\(name)-1.dist-info/\($0.key)", bytes: Array($0.value.utf8))
          }),
        to: "\(name)-1-py3-none-any.whl")
    }
    try add("stated", "Import-Name: said\nImport-Namespace: shared\n", ["RECORD": "other/__init__.py,,\n"])
    try add(
      "recorded", "",
      [
        "RECORD": "shared/part/__init__.py,sha256=x,1\nrecorded-1.data/purelib/moved.py,,\n",
        "top_level.txt": "wrong\n", "entry_points.txt": "[console_scripts]\nx = moved:x\n",
      ])
    try add("older", "", ["top_level.txt": "old\n_old\n"])
    try folder.write(Array("PK\u{3}\u{4}damaged".utf8), to: "damaged-1-py3-none-any.whl")
    let reader = InstalledModulesReader(try MetadataReader([folder.path]))
    let found = reader.distributions.sorted { $0.name < $1.name }
    #expect(found.map(\.name.text) == ["older", "recorded", "stated"])
    #expect(found.map(\.modules) == [["old", "_old"], ["shared.part", "moved"], ["said"]])
    #expect(found.map(\.hasEntryPoints) == [false, true, false])
    let metadata = try MetadataReader([folder.path])
    #expect(metadata.notEvaluated.map(\.file) == ["damaged-1-py3-none-any.whl"])
  }
}
