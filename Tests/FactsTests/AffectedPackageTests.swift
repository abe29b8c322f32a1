import Facts
import Standards
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

@Suite("Advised packages")
struct AdvisedPackageTests {
  private func answer(_ affected: AffectedPackage, _ package: AdvisedPackage) -> AdvisoryVerdict? {
    var advisory = Advisory(id: "A-1", provenance: AdvisoryProvenance(feed: "f", file: "a", line: 1))
    advisory.affected = [affected]
    return AdvisoryDatabase([advisory]).matches(package).first?.verdict
  }

  private func affected(_ ecosystem: String, _ release: String?, fixed: String = "2.0-1") -> AffectedPackage {
    var affected = AffectedPackage(ecosystem: ecosystem, release: release, name: "example")
    affected.intervals = [.below(fixed)]
    return affected
  }

  @Test(
    "a release asks for what begins with it, and a record without one is about all",
    arguments: [
      ("12", "Debian:12", true), ("12", "Debian", true), (nil, "Debian:12", true), ("12", "Debian:1", false),
      ("12", "Ubuntu:12", false), ("12:security", "Debian:12", true), ("12", "Debian:12:security", false),
    ] as [(String?, String, Bool)]
  )
  func releases(of record: String?, asked: String, isFound: Bool) {
    let package = AdvisedPackage(ecosystem: asked, name: "example", version: "1.0-1")
    #expect((answer(affected("Debian", record), package) == .affected) == isFound)
  }

  @Test(
    "a record of source packages judges the version of the source package, one of binaries that of the binary"
  )
  func sources() {
    var package = AdvisedPackage(ecosystem: "Debian:12", name: "libexample1", version: "7")
    package.source = .init(name: "example", version: "1.9-1")
    var entry = affected("Debian", "12")
    for kind in [AffectedPackage.NameKind.source, .either] {
      entry.nameKind = kind
      #expect(answer(entry, package) == .affected)
    }
    entry.nameKind = .binary
    #expect(answer(entry, package) == nil)
    package.source = .init(name: "example", version: "2.0-1")
    entry.nameKind = .source
    #expect(answer(entry, package) == nil)
  }

  @Test(
    "an architecture must be the same, unless the package is for every one",
    arguments: [
      ("x86_64", "x86_64", true), ("x86_64", "aarch64", false), ("noarch", "aarch64", true),
      ("x86_64", nil, true),
    ] as [(String, String?, Bool)]
  )
  func architectures(of record: String, asked: String?, isFound: Bool) {
    var entry = affected("Rocky Linux", "9")
    entry.architecture = record
    var package = AdvisedPackage(ecosystem: "Rocky Linux:9", name: "example", version: "1.0-1")
    package.architecture = asked
    #expect((answer(entry, package) == .affected) == isFound)
  }

  @Test(
    "a package of a module is another one than that of the distribution; where neither is known, nobody can tell",
    arguments: [
      ("perl:5", "1.0-1.module+el8", .stream("perl:5"), .affected),
      ("perl:5", "1.0-1.module+el8", .stream("perl:6"), nil),
      ("perl:5", "1.0-1", .none, nil),
      ("perl:5", "1.0-1.module+el8", .unknown, .unknown),
      ("perl:5", "1.0-1", .unknown, nil),
      (nil, "1.0-1.module+el8", .stream("perl:5"), nil),
      (nil, "1.0-1.module+el8", .unknown, .affected),
      (nil, "1.0-1", .none, .affected),
    ] as [(String?, String, AdvisedPackage.Module, AdvisoryVerdict?)]
  )
  func modules(of record: String?, version: String, asked: AdvisedPackage.Module, verdict: AdvisoryVerdict?) {
    var entry = affected("AlmaLinux", "8")
    entry.module = record
    var package = AdvisedPackage(ecosystem: "AlmaLinux:8", name: "example", version: version)
    package.module = asked
    #expect(answer(entry, package) == verdict)
  }

  @Test("a record that states no module but versions of one is about packages of modules")
  func modularVersions() {
    let entry = affected("AlmaLinux", "8", fixed: "2.0-1.module_el8")
    var package = AdvisedPackage(ecosystem: "AlmaLinux:8", name: "example", version: "1.0-1.module_el8")
    package.module = .stream("perl:5")
    #expect(answer(entry, package) == .affected)
    package.module = .none
    #expect(answer(entry, package) == nil)
  }

  @Test("who rebuilds packages uses the versions of the distribution in its suffix")
  func rebuilders() {
    #expect(VersionScheme(ecosystem: "Root", release: "Alpine:3.18") == .apk)
    #expect(VersionScheme(ecosystem: "Root", release: "PyPI") == .pypi)
    #expect(VersionScheme(ecosystem: "Root") == nil)
  }
}
