import AssayKit
import Facts
import Governance
import Standards
import Syntax
import TestSupport
import Testing

/// Every rule on the tiny projects of `fixtures/rules/<rule>/<case>/`: what it reports must equal what the files expect.
///
/// `# expect: RULE [LEVEL] [| FIX]` speaks of its own line, `# expect-next:` of the next; `expect.txt` holds such rows with
/// the place in front, and rows for what has no line, such as `not judged: RULE`. Level and fix are compared where given.
///
/// `pr-text.md` is the description of the pull request. A case with the folders `base` and `head` is a change: what is new with it is compared.
@Suite("Rule fixtures")
struct RuleFixtureTests {
  @Test("the findings of a case equal its expectations", arguments: try cases())
  func findings(_ fixture: String) throws {
    let day = try #require(CalendarDate("2026-07-24"))
    let (assessment, project) = try check(fixture, on: day)
    let found = assessment.findings.filter { $0.status == nil || $0.status == .new }.map { finding in
      let place = finding.violation.location.map { "\($0.file):\($0.line)" } ?? "-"
      return (row: "\(place): \(finding.rule.id)", level: finding.level.rawValue, fix: finding.violation.fix)
    }
    let notJudged = assessment.notEvaluated.map { "not judged: \($0.rule ?? $0.reason)" }
    let expected = try expectations(project)
    #expect((found.map(\.row) + notJudged).sorted() == expected.map(\.row).sorted())
    for expectation in expected {
      let rows = found.filter { $0.row == expectation.row }
      if let level = expectation.level { #expect(rows.map(\.level).contains(level), "\(expectation.row)") }
      if let fix = expectation.fix { #expect(rows.map(\.fix).contains(fix), "\(expectation.row)") }
    }
  }

  @Test(
    "a rule that names no circumstance says the same on any day",
    // Which advisories are known on a day is evidence.
    arguments: Rule.all.filter { $0.circumstances.isEmpty && !$0.needs.contains(.advisories) }.map {
      "\($0.id)/fires"
    })
  func days(_ fixture: String) throws {
    let answers = try ["2016-01-01", "2046-01-01"].map { day in
      try check(fixture, on: #require(CalendarDate(day))).assessment.findings.map(\.violation.message)
    }
    #expect(answers[0] == answers[1])
  }

  private func check(_ fixture: String, on day: CalendarDate) throws -> (
    assessment: Assessment, project: String
  ) {
    let id = fixture.split(separator: "/")[0]
    let rule = try #require(Rule.rule(id: String(id)), "no rule has the name of the folder")
    var inputs = Scan.CheckInputs(asOf: day)
    var project = fixture
    if try Fixtures.folders(in: "rules/\(fixture)") == ["base", "head"] {
      inputs.base = Fixtures.path("rules/\(fixture)/base")
      project += "/head"
    }
    if try Fixtures.files(in: "rules/\(project)").contains("pr-text.md") {
      inputs.pullRequestText = Fixtures.path("rules/\(project)/pr-text.md")
    }
    return (try Scan(path: Fixtures.path("rules/\(project)")).check(inputs, rules: [rule]), project)
  }

  @Test("every rule has a case that fires and one that is clean", arguments: Rule.all.map(\.id))
  func coverage(_ id: String) throws {
    let names = try Fixtures.folders(in: "rules/\(id)")
    #expect(names.contains("fires") && names.contains("clean"))
  }

  private static func cases() throws -> [String] {
    try Fixtures.folders(in: "rules").flatMap { rule in
      try Fixtures.folders(in: "rules/\(rule)").map { "\(rule)/\($0)" }
    }
  }

  /// What the files of a case expect.
  private struct Expectation {
    let row: String
    var level: String?
    var fix: String?

    /// `RULE [LEVEL] [| FIX]`, found at a place.
    init(_ text: Substring, at place: String) {
      let parts = text.split(separator: " | ", maxSplits: 1)
      let words = parts[0].split(separator: " ")
      row = "\(place): \(words[0])"
      level = words.count > 1 ? String(words[1]) : nil
      fix = parts.count > 1 ? String(parts[1]) : nil
    }

    /// What has no place, such as `not judged: RULE`.
    private init(unplaced row: Substring) {
      self.row = String(row)
    }

    /// A row of `expect.txt`.
    static func row(_ text: Substring) -> Expectation {
      guard !text.hasPrefix("not judged"), let end = text.firstRange(of: ": ") else {
        return Expectation(unplaced: text)
      }
      return Expectation(text[end.upperBound...], at: String(text[..<end.lowerBound]))
    }
  }

  private func expectations(_ fixture: String) throws -> [Expectation] {
    var rows: [Expectation] = []
    for file in try Fixtures.files(in: "rules/\(fixture)") {
      let lines = try Fixtures.text("rules/\(fixture)/\(file)").split(
        separator: "\n", omittingEmptySubsequences: false)
      if file == "expect.txt" {
        rows += lines.filter { !$0.isEmpty }.map(Expectation.row)
        continue
      }
      for (index, line) in lines.enumerated() {
        if let text = text(after: "# expect: ", in: line) {
          rows.append(Expectation(text, at: "\(file):\(index + 1)"))
        }
        if let text = text(after: "# expect-next: ", in: line) {
          rows.append(Expectation(text, at: "\(file):\(index + 2)"))
        }
      }
    }
    return rows
  }

  private func text(after mark: String, in line: Substring) -> Substring? {
    line.firstRange(of: mark).map { line[$0.upperBound...] }
  }
}
