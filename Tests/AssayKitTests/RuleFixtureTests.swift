import AssayKit
import Facts
import Governance
import Standards
import Syntax
import TestSupport
import Testing

/// Every rule on the tiny projects of `fixtures/rules/<rule>/<case>/`: what it reports must equal what the files expect.
///
/// `# expect: RULE` speaks of its own line, `# expect-next: RULE` of the next; `expect.txt` holds rows for what has no
/// line, such as `not judged: RULE`.
@Suite("Rule fixtures")
struct RuleFixtureTests {
  @Test("the findings of a case equal its expectations", arguments: try cases())
  func findings(_ fixture: String) throws {
    let id = fixture.split(separator: "/")[0]
    let rule = try #require(Rule.rule(id: String(id)), "no rule has the name of the folder")
    let day = try #require(CalendarDate("2026-07-24"))
    let assessment = try Scan(path: Fixtures.path("rules/\(fixture)"))
      .check(Scan.CheckInputs(asOf: day), rules: [rule])
    let found = assessment.findings.map { finding in
      let place = finding.violation.location.map { "\($0.file):\($0.line)" } ?? "-"
      return "\(place): \(finding.rule.id)"
    }
    let notJudged = assessment.notEvaluated.map { "not judged: \($0.rule ?? $0.reason)" }
    #expect((found + notJudged).sorted() == (try expectations(fixture)))
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

  private func expectations(_ fixture: String) throws -> [String] {
    var rows: [String] = []
    for file in try Fixtures.files(in: "rules/\(fixture)") {
      let lines = try Fixtures.text("rules/\(fixture)/\(file)").split(
        separator: "\n", omittingEmptySubsequences: false)
      if file == "expect.txt" {
        rows += lines.filter { !$0.isEmpty }.map(String.init)
        continue
      }
      for (index, line) in lines.enumerated() {
        if let rule = word(after: "# expect: ", in: line) { rows.append("\(file):\(index + 1): \(rule)") }
        if let rule = word(after: "# expect-next: ", in: line) {
          rows.append("\(file):\(index + 2): \(rule)")
        }
      }
    }
    return rows.sorted()
  }

  private func word(after mark: String, in line: Substring) -> String? {
    guard let range = line.firstRange(of: mark) else { return nil }
    return String(line[range.upperBound...].prefix { $0 != " " })
  }
}
