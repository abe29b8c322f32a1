import Foundation
import TestSupport
import Testing

/// A short history for one question about a report: a lock whose `idna` gets another version with each push.
struct QuarterStory {
  var writer = HistoryWriter()
  private var project = LockedProject()
  private var version = 0

  mutating func files() -> [String: String?] {
    version += 1
    project.versions["idna"] = "3.\(version)"
    return project.files
  }

  mutating func push(
    _ time: String, _ message: String, _ more: [String: String?] = [:], committer: String = "Ann Author"
  ) throws {
    try writer.push(
      HistoryWriter.Commit(time: time, committer: committer, message: message), files().merging(more) { $1 })
  }
}

/// The report of the third quarter of 2026, as it is known at its end.
struct QuarterReport {
  typealias Rows = [[String: Any]]

  let outcome: Outcome
  let document: [String: Any]

  /// Of a repository that is gone afterwards.
  init(of story: QuarterStory) throws {
    let repository = try story.writer.finish()
    self = try withExtendedLifetime(repository) { try QuarterReport(repository.path) }
  }

  init(_ path: String, _ arguments: String...) throws {
    outcome = try Self.run(path, arguments + ["--format", "json"])
    document = try outcome.json()
  }

  static func run(_ path: String, _ arguments: [String] = []) throws -> Outcome {
    let common = ["report", path, "--quarter", "2026Q3", "--as-of", "2026-09-30"]
    return try Program.run(common + arguments, environment: ["TZ": "UTC"], folder: "/")
  }

  func rows(_ table: String) throws -> Rows { try Self.rows(table, of: document) }

  static func rows(_ table: String, of document: [String: Any]) throws -> Rows {
    let sections = try #require(document["sections"] as? Rows)
    let tables = sections.flatMap { $0["tables"] as? Rows ?? [] }
    return try #require(tables.first { $0["id"] as? String == table }?["rows"] as? Rows)
  }
}
