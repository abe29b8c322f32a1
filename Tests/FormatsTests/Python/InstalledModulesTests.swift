import Facts
import Formats
import Syntax
import Testing

@Suite("Modules of installed distributions")
struct InstalledModulesTests {
  private func modules(_ metadata: String, record: String? = nil, topLevel: String? = nil) throws -> [String]?
  {
    try InstalledModules.read(
      metadata: SourceFile(path: "METADATA", text: "Name: A.b\n" + metadata),
      record: record.map { SourceFile(path: "RECORD", text: $0) },
      topLevel: topLevel.map { SourceFile(path: "top_level.txt", text: $0) }
    )?.modules.sorted()
  }

  @Test("RECORD: packages, modules, extensions; nothing of scripts, metadata and data")
  func record() throws {
    let record = """
      a/__init__.py,sha256=x,1\r
      a/b.py,,
      "a/c,d.py",,
      _a.cpython-312-x86_64-linux-gnu.so,,
      ns/part/__init__.py,,
      ../../../bin/a.py,,
      a_b-1.dist-info/METADATA,,
      a/data.json,,
      a/1x.py,,
      a-stubs/__init__.pyi,,
      """
    #expect(try modules("", record: record, topLevel: "wrong") == ["_a", "a", "a.b", "ns.part"])
  }

  @Test("the fields of PEP 794 go before, and top_level.txt is the last resort")
  func others() throws {
    let fields = "Import-Name: real ; private\nImport-Name: other\nImport-Namespace: ns\n\nImport-Name: body"
    #expect(try modules(fields, record: "a.py,,") == ["other", "real"])
    #expect(try modules("Import-Name:\n", record: "a.py,,") == [])
    #expect(try modules("", topLevel: "a\r\n_b\n\n") == ["_b", "a"])
    #expect(
      try InstalledModules.read(metadata: SourceFile(path: "M", text: ""), record: nil, topLevel: nil) == nil)
  }
}
