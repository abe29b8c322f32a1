import Foundation
import TestSupport
import Testing

/// What a report counts as open, and as accepted.
@Suite("Advisories of images and waivers of a report")
struct ReportWaiverTests {
  @Test("open advisories are those of locks, now and before; those of images are a decision of their own")
  func imageAdvisories() throws {
    var story = QuarterStory()
    try story.push("2026-02-02T08:00:00Z", "Begin (#1)\n", ["Dockerfile": "FROM debian:12\n"])
    let repository = try story.writer.finish()
    try repository.folder.write(
      "Package: openssl\nStatus: install ok installed\nVersion: 3.0.1-1\nArchitecture: amd64\n\n",
      to: ".git/root/var/lib/dpkg/status")
    try repository.folder.write("ID=debian\nVERSION_ID=\"12\"\n", to: ".git/root/etc/os-release")
    try repository.folder.write(
      """
      {"schema_version": "1.7.0", "id": "DSA-1", "modified": "2024-05-01T00:00:00Z", "published": "2024-05-01T00:00:00Z",
       "affected": [{"package": {"ecosystem": "Debian:12", "name": "openssl"},
        "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "3.0.9-1"}]}]}]}
      """, to: ".git/feed/DSA-1.json")
    let report = try QuarterReport(
      repository.path, "--feeds", repository.path + "/.git/feed", "--packages", repository.path + "/.git/root"
    )
    #expect(try report.rows("advisories-untracked").map { $0["advisory"] as? String } == ["DSA-1"])
    let figures = try #require(report.document["figures"] as? QuarterReport.Rows)
    let open = try #require(figures.first { $0["id"] as? String == "openAdvisories" })
    #expect(open["value"] as? Int == 0 && open["previous"] as? Int == 0)
    let decisions = try report.rows("decisions").compactMap { $0["decision"] as? String }
    #expect(decisions.contains { $0.hasPrefix("1 advisory is open in images") })
  }

  private static func waiver(_ what: String, _ package: String) -> String {
    """
    [[waivers]]
    \(what)
    package = "\(package)"
    reason = "not called, we looked"
    owner = "ann"
    approver = "Lead"
    created = 2026-07-01
    until = 2026-08-01

    """
  }

  @Test("a waiver that ended or was pruned in the period is in the table, with whether it was used")
  func waivers() throws {
    var story = QuarterStory()
    let waivers =
      Self.waiver("rule = \"unpinned-base-image\"", "python")
      + Self.waiver("rule = \"unpinned-base-image\"", "debian")
    try story.push(
      "2026-07-01T08:00:00Z", "Begin (#1)\n",
      ["Dockerfile": "FROM python\n", "governance/waivers.toml": waivers])
    let before = try QuarterReport(of: story).rows("waivers")
    #expect(before.map { $0["state"] as? String } == ["ended", "ended"])
    #expect(before.map { $0["used"] as? Bool } == [true, false])
    try story.push("2026-08-05T00:00:00Z", "Prune (#2)\n", ["governance/waivers.toml": nil])
    let after = try QuarterReport(of: story).rows("waivers")
    #expect(after.map { $0["state"] as? String } == ["removed", "removed"])
    #expect(after.map { $0["removed"] as? String } == ["2026-08-05", "2026-08-05"])
    #expect(after.map { $0["used"] as? Bool } == [true, false])
  }

  @Test("a waiver is not used by what came after it ended, and is by what was mended before it did")
  func usedWhile() throws {
    var story = QuarterStory()
    try story.push(
      "2026-07-01T08:00:00Z", "Begin (#1)\n",
      [
        "Dockerfile": "FROM python\n",
        "governance/waivers.toml": Self.waiver("rule = \"unpinned-base-image\"", "python")
          + Self.waiver("rule = \"unpinned-base-image\"", "debian"),
      ])
    try story.push(
      "2026-08-10T08:00:00Z", "Another image (#2)\n", ["Dockerfile": "FROM debian\n"])
    let table = try QuarterReport(of: story).rows("waivers")
    #expect(table.map { $0["used"] as? Bool } == [true, false])
  }
}
