import AssayKit
import Facts
import Governance
import Standards
import TestSupport
import Testing

/// What becomes of the index when feeds are good, bad, and worse than before.
@Suite("feed import")
struct FeedImportTests {
  private let folder: TemporaryFolder
  private let index: String

  init() throws {
    folder = try TemporaryFolder()
    index = folder.path + "/index.db"
  }

  private func record(_ number: Int) -> String {
    """
    {"schema_version": "1.6.0", "id": "PYSEC-2026-\(number)", "modified": "2026-07-01T00:00:00Z",
     "affected": [{"package": {"ecosystem": "PyPI", "name": "package-\(number)"}, "versions": ["1.0"]}]}
    """
  }

  /// A folder `osv` with so many records.
  private func feed(_ count: Int) throws -> String {
    let folder = folder.path + "/feed-\(count)"
    for number in 0..<count { try self.folder.write(record(number), to: "feed-\(count)/osv/\(number).json") }
    return folder
  }

  @discardableResult
  private func load(_ paths: String...) throws -> FeedImportReport {
    var feeds = try FeedImport(index: index)
    for path in paths { try feeds.add(path) }
    return try feeds.commit()
  }

  private func records() throws -> [String] {
    try IndexFile.status(index).feeds.map { "\($0.name) \($0.format) \($0.records)" }
  }

  @Test("feeds of several paths and formats are imported; the others stay")
  func several() throws {
    let report = try load(try feed(3), Fixtures.path("feeds/updateinfo"))
    #expect(report.isComplete)
    #expect(try records().first == "osv osv 3")
    try load(try feed(4))
    #expect(try records().first == "osv osv 4")
    #expect(try records().count == 2)
    #expect(try IndexFile.verify(index) == [])
  }

  @Test(
    "a bad file beside good ones keeps the old feed, and names file and line",
    arguments: [
      ("", 0), ("{", 1), ("<html>502 Bad Gateway</html>", 0),
      ("{\n\"schema_version\": \"2.0\", \"id\": \"X-1\"}", 2),
      ("[]", 0), ("{}", 1), ("\u{1F}\u{8B}truncated", 0),
    ])
  func mixed(_ text: String, _ line: Int) throws {
    try load(try feed(3))
    let before = try IndexFile.status(index).digest
    let next = try feed(5)
    try folder.write(text, to: "feed-5/osv/bad.json")
    let report = try load(next)
    #expect(report.feeds.map(\.outcome) == [.refused("parts of it cannot be read", isOldKept: true)])
    #expect(!report.isComplete)
    #expect(report.problems.first?.file?.hasPrefix(next + "/osv/bad.json") == true)
    #expect(report.problems.first?.line == (line == 0 ? nil : line))
    #expect(try IndexFile.status(index).digest == before)
  }

  @Test("a bad file of a new feed is remembered: what the index holds is not all")
  func remembered() throws {
    let first = try feed(2)
    try folder.write("{", to: "feed-2/osv/bad.json")
    #expect(try !load(first).isComplete)
    #expect(try records() == ["osv osv 2"])
    #expect(try IndexFile.status(index).problems.map(\.file) == ["osv/bad.json"])
    try load(Fixtures.path("feeds/updateinfo"))
    #expect(try IndexFile.status(index).problems.count == 1)
  }

  @Test("a feed that lost a fifth of its records is refused, one that lost less is not")
  func shrunken() throws {
    try load(try feed(10))
    let refused = FeedImportReport.Outcome.refused(
      "it has 7 records where the old one has 10", isOldKept: true)
    #expect(try load(try feed(7)).feeds.map(\.outcome) == [refused])
    #expect(try records() == ["osv osv 10"])
    #expect(try load(try feed(8)).isComplete)
    #expect(try records() == ["osv osv 8"])
  }

  @Test("a missing path is a problem, and the other files are imported")
  func missing() throws {
    let report = try load(folder.path + "/absent.json", try feed(2))
    #expect(report.problems.count == 1)
    #expect(try records() == ["osv osv 2"])
  }

  @Test("nothing readable makes no index")
  func nothing() throws {
    let file = try folder.write("<html></html>", to: "page.json")
    #expect(try !load(file).isComplete)
    #expect(throws: ConfigurationError.self) { try IndexFile.status(index) }
  }

  @Test("feeds are removed by name")
  func removal() throws {
    try load(try feed(3), Fixtures.path("feeds/updateinfo"))
    #expect(throws: ConfigurationError.self) { try FeedImport.remove(["absent"], from: index) }
    try FeedImport.remove(["osv"], from: index)
    #expect(try records().count == 1)
  }

  @Test("a check from the index finds what a check from the feeds finds")
  func sameAnswer() throws {
    let project = Fixtures.path("rules/known-vulnerability/fires")
    try load(project + "/osv")
    let day = try #require(CalendarDate("2026-07-24"))
    var direct = Scan.CheckInputs(asOf: day)
    direct.feeds = [project + "/osv"]
    var indexed = direct
    indexed.index = index
    indexed.feeds = []
    indexed.policy = try folder.write("", to: "empty.toml")
    direct.policy = indexed.policy
    let expected = try Scan(path: project).check(direct)
    let found = try Scan(path: project).check(indexed)
    #expect(found.findings.map(\.fingerprint) == expected.findings.map(\.fingerprint))
    #expect(found.feeds.map(\.digest) == expected.feeds.map(\.digest))
    #expect(!expected.findings.isEmpty && found.notEvaluated == expected.notEvaluated)
  }

  @Test("a damaged index, one without PyPI, or one that lacks a configured feed is incomplete, never clean")
  func incomplete() throws {
    let project = Fixtures.path("rules/known-vulnerability/clean")
    let day = try #require(CalendarDate("2026-07-24"))
    func reasons(_ index: String, policy: String = "") throws -> [String] {
      var inputs = Scan.CheckInputs(asOf: day)
      inputs.standardIndex = index
      inputs.policy = try folder.write(policy, to: "policy.toml")
      return try Scan(path: project).check(inputs).notEvaluated.map(\.reason)
    }
    let damaged = try folder.write("SQLite format 3\u{0}", to: "damaged.db")
    #expect(try reasons(damaged).contains { $0.contains("database") || $0.contains("index") })
    try load(Fixtures.path("feeds/updateinfo"))
    #expect(try reasons(index).contains("no feed that was given speaks of packages of PyPI"))
    try load(project + "/osv")
    #expect(try !reasons(index).contains("no feed that was given speaks of packages of PyPI"))
    let policy = "feeds = [{ name = \"mirror\", url = \"https://files.example/all.zip\" }]"
    #expect(try reasons(index, policy: policy).contains { $0.contains("the policy names this feed") })
  }
}
