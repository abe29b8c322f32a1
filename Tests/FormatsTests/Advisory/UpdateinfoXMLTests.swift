import Facts
import Formats
import Syntax
import Testing

@Suite("updateinfo")
struct UpdateinfoXMLTests {
  private func file(_ text: String) throws -> AdvisoryFile {
    let format = try #require(AdvisoryFormat.all.first { $0.name == "updateinfo" })
    return format.read(SourceFile(path: "updateinfo.xml", text: text), "vendor")
  }

  private func read(_ body: String) throws -> (advisories: [Advisory], notEvaluated: [NotEvaluated]) {
    let file = try file("<?xml version=\"1.0\"?>\n<updates>\n" + body + "\n</updates>\n")
    return (file.advisories, file.summary.notEvaluated)
  }

  @Test("one security update is one record")
  func record() throws {
    let result = try read(
      """
      <update from="security@vendor.example" status="final" type="security" version="1">
        <id>ALSA-2022:4940</id>
        <title>Important: xz security update (CVE-2022-0001)</title>
        <issued date="2022-06-08 00:00:00"/>
        <updated date="2023-03-07 17:32:16"/>
        <severity>Important</severity>
        <summary>xz security &amp; update</summary>
        <references>
          <reference href="https://vendor.example/a" id="CVE-2022-1271" type="cve" title="CVE-2022-1271"/>
        </references>
        <pkglist><collection short="vendor-9"><name>Vendor 9</name>
          <module name="m" stream="1" version="2" context="c" arch="x86_64"/>
          <package name="xz" version="5.2.5" release="8.el9_0" epoch="1" arch="x86_64" src="xz.src.rpm">
            <filename>xz-5.2.5-8.el9_0.x86_64.rpm</filename></package>
          <package name="xz" version="5.2.5" release="8.el9_0" arch="src"/>
          <package name="xz-libs" version="5.2.5" release="8.el9_0" arch="i686"/>
        </collection></pkglist>
      </update>
      """
    )
    #expect(result.notEvaluated.isEmpty)
    let advisory = try #require(result.advisories.first)
    #expect(advisory.id == "ALSA-2022:4940")
    #expect(advisory.provenance == AdvisoryProvenance(feed: "vendor", file: "updateinfo.xml", line: 3))
    #expect(advisory.upstream == ["CVE-2022-1271", "CVE-2022-0001"])
    #expect(advisory.published == "2022-06-08T00:00:00Z")
    #expect(advisory.modified == "2023-03-07T17:32:16Z")
    #expect(advisory.summary == "xz security & update")
    #expect(advisory.severities == [AdvisorySeverity(scheme: .word, value: "Important")])
    #expect(advisory.affected.map(\.name) == ["xz", "xz-libs"])
    #expect(advisory.affected.map(\.architecture) == ["x86_64", "i686"])
    #expect(advisory.affected.map(\.release) == ["Vendor 9", "Vendor 9"])
    #expect(advisory.affected.map(\.module) == ["m:1", "m:1"])
    #expect(
      advisory.affected.map(\.intervals) == [[.below("1:5.2.5-8.el9_0")], [.below("0:5.2.5-8.el9_0")]])
  }

  @Test("bug fixes and enhancements give no record", arguments: ["bugfix", "enhancement", "newpackage"])
  func otherTypes(_ type: String) throws {
    let result = try read("<update type='\(type)'><id>X-1</id></update>")
    #expect(result.advisories.isEmpty && result.notEvaluated.isEmpty)
  }

  @Test(
    "times come in several forms",
    arguments: [
      ("2021-10-26 02:25", "2021-10-26T02:25:00Z"), ("2021-10-26 02:25:01 UTC", "2021-10-26T02:25:01Z"),
      ("2025-06-11T19:52:52Z", "2025-06-11T19:52:52Z"), ("2021-10-26", "2021-10-26T00:00:00Z"),
      ("1545254519", "2018-12-19T21:21:59Z"), ("yesterday", nil), ("2021-13-26", nil), ("", nil),
      ("99999999999999999999", nil), ("9223372036854775807", nil), ("2021-10-26 2:25", nil),
    ]
  )
  func times(_ text: String, _ expected: String?) throws {
    let result = try read("<update type='security'><id>X-1</id><issued date='\(text)'/></update>")
    #expect(result.advisories.first?.published == expected)
  }

  @Test("what cannot be matched is told, and the rest stands")
  func incomplete() throws {
    let result = try read(
      """
      <update type="security"><title>nameless</title></update>
      <update type="security"><id>X-2</id><pkglist><collection>
        <package version="1" release="1"/><package name="a" version="1" release="1"/></collection></pkglist></update>
      """
    )
    #expect(result.advisories.map(\.id) == ["X-2"])
    #expect(result.advisories.first?.affected.map(\.name) == ["a"])
    #expect(result.notEvaluated.map(\.line) == [3, 5])
  }

  @Test(
    "another document is not taken for an empty feed",
    arguments: ["<oval/>", "<updates xmlns='urn:x'/>", ""]
  )
  func otherDocuments(_ text: String) throws {
    #expect(try file(text).summary.notEvaluated.map(\.line) == [1])
  }

  @Test("a half feed is an error")
  func truncated() throws {
    let file = try file("<updates><update type='security'><id>X-1</id></update><update")
    #expect(file.advisories.isEmpty && file.summary.notEvaluated.map(\.line) == [1])
  }

  @Test("two updates of one id both count")
  func repeatedIDs() throws {
    let update = "<update type='security'><id>X-1</id><pkglist><collection><name>Fedora 29</name>"
    let end = "</collection></pkglist></update>"
    let result = try read(
      """
      \(update)<package name="a" version="1" release="1"/>\(end)
      \(update)<package name="b" version="1" release="1"/>\(end)
      """
    )
    #expect(AdvisoryDatabase(result.advisories).advisories.map(\.id) == ["X-1", "X-1"])
  }

  @Test(
    "the collection tells the distribution",
    arguments: [
      ("Amazon Linux 2023", "amazon-linux-2023", "Amazon Linux", "2023"),
      ("Amazon Linux 2 - Kernel-5.15", "amazon-linux-2---kernel-5.15", "Amazon Linux", "2"),
      ("Fedora 43", "F43", "Fedora", "43"), ("", "F29", "Fedora", "29"),
      ("Fedora EPEL 6", "EL-6", "EPEL", "6"),
      ("rocky-linux-9-x86-64-baseos-rpms", "x", "Rocky Linux", "9"),
      ("almalinux-9-for-x86_64-appstream-rpms__9_default", "x", "AlmaLinux", "9"),
      ("rhel-8-for-x86_64-baseos-rpms__8_default", "x", "Red Hat", "enterprise_linux:8"),
      ("Bottlerocket", "bottlerocket", "Bottlerocket", nil),
      ("own repository", "own", "rpm", "own repository"),
    ]
  )
  func platforms(_ name: String, _ short: String, _ ecosystem: String, _ release: String?) throws {
    let result = try read(
      """
      <update type="security"><id>X-1</id><pkglist><collection short="\(short)"><name>\(name)</name>
      <package name="a" version="1" release="1"/></collection></pkglist></update>
      """
    )
    let package = try #require(result.advisories.first?.affected.first)
    #expect(package.ecosystem == ecosystem && package.release == release)
  }
}
