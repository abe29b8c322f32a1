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

  @Test("fix versions above the locked one, sorted, each once")
  func fixes() throws {
    let name = try #require(DistributionName("demo"))
    let version = try #require(Version("2.1"))
    let affected = package([
      .introduced("0"), .fixed("1.5"), .introduced("2.0"), .fixed("2.10"), .introduced("3"), .fixed("3.1"),
    ])
    let found = AdvisoryDatabase([advisory("A-1", affected)]).vulnerabilities(of: AdvisedPackage(name, version))
    #expect(found.first?.fixedVersions(above: version).map(\.normalized) == ["2.10", "3.1"])
  }
}
