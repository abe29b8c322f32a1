import Foundation
import TestSupport
import Testing

/// The commands that keep the advisory index, as a user runs them.
@Suite("Feeds commands")
struct FeedsCommandTests {
  private let folder: TemporaryFolder
  private let index: String

  init() throws {
    folder = try TemporaryFolder()
    index = folder.path + "/cache/assay/advisories.db"
  }

  /// Runs the program with the test's own cache folder.
  private func assay(_ arguments: String...) throws -> Outcome {
    try Program.run(arguments, environment: ["XDG_CACHE_HOME": folder.path + "/cache"])
  }

  @Test("what is imported is listed, is whole, and answers check and query without further options")
  func wholeWay() throws {
    let imported = try assay("feeds", "import", "rules/known-vulnerability/fires/osv")
    #expect(imported.code == 0 && imported.output.hasPrefix("imported osv (osv): "))
    let status = try assay("feeds", "status", "--format", "json", "--as-of", "2026-07-24")
    let document = try status.json()
    #expect(document["schema"] as? String == "assay.feeds/1")
    let feed = try #require((document["feeds"] as? [[String: Any]])?.first)
    #expect(
      Set(feed.keys) == [
        "name", "format", "records", "newest", "ageDays", "digest", "source", "unknownShapes",
      ])
    #expect(try assay("feeds", "status").output.contains("osv (osv): "))
    #expect(try assay("feeds", "verify").code == 0)
    let direct = try assay(
      "query", "advisories", "--feeds", "rules/known-vulnerability/fires/osv", "Jinja2", "3.1.3")
    #expect(try assay("query", "advisories", "--index", index, "Jinja2", "3.1.3").output == direct.output)
    let check = try assay("check", "rules/orphaned-dependency/clean", "--format", "json")
    #expect(!check.output.contains("no advisory data was given"))
    #expect(try (check.json()["feeds"] as? [Any])?.count == 1)
  }

  @Test("an unreadable file is exit code 3 with file and line, and the others are imported")
  func unreadable() throws {
    let bad = try folder.write("{\n  \"schema_version\": \"1.0\"\n", to: "bad.json")
    let outcome = try assay("feeds", "import", bad, "rules/known-vulnerability/fires/osv")
    #expect(outcome.code == 3)
    #expect(outcome.errors.contains("\(bad):"))
    #expect(outcome.output.contains("imported osv"))
  }

  @Test("what a folder holds and cannot be read is told with the folder, line and remedy")
  func unreadableInFolder() throws {
    let bad = try folder.write("{\n  \"schema_version\": \"1.0\"\n", to: "feeds/bad.json")
    let outcome = try assay("feeds", "import", folder.path + "/feeds")
    #expect(outcome.code == 3)
    #expect(outcome.errors.contains("\(bad):") && outcome.errors.contains("help: "))
  }

  @Test("an index that cannot be written is an error with a remedy, and nothing is left behind")
  func unwritable() throws {
    let file = try folder.write("", to: "file")
    let outcome = try assay(
      "feeds", "import", "rules/known-vulnerability/fires/osv", "--index", file + "/x/advisories.db")
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("cannot be written") && outcome.errors.contains("help: "))
  }

  @Test("what is no index, or absent, is an error and not an empty answer")
  func noIndex() throws {
    #expect(try assay("feeds", "status").code == 2)
    #expect(try assay("feeds", "verify").code == 2)
    #expect(try assay("check", "rules/orphaned-dependency/clean", "--index", index).code == 2)
    try folder.write("<html></html>", to: "cache/assay/advisories.db")
    #expect(try assay("feeds", "verify").code == 3)
    #expect(try assay("check", "rules/orphaned-dependency/clean").code == 3)
    #expect(try Program.run(["feeds", "status"]).code == 2)
  }
}
