import Facts
import Formats
import Testing

@Suite("updateinfo")
struct UpdateinfoXMLTests {
  private func read(
    _ body: String
  ) throws(XMLError) -> (advisories: [Advisory], notEvaluated: [NotEvaluated]) {
    let text = "<?xml version=\"1.0\"?>\n<updates>\n" + body + "\n</updates>\n"
    return try UpdateinfoXML.read(Array(text.utf8), feed: "vendor", file: "updateinfo.xml")
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
    #expect(advisory.affected.map(\.release) == ["vendor-9", "vendor-9"])
    #expect(advisory.affected.map(\.module) == ["m:1", "m:1"])
    let fixed = ["1:5.2.5-8.el9_0", "0:5.2.5-8.el9_0"]
    #expect(
      advisory.affected.map(\.ranges)
        == fixed.map { [AffectedRange(kind: .ecosystem, events: [.introduced("0"), .fixed($0)])] }
    )
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
  func otherDocuments(_ text: String) {
    #expect(throws: XMLError.self) {
      try UpdateinfoXML.read(Array(text.utf8), feed: "vendor", file: "updateinfo.xml")
    }
  }

  @Test("a half feed is an error")
  func truncated() {
    let text = "<updates><update type='security'><id>X-1</id></update><update"
    #expect(throws: XMLError.self) {
      try UpdateinfoXML.read(Array(text.utf8), feed: "vendor", file: "updateinfo.xml")
    }
  }
}
