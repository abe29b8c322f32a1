import Facts
import Formats
import Storage
import TestSupport
import Testing

private func record(_ id: String, _ package: String, aliases: [String] = [], upstream: [String] = [])
  -> Advisory
{
  var advisory = Advisory(id: id, provenance: AdvisoryProvenance(feed: "f", file: id + ".json", line: 3))
  advisory.aliases = aliases
  advisory.upstream = upstream
  advisory.published = "2026-01-01T00:00:00Z"
  advisory.modified = "2026-02-0\(id.utf8.count % 9 + 1)T00:00:00Z"
  advisory.summary = "Ünsafe \u{1F4A5} \(id)"
  advisory.severities = [AdvisorySeverity(scheme: .cvss3, value: "CVSS:3.1/AV:N")]
  var affected = AffectedPackage(ecosystem: "PyPI", release: "x:y", name: package)
  affected.versions = ["1.0", ""]
  affected.ranges = [
    AffectedRange(
      kind: .ecosystem, events: [.introduced("0"), .fixed("2"), .lastAffected("3"), .limit("*")]),
    AffectedRange(kind: .git, events: []),
  ]
  affected.severities = [AdvisorySeverity(scheme: .word, value: "high")]
  affected.nameKind = .binary
  affected.architecture = "x86_64"
  affected.module = "nodejs:18"
  affected.intervals = [.all, .upTo("1"), .above("2")]
  affected.unaffected = [.only("1.5")]
  affected.unresolved = "a shape of its own"
  affected.fixStatus = .willNotFix
  advisory.affected = [affected]
  advisory.digest = [0, 255]
  advisory.exploitation = Exploitation(dateAdded: "2026-01-02", dueDate: "2026-02-02", isUsedForRansom: true)
  advisory.prediction = ExploitPrediction(probability: 0.00113, percentile: 0.99, model: "v1")
  return advisory
}

private let records = [
  record("A-1", "one", aliases: ["CVE-1"]), record("B-1", "two", aliases: ["CVE-1"]),
  record("C-1", "three", upstream: ["CVE-1"]), record("D-1", "four"),
]

/// Writes an index with a feed for each list.
private func write(_ feeds: [(name: String, records: [Advisory])], to path: String) throws {
  let builder = try AdvisoryIndexBuilder(replacing: path)
  for feed in builder.previous where !feeds.contains(where: { $0.name == feed.facts.name }) {
    try builder.keep(feed)
  }
  for (name, records) in feeds {
    let feed = try builder.addFeed(name: name, format: "osv", origin: FeedOrigin(source: nil))
    for record in records { try add(record, to: feed, builder) }
  }
  try builder.commit()
}

/// A file with one record.
private func add(_ record: Advisory, to feed: Int, _ builder: AdvisoryIndexBuilder) throws {
  var summary = FeedSummary()
  summary.recordCount = 1
  summary.unknownShapes = 2
  var digest = FeedDigest.Running()
  digest.update(Array(record.id.utf8))
  try builder.beginFile(record.id + ".json", of: feed)
  try builder.add(record)
  try builder.endFile(digest: digest.finish(), summary)
}

@Suite("advisory index")
struct AdvisoryIndexTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/sub folder/index?#%41.db"
  }

  private func ids(_ names: String...) throws -> [String] {
    try AdvisoryIndex(path: path).advisories(naming: names.map { PackageKey(ecosystem: "PyPI", name: $0) })
      .map(\.id).sorted()
  }

  @Test("a record comes back as it was stored")
  func roundTrip() throws {
    try write([("f", records)], to: path)
    let found = try AdvisoryIndex(path: path).advisories(naming: [PackageKey(ecosystem: "PyPI", name: "four")]
    )
    #expect(found.map { "\($0)" } == ["\(records[3])"])
  }

  @Test("the record of these tests leaves no field out")
  func fields() {
    var record = records[0]
    record.withdrawn = "2026-03-01T00:00:00Z"
    record.upstream = ["CVE-1"]
    let unset =
      (Array(Mirror(reflecting: record).children) + Array(Mirror(reflecting: record.affected[0]).children))
      .filter { ["nil", "[]", "\(AffectedPackage.NameKind.either)"].contains("\($0.value)") }
    #expect(unset.compactMap(\.label) == [])
  }

  @Test("a package brings the records that aliases and upstream lead to, and no others")
  func closure() throws {
    try write([("f", Array(records[..<2])), ("g", Array(records[2...]))], to: path)
    #expect(try ids("one") == ["A-1", "B-1"])
    #expect(try ids("three") == ["A-1", "B-1", "C-1"])
    #expect(try ids("four", "four") == ["D-1"])
    #expect(try ids("absent") == [])
    #expect(
      try AdvisoryIndex(path: path).advisories(naming: [PackageKey(ecosystem: "Debian", name: "one")]).isEmpty
    )
  }

  @Test("the digest is the same in whatever order feeds and files come, and other for other files")
  func digest() throws {
    try write([("f", records)], to: path)
    try write([("g", [records[0]])], to: path)
    let other = folder.path + "/other.db"
    try write([("g", [records[0]]), ("f", records.reversed())], to: other)
    let index = try AdvisoryIndex(path: path)
    #expect(try AdvisoryIndex(path: other).digest == index.digest)
    #expect(index.feeds.map(\.facts.records) == [4, 1])
    #expect(try index.verify() == [])
    try write([("g", [records[1]])], to: other)
    #expect(try AdvisoryIndex(path: other).digest != index.digest)
  }

  @Test("feeds that are kept many times stay as they are, and their rows do not wander off")
  func keeping() throws {
    try write([("f", records), ("g", records)], to: path)
    let digest = try AdvisoryIndex(path: path).digest
    for _ in 0..<100 { try write([("h", [records[0]])], to: path) }
    try write([("h", [])], to: path)
    let builder = try AdvisoryIndexBuilder(replacing: path)
    for feed in builder.previous where feed.facts.name != "h" { try builder.keep(feed) }
    try builder.commit()
    let index = try AdvisoryIndex(path: path)
    #expect(index.digest == digest)
    #expect(try index.verify() == [])
    #expect(try folder.bytes("sub folder/index?#%41.db").count < 100_000)
  }

  @Test("a feed that is renewed in part keeps its other records")
  func rest() throws {
    try write([("f", records)], to: path)
    let digest = try AdvisoryIndex(path: path).digest
    let builder = try AdvisoryIndexBuilder(replacing: path)
    let feed = try builder.addFeed(name: "f", format: "osv", origin: FeedOrigin(source: nil))
    try add(record("D-1", "five"), to: feed, builder)
    try builder.keepRest(of: try #require(builder.previous.first), in: feed)
    try builder.commit()
    let index = try AdvisoryIndex(path: path)
    #expect(index.digest == digest && index.feeds.map(\.facts.records) == [4])
    #expect(try index.verify() == [])
    #expect(try ids("four") == [] && ids("five") == ["D-1"] && ids("one") == ["A-1", "B-1"])
  }

  @Test("a file that is given up leaves no row behind")
  func abandonedFile() throws {
    try write([("f", [records[0]])], to: path)
    let digest = try AdvisoryIndex(path: path).digest
    let builder = try AdvisoryIndexBuilder(replacing: path)
    let feed = try builder.addFeed(name: "f", format: "osv", origin: FeedOrigin(source: nil))
    try add(records[0], to: feed, builder)
    try builder.beginFile("cut.json", of: feed)
    for record in records { try builder.add(record) }
    try builder.abandonFile()
    try builder.commit()
    let index = try AdvisoryIndex(path: path)
    #expect(index.digest == digest && index.feeds.map(\.facts.records) == [1])
    #expect(try index.verify() == [])
    #expect(try ids("one") == ["A-1"] && ids("four") == [])
  }

  @Test("a builder that does not commit leaves everything as it was")
  func abandoning() throws {
    try write([("f", records)], to: path)
    let before = try folder.bytes("sub folder/index?#%41.db")
    do {
      let builder = try AdvisoryIndexBuilder(replacing: path)
      _ = try builder.addFeed(name: "f", format: "osv", origin: FeedOrigin(source: nil))
    }
    #expect(try folder.bytes("sub folder/index?#%41.db") == before)
    #expect(
      try TemporaryFolder.names(folder.path + "/sub folder") == ["index?#%41.db", "index?#%41.db.lock"])
  }

  @Test("two writers take turns, and the one that waits says so")
  func lock() throws {
    let first = try FileReplacement(of: path)
    let error = #expect(throws: FileWriteError.self) {
      try FileReplacement(of: path, timeoutSeconds: 0)
    }
    #expect(error?.message == "another process is writing this file")
    withExtendedLifetime(first) {}
  }

  @Test("a file that is cut or overwritten is an error or tells the truth, and never crashes")
  func damage() throws {
    try write([("f", records)], to: path)
    let bytes = try folder.bytes("sub folder/index?#%41.db")
    var random = SeededGenerator(seed: 7)
    let damaged = folder.path + "/damaged.db"
    for round in 0..<400 {
      var copy = bytes
      if round % 2 == 0 {
        copy.removeLast(Int.random(in: 1...copy.count, using: &random))
      } else {
        for _ in 0..<8 {
          copy[Int.random(in: 0..<copy.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
      }
      try folder.write(copy, to: "damaged.db")
      do throws(IndexError) {
        let index = try AdvisoryIndex(path: damaged)
        _ = try index.advisories(naming: [PackageKey(ecosystem: "PyPI", name: "three")])
        let problems = try index.verify()
        #expect(round % 2 == 1 || !problems.isEmpty)
      } catch {
        #expect(!error.message.isEmpty)
      }
    }
  }

  @Test(
    "what is no index of this version is refused",
    arguments: ["", "SQLite format 3\u{0}", "{\"id\": 1}"])
  func foreign(_ text: String) throws {
    let file = try folder.write(text, to: "foreign.db")
    #expect(throws: IndexError.self) { try AdvisoryIndex(path: file) }
  }
}
