import Facts
import Standards
import TestSupport
import Testing

@Suite("Advisory matching")
struct AdvisoryTests {
  private func advisory(_ id: String, aliases: [String] = [], _ affected: AffectedPackage...) -> Advisory {
    var advisory = Advisory(id: id, provenance: AdvisoryProvenance(feed: "f", file: "\(id).json", line: 1))
    advisory.aliases = aliases
    advisory.affected = affected
    return advisory
  }

  private func package(
    versions: [String] = [], _ ranges: [AffectedRange.Event]..., kind: AffectedRange.Kind = .ecosystem
  ) -> AffectedPackage {
    var package = AffectedPackage(ecosystem: "PyPI", name: "demo")
    package.versions = versions
    package.ranges = ranges.map { AffectedRange(kind: kind, events: $0) }
    return package
  }

  private func verdict(_ package: AffectedPackage, _ version: String) throws -> AdvisoryVerdict {
    package.verdict(for: try #require(Version(version)))
  }

  @Test("introduced 0 sorts before every version, pre-releases included")
  func zero() throws {
    #expect(try verdict(package([.introduced("0")]), "0.dev1") == .affected)
  }

  @Test("events count in any order, and several pairs may stand in one range or in several")
  func events() throws {
    let one = package([.fixed("3.0"), .introduced("2.0"), .introduced("0"), .fixed("1.0")])
    let two = package([.introduced("0"), .fixed("1.0")], [.introduced("2.0"), .fixed("3.0")])
    for (version, expected) in [
      ("0.9", AdvisoryVerdict.affected), ("1.0", .notAffected), ("2.5", .affected), ("3", .notAffected),
    ] {
      #expect(try verdict(one, version) == expected)
      #expect(try verdict(two, version) == expected)
    }
  }

  @Test("ties keep the order of the record")
  func ties() throws {
    #expect(
      try verdict(package([.introduced("0"), .fixed("2"), .introduced("2"), .fixed("3")]), "2") == .affected)
    #expect(try verdict(package([.introduced("2"), .fixed("2")]), "2") == .notAffected)
  }

  @Test("last_affected and listed versions ignore the local part; fixed does not")
  func localVersions() throws {
    #expect(try verdict(package([.introduced("0"), .lastAffected("2.5.1")]), "2.5.1+cu118") == .affected)
    #expect(try verdict(package(versions: ["2.5.1"]), "2.5.1+cu118") == .affected)
    #expect(try verdict(package([.introduced("0"), .fixed("2.5.1")]), "2.5.1+cu118") == .notAffected)
  }

  @Test("a local part of an event does not count")
  func localEvents() throws {
    let fixed = package([.introduced("0"), .fixed("2.6.0+cu124")])
    #expect(try verdict(fixed, "2.6.0+cu118") == .notAffected)
    #expect(try verdict(fixed, "2.5.1+cu999") == .affected)
  }

  @Test("versions of no order: text equality, and what holds for every version")
  func legacyVersions() {
    func verdict(_ package: AffectedPackage) -> AdvisoryVerdict {
      package.verdict(for: ComparableVersion("2013-01-21T20:33:09", scheme: .pypi))
    }
    #expect(verdict(package(versions: ["2013-01-21T20:33:09"])) == .affected)
    #expect(verdict(package(versions: ["2013"])) == .notAffected)
    #expect(verdict(package([.introduced("0"), .fixed("1.0")])) == .unknown)
    #expect(verdict(package([.introduced("0")])) == .affected)
  }

  @Test("a pre-release of the fix is still affected")
  func prereleases() throws {
    #expect(try verdict(package([.introduced("0"), .fixed("2.0")]), "2.0rc1") == .affected)
  }

  @Test("listed versions are compared as versions, odd ones as text")
  func listedVersions() throws {
    #expect(try verdict(package(versions: ["2015.04.28"]), "2015.4.28") == .affected)
    #expect(try verdict(package(versions: ["1.0-weird-text"]), "1.0") == .notAffected)
  }

  @Test("a GIT range says nothing and stops nothing")
  func gitRanges() throws {
    var package = package([.introduced("0"), .fixed("1.0")])
    package.ranges.insert(AffectedRange(kind: .git, events: [.introduced("0"), .fixed("abc")]), at: 0)
    #expect(try verdict(package, "0.5") == .affected)
    #expect(try verdict(package, "1.0") == .notAffected)
  }

  @Test("an event that cannot be compared makes the answer unknown, unless another range knows")
  func unknown() throws {
    #expect(try verdict(package([.introduced("0"), .fixed("2019-09-x")]), "1.0") == .unknown)
    #expect(try verdict(package([.introduced("zero")], [.introduced("0")]), "1.0") == .affected)
  }

  @Test("limit: the range only speaks about versions below it")
  func limits() throws {
    let limited = package([.introduced("0"), .limit("2.0")])
    #expect(try verdict(limited, "1.9") == .affected)
    #expect(try verdict(limited, "2.0") == .notAffected)
    #expect(try verdict(package([.introduced("0"), .limit("*")]), "9") == .affected)
  }

  @Test("aliases connect symmetrically and transitively, also through records that do not match")
  func aliasSets() throws {
    let name = try #require(DistributionName("demo"))
    let version = try #require(Version("1.0"))
    let affected = package([.introduced("0")])
    let records = [
      advisory("PYSEC-1", aliases: ["CVE-1"], affected),
      advisory("GHSA-1", aliases: ["CVE-1", "CVE-2"]),
      advisory("OTHER-1", aliases: ["CVE-2"], affected),
    ]
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20 {
      let found = AdvisoryDatabase(records.shuffled(using: &generator)).vulnerabilities(
        of: AdvisedPackage(name, version))
      #expect(found.count == 1)
      #expect(found.first?.id == "GHSA-1")
      #expect(found.first?.aliases == ["CVE-1", "CVE-2", "OTHER-1", "PYSEC-1"])
      #expect(found.first?.matches.map(\.advisory.id) == ["OTHER-1", "PYSEC-1"])
    }
  }

  @Test("of an id that occurs twice the newest record counts, and a withdrawn one cancels")
  func newest() throws {
    let name = try #require(DistributionName("demo"))
    let version = try #require(Version("1.0"))
    var old = advisory("PYSEC-1", package([.introduced("0")]))
    old.modified = "2026-01-01T00:00:00Z"
    var new = advisory("PYSEC-1")
    new.modified = "2026-01-01T00:00:00.5Z"
    new.withdrawn = "2026-01-01T00:00:00Z"
    for records in [[old, new], [new, old]] {
      #expect(AdvisoryDatabase(records).matches(AdvisedPackage(name, version)).isEmpty)
    }
  }

  @Test("of copies of the same age the greater digest counts, in whatever order they come")
  func digests() {
    var first = advisory("PYSEC-1", package([.introduced("0")]))
    first.modified = "2026-01-01T00:00:00.50Z"
    first.digest = [1, 255]
    var second = advisory("PYSEC-1", package([.introduced("2")]))
    second.modified = "2026-01-01T00:00:00.5Z"
    second.digest = [2]
    for records in [[first, second], [second, first]] {
      let chosen = AdvisoryDatabase(records).advisories
      #expect(chosen.map(\.digest) == [[2]])
    }
  }

  @Test("a day knows nothing of what was published, changed or withdrawn later")
  func days() throws {
    let day = try #require(CalendarDate("2026-03-01"))
    let version = AdvisedPackage(ecosystem: "PyPI", name: "demo", version: "1.0")
    func ids(_ records: [Advisory]) -> [String] {
      AdvisoryDatabase(records, asOf: day).matches(version).map(\.advisory.id)
    }
    var record = advisory("A-1", package([.introduced("0")]))
    record.published = "2026-03-01T23:59:59Z"
    record.withdrawn = "2026-03-02T00:00:00Z"
    #expect(ids([record]) == ["A-1"])
    record.withdrawn = "2026-03-01T00:00:00Z"
    #expect(ids([record]) == [])
    record.withdrawn = nil
    record.published = "2026-03-02T00:00:00Z"
    #expect(ids([record]) == [])
    record.published = "2026-01-01T00:00:00Z"
    record.modified = "2026-02-01T00:00:00Z"
    var later = record
    later.affected = []
    later.modified = "2026-04-01T00:00:00Z"
    #expect(ids([later, record]) == ["A-1"])
  }

  @Test("the sets of aliases are those of a search through all records, in a hundred orders")
  func components() {
    var generator = SeededGenerator(seed: 11)
    var neighbours: [String: Set<String>] = [:]
    let records = (0..<300).map { number in
      let aliases = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
        "CVE-\(Int.random(in: 0..<400, using: &generator))"
      }
      for alias in aliases {
        neighbours["A-\(number)", default: []].insert(alias)
        neighbours[alias, default: []].insert("A-\(number)")
      }
      return advisory("A-\(number)", aliases: aliases)
    }
    for _ in 0..<100 {
      let database = AdvisoryDatabase(records.shuffled(using: &generator))
      for record in records.prefix(30) {
        var found: Set = [record.id]
        var pending = [record.id]
        while let id = pending.popLast() {
          for next in neighbours[id] ?? [] where found.insert(next).inserted { pending.append(next) }
        }
        #expect(database.component(of: record.id) == found.sorted())
      }
    }
  }

  @Test("what attackers do is known through aliases and through upstream")
  func exploitation() {
    var listed = advisory("CVE-1")
    listed.isLocal = true
    listed.exploitation = Exploitation(dateAdded: "2026-01-01", dueDate: nil, isUsedForRansom: false)
    var scored = advisory("CVE-1")
    scored.isLocal = true
    scored.prediction = ExploitPrediction(probability: 0.5, percentile: nil, model: nil)
    let alias = advisory("GHSA-1", aliases: ["CVE-1"])
    let matching = advisory("PYSEC-1", aliases: ["GHSA-1"], package([.introduced("0")]))
    var vendor = advisory("USN-1", package([.introduced("0")]))
    vendor.upstream = ["GHSA-1"]
    let database = AdvisoryDatabase([scored, vendor, listed, matching, alias])
    let found = database.vulnerabilities(of: AdvisedPackage(ecosystem: "PyPI", name: "demo", version: "1"))
    #expect(found.map(\.id) == ["GHSA-1", "USN-1"])
    #expect(found.map(\.aliases) == [["CVE-1", "PYSEC-1"], []])
    #expect(found.map(\.exploitation?.dateAdded) == ["2026-01-01", "2026-01-01"])
    #expect(found.map(\.prediction?.probability) == [0.5, 0.5])
  }

  @Test("a record of the set that spares the version dissents, one that says nothing of the package does not")
  func dissenters() {
    let found = AdvisoryDatabase([
      advisory("PYSEC-1", aliases: ["CVE-1"], package([.introduced("0"), .fixed("1")])),
      advisory("GHSA-1", aliases: ["CVE-1"], package([.introduced("0"), .fixed("3")])),
      advisory("OSV-1", aliases: ["CVE-1"]),
    ]).vulnerabilities(of: AdvisedPackage(ecosystem: "PyPI", name: "demo", version: "2"))
    #expect(found.map(\.dissenters) == [["PYSEC-1"]])
    #expect(found.first?.databases == ["GHSA"])
  }

  @Test("fix versions above the locked one, sorted, each once")
  func fixes() throws {
    let name = try #require(DistributionName("demo"))
    let version = try #require(Version("2.1"))
    let affected = package([
      .introduced("0"), .fixed("1.5"), .introduced("2.0"), .fixed("2.10"), .introduced("3"), .fixed("3.1"),
    ])
    let found = AdvisoryDatabase([advisory("A-1", affected)]).vulnerabilities(
      of: AdvisedPackage(name, version))
    #expect(found.first?.fixedVersions(above: version).map(\.normalized) == ["2.10", "3.1"])
  }
}
