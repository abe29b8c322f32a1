import AssayKit
import Foundation
import Governance
import Reporting
import Standards
import Syntax
import TestSupport
import Testing

/// What is accepted for a time, and for whom levels differ.
@Suite("Waivers and levels")
struct WaiverTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("httpx\nidna\n", to: "requirements.txt")
    try folder.write("pytest\n", to: "dev-requirements.txt")
  }

  private func check(
    on day: String = "2026-07-24", _ rules: [String] = ["unpinned-requirement"], environment: String? = nil
  ) throws -> Assessment {
    var inputs = Scan.CheckInputs(asOf: try #require(CalendarDate(day)))
    inputs.environment = environment
    return try Scan(path: folder.path).check(inputs, rules: rules.compactMap(Rule.rule(id:)))
  }

  private func waiver(
    _ selector: String, package: String, from: String = "2026-07-01", until: String = "2026-08-01"
  ) -> String {
    """
    [[waivers]]
    \(selector)
    package = "\(package)"
    reason = "a reason"
    owner = "ann"
    approver = "bob"
    created = \(from)
    until = \(until)

    """
  }

  @Test("a waiver holds from its first to its last day, both included")
  func days() throws {
    try folder.write(
      waiver("rule = \"unpinned-requirement\"", package: "HTTPX"), to: GovernanceFiles.waivers)
    for (day, isWaived) in [
      ("2026-06-30", false), ("2026-07-01", true), ("2026-08-01", true), ("2026-08-02", false),
    ] {
      let findings = try check(on: day).findings
      let waived = findings.filter { $0.disposition == .waived }.map(\.violation.subject.name)
      #expect(waived == (isWaived ? ["httpx"] : []), "\(day)")
      #expect(findings.count == 3)
    }
  }

  @Test("a waiver never holds longer than the policy admits")
  func limit() throws {
    try folder.write(
      waiver("rule = \"unpinned-requirement\"", package: "httpx", until: "2027-07-01"),
      to: GovernanceFiles.waivers)
    #expect(try check(on: "2026-09-29").findings.contains { $0.disposition == .waived })
    #expect(try !check(on: "2026-09-30").findings.contains { $0.disposition == .waived })
    try folder.write("maximum-waiver-days = 200\n", to: "assay.toml")
    #expect(try check(on: "2026-09-30").findings.contains { $0.disposition == .waived })
  }

  @Test("only waivers that cover nothing are unused, and not where the rule could not judge")
  func unused() throws {
    try folder.write(
      waiver("rule = \"unpinned-requirement\"", package: "httpx")
        + waiver("rule = \"unpinned-requirement\"", package: "flask")
        + waiver("advisory = \"CVE-2026-1\"", package: "flask"),
      to: GovernanceFiles.waivers)
    try folder.write("flask==1.0\n", to: "requirements/base.txt")
    let rules = ["unpinned-requirement", "unused-waiver", "known-vulnerability"]
    let unused = try check(rules).findings.filter { $0.rule.id == "unused-waiver" }
    #expect(unused.map(\.violation.location?.line) == [9])
  }

  @Test("a waiver covers an advisory by any of its ids")
  func aliases() throws {
    try folder.write(
      waiver("advisory = \"CVE-2026-1\"", package: "flask"), to: GovernanceFiles.waivers)
    try folder.write(
      "flask==1.0 --hash=sha256:\(String(repeating: "0", count: 64))\n", to: "requirements.txt")
    try folder.write(
      """
      {"id": "GHSA-aaaa-bbbb-cccc", "aliases": ["CVE-2026-1"], "modified": "2026-07-20T00:00:00Z",
       "affected": [{"package": {"ecosystem": "PyPI", "name": "flask"}, "versions": ["1.0"]}]}
      """, to: "feeds/a.json")
    var inputs = Scan.CheckInputs(asOf: try #require(CalendarDate("2026-07-24")))
    inputs.feeds = [folder.path + "/feeds"]
    let rules = ["known-vulnerability", "unused-waiver"].compactMap(Rule.rule(id:))
    let findings = try Scan(path: folder.path).check(inputs, rules: rules).findings
    #expect(findings.map(\.disposition) == [.waived])
  }

  @Test("a baseline accepts exactly what was found")
  func baseline() throws {
    let before = try check()
    let text = BaselineFile.text(
      before, reason: "say \"adopt\"\n", people: ("ann", "bob"), from: before.asOf,
      until: try #require(CalendarDate("2026-12-31")))
    try folder.write(text, to: GovernanceFiles.baseline)
    #expect(try check().verdict != .fail)
    try folder.write("httpx\nidna\nflask\n", to: "requirements.txt")
    let open = try check().findings.filter { $0.disposition == .open }
    #expect(open.map(\.violation.subject.name) == ["flask"])
    #expect(try check(on: "2027-01-01").verdict == .fail)
  }

  @Test("a change may waive what was there before, and not what it brings itself")
  func proposed() throws {
    let base = try TemporaryFolder()
    try base.write("httpx\n", to: "requirements.txt")
    try folder.write("", to: "dev-requirements.txt")
    try folder.write(
      waiver("rule = \"unpinned-requirement\"", package: "httpx")
        + waiver("rule = \"unpinned-requirement\"", package: "idna"), to: GovernanceFiles.waivers)
    var inputs = Scan.CheckInputs(asOf: try #require(CalendarDate("2026-07-24")))
    inputs.base = base.path
    let rule = try #require(Rule.rule(id: "unpinned-requirement"))
    let assessment = try Scan(path: folder.path).check(inputs, rules: [rule])
    let open = assessment.findings.filter { $0.disposition == .open }
    #expect(open.map(\.violation.subject.name) == ["idna"])
    #expect(assessment.proposedWaivers.count == 2 && assessment.waivedOnceMerged == 1)
    let text = String(decoding: Reporter.markdown.render(assessment, .plain), as: UTF8.self)
    #expect(
      text.contains("2 waivers with this change")
        && text.contains("for 1 that this change brings it is too early"))
    try base.write(folder.bytes(GovernanceFiles.waivers), to: GovernanceFiles.waivers)
    let merged = try Scan(path: folder.path).check(inputs, rules: [rule])
    #expect(merged.proposedWaivers.isEmpty && merged.verdict != .fail)
  }

  @Test("levels differ by scope and environment; of several scopes the strictest counts")
  func levels() throws {
    try folder.write(
      """
      [levels]
      unpinned-requirement = "warning"
      [levels.environments.main]
      unpinned-requirement = "error"
      [levels.scopes."group:*"]
      unpinned-requirement = "off"
      [levels.scopes."group:dev-requirements"]
      unpinned-requirement = "note"
      """, to: "assay.toml")
    func found(_ environment: String? = nil) throws -> [String] {
      try check(environment: environment).findings.map { "\($0.violation.subject.name) \($0.level.rawValue)" }
    }
    #expect(try found() == ["httpx warning", "idna warning", "pytest note"])
    #expect(try found("main") == ["httpx error", "idna error", "pytest note"])
    let error = #expect(throws: ConfigurationError.self) { try check(environment: "mai") }
    #expect(error?.remedy == "did you mean `main`?")
  }

  @Test(
    "a mistake in a record is an error with its line",
    arguments: [
      ("[[waivers]]\nrule = \"x\"\n", 1), ("[[waivers]]\npackage = \"\"\n", 2), ("[[waiver]]\n", 1),
      ("[[waivers]]\npackage = \"a\"\nreason = \"b\"\nowner = \"c\"\napprover = \"d\"\ncreated = 1\n", 6),
    ])
  func mistakes(_ text: String, _ line: Int) throws {
    try folder.write(text, to: GovernanceFiles.waivers)
    let error = #expect(throws: ConfigurationError.self) { try check() }
    #expect(error?.file == GovernanceFiles.waivers && error?.line == line)
  }

  @Test("entries are added and pruned as text, and what people wrote around them stays")
  func text() throws {
    try folder.write(
      "# Ours.\n\n# why\n" + waiver("rule = \"unpinned-requirement\"", package: "a", until: "2026-07-02")
        + "# the next\n" + waiver("rule = \"unpinned-requirement\"", package: "b"),
      to: GovernanceFiles.waivers)
    var file = try WaiverFile(of: folder.path)
    var entry = WaiverFile.Entry(
      created: try #require(CalendarDate("2026-07-03")), until: try #require(CalendarDate("2026-08-03")))
    entry.texts = [
      ("advisory", "CVE-1"), ("package", "c"), ("reason", "\"quoted\"\\\u{1}"), ("owner", "o"),
      ("approver", "p"),
    ]
    try file.add(entry)
    #expect(try file.waivers().last?.reason == "\"quoted\"\\\u{1}")
    let removed = try file.remove { $0.package == "a" }
    #expect(removed.count == 1)
    try file.write()
    let text = String(decoding: try folder.bytes(GovernanceFiles.waivers), as: UTF8.self)
    #expect(text.hasPrefix("# Ours.\n\n# why\n# the next\n[[waivers]]"))
    #expect(try file.waivers().map(\.package) == ["b", "c"])
    try folder.write(Array(text.utf8) + [UInt8(ascii: "#"), 0xFF], to: GovernanceFiles.waivers)
    #expect(throws: ConfigurationError.self) { try WaiverFile(of: folder.path) }
  }

  @Test("a file of waivers that is a link is followed inside of the project only")
  func link() throws {
    let other = try TemporaryFolder()
    try folder.write("", to: "governance/mine.toml")
    let path = "\(folder.path)/\(GovernanceFiles.waivers)"
    for (target, isInside) in [("mine.toml", true), (other.path + "/other.toml", false)] {
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
      var file = try WaiverFile(of: folder.path)
      let day = try #require(CalendarDate("2026-07-03"))
      var entry = WaiverFile.Entry(created: day, until: day)
      entry.texts = ["rule", "package", "reason", "owner", "approver"].map { ($0, "missing-lock") }
      try file.add(entry)
      if isInside {
        try file.write()
        #expect(try folder.bytes("governance/mine.toml") == folder.bytes(GovernanceFiles.waivers))
      } else {
        #expect(throws: ConfigurationError.self) { try file.write() }
        #expect(try TemporaryFolder.names(other.path).isEmpty)
      }
      try FileManager.default.removeItem(atPath: path)
    }
  }
}
