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
    #expect(reader.distributions.map(\.name.text) == ["a", "c"])
    #expect(reader.notEvaluated.map(\.file) == ["b-1.dist-info/METADATA", "c-1.dist-info/RECORD"])
  }
}
