import Facts
import Standards
import Testing

@Suite("records of distributions")
struct DistributionAdvisoryTests {
  private func verdict(_ package: AffectedPackage, _ version: String) -> AdvisoryVerdict {
    package.verdict(for: ComparableVersion(version, scheme: package.scheme))
  }

  @Test("what is not understood is unknown within its versions, and clean outside of them")
  func unresolved() {
    var package = AffectedPackage(ecosystem: "SUSE", name: "demo")
    package.unresolved = "its product is not known"
    #expect(verdict(package, "0:1-1") == .unknown)
    package.intervals = [.below("0:2-1")]
    #expect(verdict(package, "0:1-1") == .unknown)
    #expect(verdict(package, "0:2-1") == .notAffected)
  }

  @Test(
    "Oracle's builds are compared with their own kind",
    arguments: [
      ("10:1.1.1k-5.el8_5", "10:1.1.1k-6.el8_5", AdvisoryVerdict.affected),
      ("10:1.1.1k-5.el8_5_fips", "10:1.1.1k-6.el8_5", .notAffected),
      ("10:1.1.1k-5.el8_5", "10:1.1.1k-6.el8_5_fips", .notAffected),
      ("10:1.1.1k-5.el8_5_fips", "10:1.1.1k-6.el8_5_fips", .affected),
      ("2:2.34-1.ksplice1.el9", "2:2.34-2.el9", .notAffected),
      ("2:2.34-1.ksplice1.el9", "2:2.34-2.ksplice1.el9", .affected),
    ]
  )
  func flavors(_ version: String, _ fixed: String, _ expected: AdvisoryVerdict) {
    var package = AffectedPackage(ecosystem: "Oracle Linux", release: "8", name: "demo")
    package.intervals = [.below(fixed)]
    #expect(verdict(package, version) == expected)
  }

  @Test("a local id names one record for each place")
  func localIDs() {
    let records = [3, 9].map { line in
      var record = Advisory(id: "X-1", provenance: AdvisoryProvenance(feed: "f", file: "a.xml", line: line))
      record.isLocal = line > 0
      return record
    }
    #expect(AdvisoryDatabase(records).advisories.map(\.provenance.line) == [3, 9])
    #expect(AdvisoryDatabase(records.reversed()).advisories.map(\.provenance.line) == [3, 9])
  }
}
