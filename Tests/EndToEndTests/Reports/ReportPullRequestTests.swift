import Foundation
import TestSupport
import Testing

/// Which pull request a change came by, and who was it.
@Suite("Pull requests of a report")
struct ReportPullRequestTests {
  @Test("a number that an earlier commit names is no second review, unless the export says so")
  func repeatedNumbers() throws {
    var story = QuarterStory()
    try story.push("2026-07-01T08:00:00Z", "first (#50)\n")
    try story.push("2026-07-02T08:00:00Z", "pushed with a number of before (#50)\n")
    let repository = try story.writer.finish()
    let plain = try QuarterReport(repository.path)
    let unauthorised = try plain.rows("unauthorised")
    #expect(unauthorised.map { $0["reason"] as? String } == ["pushed under the number of an earlier change"])
    let exception = try #require(try plain.rows("exceptions").last)
    #expect(exception["pullRequest"] as? Int == 50)
    #expect(
      (exception["reasons"] as? [String])?.first == "pushed under the number of an earlier change")
    #expect(try plain.rows("not-evaluated").contains { $0["subject"] as? String == "pull request #50" })
    let head = try repository.git(["rev-parse", "HEAD"]).prefix(40)
    let export = try repository.folder.write(
      """
      {"schema": "assay.approvals/1", "pullRequests": [
        {"number": 50, "mergeCommit": "\(head)", "author": "ann", "approvals": [{"by": "bob", "role": "project-lead"}]}]}
      """, to: ".git/pulls.json")
    let confirmed = try QuarterReport(repository.path, "--approvals", export)
    #expect(try confirmed.rows("unauthorised").isEmpty)
    #expect(
      try confirmed.rows("changes").map { $0["approval"] as? String } == ["not in the export", "approved"])
  }

  @Test("a pull request whose merge the branch does not hold is told of")
  func mergesElsewhere() throws {
    var story = QuarterStory()
    try story.push("2026-07-01T08:00:00Z", "Begin (#1)\n")
    let repository = try story.writer.finish()
    func row(_ number: Int, _ day: String) -> String {
      let id = String(repeating: "f", count: 40)
      return
        "{\"number\": \(number), \"mergeCommit\": \"\(id)\", \"mergedAt\": \"\(day)T08:00:00Z\", \"approvals\": []}"
    }
    let export = try repository.folder.write(
      "{\"schema\": \"assay.approvals/1\", \"pullRequests\": [\(row(8, "2026-06-30")), \(row(9, "2026-07-03"))]}",
      to: ".git/pulls.json")
    let subjects = try QuarterReport(repository.path, "--approvals", export).rows("not-evaluated")
      .compactMap { $0["subject"] as? String }
    #expect(subjects.filter { $0.hasPrefix("pull request") } == ["pull request #9"])
  }

  @Test("people: all authors of an octopus; the forge that commits is nobody")
  func people() throws {
    var story = QuarterStory()
    try story.push("2026-07-01T08:00:00Z", "Begin (#1)\n")
    try story.push("2026-07-02T08:00:00Z", "Squashed (#2)\n", committer: "GitHub")
    try story.writer.merge(
      HistoryWriter.Commit(time: "2026-07-03T08:00:00Z", author: "Bob", message: "Octopus (#3)\n"),
      of: ["Ann Author", "Zed", "Yan"], story.files())
    let changes = try QuarterReport(of: story).rows("changes")
    #expect(changes.map { $0["author"] as? String } == ["Ann Author", "Ann Author", "Ann Author, Zed, Yan"])
    #expect(changes.map { $0["merger"] as? String } == [nil, nil, "Bob"])
  }
}
