import Facts
import Governance
import Standards
import Syntax
import Testing

/// What a report makes of one commit of the past.
@Suite("Merged changes")
struct MergedChangeTests {
  private func change(
    number: Int?, isMerge: Bool = false, pullRequest: Approvals.PullRequest? = nil
  ) throws -> MergedChange {
    let day = try #require(CalendarDate("2026-06-12"))
    var facts = ProjectFacts(
      asOf: day, after: ProjectSnapshot(Inventory()), advisories: .empty, feeds: [],
      licenses: LicenseFacts([], vocabulary: LicensePolicy.standard.vocabulary))
    facts.compare(with: ProjectSnapshot(Inventory()))
    var reference = MergeReference(subject: "Hotfix")
    reference.number = number
    let commit = MainCommit(
      id: String(repeating: "a", count: 40), day: day, people: ("Ann", nil),
      reference: reference,
      isMerge: isMerge)
    var change = MergedChange(
      commit, files: ["governance/emergency/inc-7.toml"], RuleEngine.assess(facts, policy: Policy()),
      pullRequest: pullRequest)
    let place = SourceLocation(
      file: "governance/emergency/inc-7.toml", line: 1, column: 1, endLine: 1, endColumn: 1)
    let opened = try #require(UTCTime("2026-06-12T08:00:00Z"))
    let closed = try #require(UTCTime("2026-06-12T20:00:00Z"))
    change.emergencies = [
      EmergencyRecord(
        incident: "INC-7", authoriser: "Lead", reason: "a root that is no longer trusted",
        times: (opened, closed), missing: [], location: place)
    ]
    return change
  }

  @Test("a push that brings the record of an emergency is one; a pull request only documents it")
  func category() throws {
    #expect(try change(number: nil).category == .emergency)
    #expect(try change(number: nil, isMerge: true).category == .emergency)
    #expect(try change(number: 7).category == .standard)
    var plain = try change(number: nil)
    plain.emergencies = []
    #expect(plain.category == .standard && plain.unauthorisedReason == "pushed without a pull request")
  }

  @Test(
    "an approval counts before the merge, and not of the author, whatever the case of the name",
    arguments: [
      ("bob", "ann", "2026-07-05T09:00:00Z", .approved),
      ("bob", "ann", "2026-07-05T10:00:00Z", .approved),
      ("bob", "ann", "2026-07-05T09:30:00-05:00", .afterMerge),
      ("bob", "ann", "2026-07-05T11:30:00+02:00", .approved),
      ("Ann", "ann", "2026-07-05T09:00:00Z", .byAuthorOnly),
      // Without an author in the export it is the commit's.
      ("ann", nil, "2026-07-05T09:00:00Z", .byAuthorOnly),
      ("bob", nil, "2026-07-05T09:00:00Z", .approved),
    ] as [(String, String?, String, ApprovalState)])
  func approvals(_ by: String, _ author: String?, _ at: String, _ state: ApprovalState) throws {
    var row = Approvals.PullRequest(number: 7)
    row.author = author
    row.mergedAt = UTCTime("2026-07-05T10:00:00Z")
    row.approvals = [Approvals.Approval(by: by, at: UTCTime(at), role: .maintainer)]
    #expect(ApprovalState(try change(number: 7, pullRequest: row), hasApprovals: true) == state)
  }
}
