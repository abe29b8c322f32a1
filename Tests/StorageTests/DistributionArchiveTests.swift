import Facts
import Standards
import Storage
import Syntax
import TestSupport
import Testing

private typealias Entry = ArchiveBytes.Entry

private let metadata = Array("Metadata-Version: 2.4\nName: demo\nVersion: 1\nLicense-File: AUTHORS\n".utf8)

@Suite("wheels and source distributions")
struct DistributionArchiveTests {
  private func read(
    _ bytes: [UInt8], _ name: String
  ) throws -> (metadata: CoreMetadata?, notEvaluated: [NotEvaluated]) {
    let folder = try TemporaryFolder()
    let kind = try #require(DistributionArchive.kind(ofFile: name))
    return DistributionArchive.read(try folder.write(bytes, to: name), kind, shownAs: name)
  }

  @Test("a wheel gives its metadata and the licence files of its dist-info")
  func wheel() throws {
    let (found, rows) = try read(
      ArchiveBytes.zip([
        Entry(name: "demo/LICENSE", bytes: [1]), Entry(name: "demo-1.dist-info/METADATA", bytes: metadata),
        Entry(name: "demo-1.dist-info/licenses/AUTHORS", bytes: [2]),
        Entry(name: "demo-1.dist-info/NOTICE.txt", bytes: [3]), Entry(name: "demo-1.dist-info/RECORD"),
        Entry(name: "demo/x.dist-info/METADATA", bytes: Array("Name: other\nVersion: 2\n".utf8)),
      ]), "demo-1-py3-none-any.whl")
    #expect(rows.isEmpty && found?.name.text == "demo" && found?.origin.kind == .wheel)
    #expect(found?.licenseDocuments.map(\.path) == ["NOTICE.txt", "licenses/AUTHORS"])
    #expect(found?.licenseDocuments.map(\.kind) == [.notice, .license])
    #expect(found?.absentLicenseFiles == [])
    #expect(
      found?.licenseDocuments.first?.digest
        == "sha256:084fed08b978af4d7d196a7446a86b58009e636b611db16211b65a9aadff29c5")
    #expect(found?.location.file == "demo-1-py3-none-any.whl/demo-1.dist-info/METADATA")
  }

  @Test("a source distribution gives its PKG-INFO, wherever it stands, and the licence files of its root")
  func sources() throws {
    let (found, rows) = try read(
      ArchiveBytes.tar([
        Entry(name: "demo-1/LICENSE", bytes: [1]),
        Entry(name: "demo-1/src/demo.egg-info/PKG-INFO", bytes: [0]),
        Entry(name: "demo-1/AUTHORS", bytes: [2]), Entry(name: "demo-1/docs/LICENSE", bytes: [3]),
        Entry(name: "demo-1/PKG-INFO", bytes: metadata),
      ]), "demo-1.tar.gz")
    #expect(rows.isEmpty && found?.origin.kind == .sourceDistribution && found?.isRequiresDistFinal == true)
    #expect(found?.licenseDocuments.map(\.path) == ["AUTHORS", "LICENSE"])
  }

  private static let hostile: [(String, [UInt8])] = [
    ("climbs", ArchiveBytes.zip([Entry(name: "../../demo-1.dist-info/METADATA", bytes: metadata)])),
    ("absolute", ArchiveBytes.zip([Entry(name: "/demo-1.dist-info/METADATA", bytes: metadata)])),
    ("backslashes", ArchiveBytes.zip([Entry(name: "..\\demo-1.dist-info\\METADATA", bytes: metadata)])),
    (
      "twice",
      ArchiveBytes.zip([
        Entry(name: "demo-1.dist-info/LICENSE"), Entry(name: "demo-1.dist-info/LICENSE"),
        Entry(name: "demo-1.dist-info/METADATA", bytes: metadata),
      ])
    ),
    (
      "truncated",
      Array(ArchiveBytes.zip([Entry(name: "demo-1.dist-info/METADATA", bytes: metadata)]).dropLast(30))
    ),
    ("no metadata", ArchiveBytes.zip([Entry(name: "demo/__init__.py")])),
    ("no archive", Array("<html>not found</html>".utf8)), ("nothing", []),
    (
      "no name",
      ArchiveBytes.zip([Entry(name: "demo-1.dist-info/METADATA", bytes: Array("Version: 1\n".utf8))])
    ),
  ]

  @Test("a hostile wheel gives no metadata and a row", arguments: hostile)
  func refused(_ label: String, _ bytes: [UInt8]) throws {
    let (found, rows) = try read(bytes, "demo-1-py3-none-any.whl")
    #expect(found == nil && rows.count == 1 && rows.allSatisfy { $0.remedy != nil }, "\(label)")
  }

  @Test("a bomb is stopped: the metadata that was read stands, and that files are lacking is told")
  func bomb() throws {
    let bomb = Entry(name: "demo-1/LICENSE", bytes: [0], declaredSize: 1 << 30)
    let (found, rows) = try read(
      ArchiveBytes.tar([Entry(name: "demo-1/PKG-INFO", bytes: metadata), bomb]), "demo-1.tar.gz")
    #expect(found?.licenseDocuments.isEmpty == true && rows.count == 1)
  }

  @Test("other files are no distributions", arguments: ["METADATA", "a.json", "a.whl.asc", "a.exe"])
  func others(_ name: String) { #expect(DistributionArchive.kind(ofFile: name) == nil) }
}
