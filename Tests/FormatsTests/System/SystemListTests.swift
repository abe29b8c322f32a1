import Facts
import Formats
import Syntax
import Testing

@Suite("Lists of installed packages")
struct SystemListTests {
  private func read(_ text: String) -> SystemList? { SystemList(SourceFile(path: "list", text: text)) }

  private func row(_ package: SystemPackage) -> String {
    let source = package.source.map { "\($0.name) \($0.version)" } ?? "-"
    return "\(package.location.line) \(package.kind) \(package.name) \(package.version) "
      + "\(package.architecture ?? "-") from \(source) \(package.module)"
  }

  @Test("dpkg's status: what is installed, with its source; the rest is no package")
  func dpkg() throws {
    let list = try #require(
      read(
        """
        Package: libpq5
        Status: hold ok installed
        Architecture: amd64
        Source: postgresql-15 (15.3-0)
        Version: 15.3-0+deb12u1

        Package: gone
        Status: deinstall ok config-files
        Version: 1

        Version: 2
        Package: plain
        Description: text
         Package: not a field

        Package: broken
        Status: install ok installed
        """))
    #expect(list.format == "dpkg-status")
    #expect(
      list.packages.map(row) == [
        "1 deb libpq5 15.3-0+deb12u1 amd64 from postgresql-15 15.3-0 unknown",
        "12 deb plain 2 - from plain 2 unknown",
      ])
    #expect(list.notEvaluated.map(\.line) == [16])
  }

  @Test("apk's installed: name, version, architecture, origin")
  func apk() throws {
    let list = try #require(
      read("C:Q1=\nP:libssl3\nV:3.3.2-r0\nA:x86_64\no:openssl\nF:lib\na:0:0:755\n\nP:lonely\n"))
    #expect(list.format == "apk-installed")
    #expect(list.packages.map(row) == ["2 apk libssl3 3.3.2-r0 x86_64 from openssl 3.3.2-r0 unknown"])
    #expect(list.notEvaluated.map(\.line) == [9])
  }

  @Test(
    "a line of rpm with tabs, or plain",
    arguments: [
      ("bash\t0:5.1.8-9.el9\tx86_64", "1 rpm bash 0:5.1.8-9.el9 x86_64 from - unknown"),
      (
        "perl-libs\t4:5.26.3-422.el8\tx86_64\tperl-5.26.3-422.el8.src.rpm\t(none)",
        "1 rpm perl-libs 4:5.26.3-422.el8 x86_64 from perl 4:5.26.3-422.el8 none"
      ),
      (
        "perl\t(none):5.30.1-452.module+el8\tx86_64\t(none)\tperl:5.30:8040020200923213406:466ea64f",
        "1 rpm perl 5.30.1-452.module+el8 x86_64 from - stream(\"perl:5.30\")"
      ),
      ("python3-libs-3.9.18-3.el9.x86_64", "1 rpm python3-libs 3.9.18-3.el9 x86_64 from - unknown"),
    ]
  )
  func rpm(line: String, expected: String) throws {
    let list = try #require(read(line + "\n"))
    #expect(list.format == "rpm-list")
    #expect(list.packages.map(row) == [expected])
    #expect(list.notEvaluated.isEmpty)
  }

  @Test("keys are no packages, and a line of another form is told")
  func rpmOthers() throws {
    let list = try #require(read("gpg-pubkey-fd431d51-4ae0493b\nbash-5.1.8-9.el9.x86_64\nsomething else\n"))
    #expect(list.packages.map(\.name) == ["bash"])
    #expect(list.notEvaluated.map(\.line) == [3])
  }

  @Test("what is no list is none", arguments: ["", "\n\n", "hello\n", "{}", "\u{0}\u{1}"])
  func others(text: String) {
    #expect(read(text) == nil)
  }

  @Test(
    "os-release under the names of advisories",
    arguments: [
      ("ID=debian\nVERSION_ID=\"12\"", "Debian:12"), ("ID=debian\n", nil),
      ("ID=ubuntu\nVERSION_ID='22.04'", "Ubuntu:22.04"), ("ID=alpine\nVERSION_ID=3.20.3", "Alpine:v3.20"),
      ("ID=\"rocky\"\nVERSION_ID=\"9.4\"", "Rocky Linux:9"),
      ("ID=\"ol\"\nVERSION_ID=\"8.10\"", "Oracle Linux:8"),
      ("ID=\"rhel\"\nVERSION_ID=\"9.4\"", "Red Hat:enterprise_linux:9"),
      ("ID=wolfi\nVERSION_ID=\"2023\"", "Wolfi"),
      ("ID=\"sles\"\nVERSION_ID=\"15.5\"", "SUSE:Linux Enterprise Server 15 SP5"),
      ("ID=\"opensuse-leap\"\nVERSION_ID=\"15.6\"", "openSUSE:Leap 15.6"),
      ("ID=\"openEuler\"\nVERSION=\"22.03 (LTS-SP1)\"\nVERSION_ID=\"22.03\"", "openEuler:22.03-LTS-SP1"),
      ("ID=unheard-of\nVERSION_ID=1", nil), ("", nil),
    ] as [(String, String?)]
  )
  func releases(text: String, expected: String?) {
    #expect(OSRelease.distribution(SourceFile(path: "os-release", text: text))?.ecosystem == expected)
  }

  @Test("a package that belongs to one release tells it")
  func releasePackages() {
    #expect(read("P:alpine-release\nV:3.20.3-r0\n")?.distribution?.ecosystem == "Alpine:v3.20")
    #expect(read("rocky-release-9.4-1.7.el9.noarch\n")?.distribution?.ecosystem == "Rocky Linux:9")
    #expect(read("Package: base-files\nVersion: 12.4+deb12u5\n")?.distribution?.ecosystem == "Debian:12")
    #expect(read("Package: base-files\nVersion: 12ubuntu4.6\n")?.distribution == nil)
  }
}
