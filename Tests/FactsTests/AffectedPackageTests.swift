import Facts
import Testing

@Suite("Affected packages of distributions")
struct AffectedPackageTests {
  private func verdict(_ package: AffectedPackage, _ version: String) -> AdvisoryVerdict {
    package.verdict(for: ComparableVersion(version, scheme: package.scheme))
  }

  @Test(
    "events are ordered by the scheme of the ecosystem",
    arguments: [
      ("Debian", "1:2.0-1~deb12u1", AdvisoryVerdict.affected), ("Debian", "1:2.0-1", .notAffected),
      ("Debian", "2.0-9", .affected), ("Oracle Linux", "1:2.0-1~deb12u1", .affected),
      ("Gentoo", "not a version", .unknown), ("Nowhere", "1", .unknown),
    ]
  )
  func events(ecosystem: String, version: String, expected: AdvisoryVerdict) {
    var package = AffectedPackage(ecosystem: ecosystem, name: "example")
    let fixed = ecosystem == "Gentoo" ? "2.0-r1" : "1:2.0-1"
    package.ranges = [AffectedRange(kind: .ecosystem, events: [.fixed(fixed), .introduced("0")])]
    #expect(verdict(package, version) == expected)
  }

  @Test(
    "intervals include what they say, less what is unaffected",
    arguments: [
      ("1.0", AdvisoryVerdict.affected), ("1.5", .affected), ("2.0", .notAffected), ("0.9", .notAffected),
      ("3.0", .affected), ("3.1", .notAffected),
    ]
  )
  func intervals(version: String, expected: AdvisoryVerdict) {
    var package = AffectedPackage(ecosystem: "FreeBSD", name: "example")
    package.intervals = [
      VersionBounds(
        lower: .init(version: "1.0", isIncluded: true), upper: .init(version: "2.0", isIncluded: false)),
      .above("2.5"),
    ]
    package.unaffected = [.from("3.1"), .only("2.7")]
    #expect(verdict(package, version) == expected)
    #expect(verdict(package, "2.7") == .notAffected)
    #expect(package.fixedVersions == ["2.0"])
  }

  @Test("an entry that could not be resolved is unknown, whatever it lists")
  func unresolved() {
    var package = AffectedPackage(ecosystem: "Debian", name: "example")
    package.versions = ["1.0"]
    package.unresolved = "a test that is not in the file"
    #expect(verdict(package, "1.0") == .unknown)
  }
}
