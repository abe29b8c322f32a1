import Facts
import Formats
import Standards
import Syntax
import Testing

/// Exports of a forge, `assay.approvals/1`.
@Suite("Exports of approvals")
struct ApprovalsJSONTests {
  private static let id = String(repeating: "aB", count: 20)

  private func read(_ members: String) throws -> Approvals.PullRequest? {
    let text = """
      {"schema": "assay.approvals/1", "pullRequests": [
        {"number": 1, \(members)}]}
      """
    let day = CalendarDate(daysSinceEpoch: 0)
    var reference = MergeReference(subject: "")
    reference.number = 1
    let commit = MainCommit(
      id: Self.id.lowercased(), day: day, people: ("Ann", nil), reference: reference,
      isMerge: false)
    return try ApprovalsJSON.read(SourceFile(path: "pulls.json", text: text)).pullRequest(of: commit)
  }

  @Test("times are moments, and ids of commits have no case")
  func times() throws {
    let row = try #require(
      try read(
        """
        "mergeCommit": "\(Self.id)", "mergedAt": "2026-07-05T10:00:00Z", "labels": ["x"],
        "approvals": [{"by": "bob", "at": "2026-07-05T11:30:00+02:00", "role": null}]
        """))
    #expect(row.mergedAt == UTCTime("2026-07-05T10:00:00Z"))
    #expect(row.approvals.first?.at == UTCTime("2026-07-05T09:30:00Z"))
    #expect(row.mergeCommit == Self.id.lowercased())
  }

  @Test(
    "what would be misunderstood is an error with its place and what to write",
    arguments: [
      ("\"approvals\": [], \"mergedAt\": \"so neither\"", "2026-05-03T10:00:00Z"),
      ("\"approvals\": [{\"by\": \"b\", \"at\": \"2026-05-03\"}]", "2026-05-03T10:00:00Z"),
      ("\"approvals\": [{\"by\": \"b\", \"rol\": \"maintainer\"}]", "did you mean `role`?"),
      ("\"approvals\": [], \"merge_commit\": \"x\"", "did you mean `mergeCommit`?"),
      ("\"approvals\": [], \"mergeCommit\": \"abc1234\"", "git rev-parse"),
      ("\"approvals\": [], \"checks\": \"passed\"", "success, failure, none"),
    ])
  func mistakes(_ members: String, _ remedy: String) {
    let error = #expect(throws: ParseError.self) { try read(members) }
    #expect(error?.remedy?.contains(remedy) ?? false, "\(String(describing: error))")
  }
}
