import Facts
import Formats
import Standards
import Storage
import Syntax
import TestSupport
import Testing

@Suite("metadata in the index")
struct MetadataCacheTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/index.db"
  }

  private func entry(_ name: String, _ version: String, hash: String?, license: String = "MIT") throws
    -> IndexedMetadata
  {
    let source = SourceFile(
      path: "METADATA",
      text: """
        Metadata-Version: 2.4
        Name: \(name)
        Version: \(version)
        License-Expression: \(license)
        License-File: LICENSE
        Requires-Python: >=3.9,<4
        Requires-Dist: bar[x]>=1; python_version < "3.12"
        Provides-Extra: all
        Import-Name: foo

        """)
    var (metadata, _) = try CoreMetadataReader.read(source)
    metadata.origin = MetadataOrigin(.index, artifactHash: hash)
    var entry = IndexedMetadata(metadata, source: "https://index.example/simple", retrieved: 1_700_000_000)
    entry.sizeBytes = 12
    entry.uploadTime = "2026-01-02T03:04:05Z"
    entry.yanking = .yes(reason: "broken")
    entry.status = ProjectStatus(word: "archived", reason: nil)
    entry.latest = LatestRelease(version: "2.0", uploadTime: "2026-03-04T05:06:07Z")
    return entry
  }

  private func write(_ entries: [IndexedMetadata]) throws {
    let builder = try AdvisoryIndexBuilder(replacing: path)
    for feed in builder.previous { try builder.keep(feed) }
    for entry in entries { try builder.add(entry) }
    try builder.commit()
  }

  private func addFeed() throws {
    let builder = try AdvisoryIndexBuilder(replacing: path)
    _ = try builder.addFeed(name: "f", format: "osv", origin: FeedOrigin(source: nil))
    try builder.commit()
  }

  @Test("what is kept is read back")
  func roundTrip() throws {
    try write([entry("foo", "1.0", hash: "sha256:aa")])
    let index = try AdvisoryIndex(path: path)
    let found = try index.metadata(of: ["bar", "foo"])
    #expect(found.count == 1)
    let read = try #require(found.first)
    #expect(
      read.metadata.licenseEvidence.map(\.value) == ["MIT"] && read.metadata.licenseFiles == ["LICENSE"])
    #expect(read.metadata.requiresDist.map(\.description) == ["bar[x]>=1; python_version < \"3.12\""])
    #expect(read.metadata.requiresPython?.description == "<4,>=3.9" && read.metadata.isRequiresDistFinal)
    #expect(read.metadata.providesExtra.map(\.text) == ["all"] && read.metadata.importNames == ["foo"])
    #expect(read.metadata.origin == MetadataOrigin(.index, artifactHash: "sha256:aa"))
    #expect(read.source == "https://index.example/simple" && read.retrieved == 1_700_000_000)
    #expect(read.sizeBytes == 12 && read.yanking == .yes(reason: "broken") && read.status?.word == "archived")
    #expect(read.latest == LatestRelease(version: "2.0", uploadTime: "2026-03-04T05:06:07Z"))
    #expect(read.belongs(to: ["sha256:aa"]) && read.belongs(to: []) && !read.belongs(to: ["sha256:bb"]))
    #expect(try index.verify().isEmpty)
  }

  @Test("an index that is built anew keeps the metadata, and its digest does not depend on it")
  func rebuild() throws {
    try addFeed()
    let digest = try AdvisoryIndex(path: path).digest
    try write([entry("foo", "1.0", hash: "sha256:aa"), entry("foo", "1.0", hash: "sha256:bb")])
    #expect(try AdvisoryIndex(path: path).digest == digest)
    try addFeed()
    try write([
      entry("foo", "1.0", hash: "sha256:aa", license: "BSD-3-Clause"), entry("foo", "2.0", hash: nil),
    ])
    let found = try AdvisoryIndex(path: path).metadata(of: ["foo"])
    #expect(found.map(\.metadata.version) == ["1.0", "1.0", "2.0"])
    #expect(found.map { $0.metadata.licenseEvidence[0].value } == ["BSD-3-Clause", "MIT", "MIT"])
  }

  @Test("an index without feeds keeps metadata as well")
  func withoutFeeds() throws {
    try write([entry("foo", "1.0", hash: nil)])
    try addFeed()
    let index = try AdvisoryIndex(path: path)
    #expect(
      try index.metadata(of: ["foo"]).count == 1 && index.metadataCount() == 1 && index.feeds.count == 1)
  }
}
