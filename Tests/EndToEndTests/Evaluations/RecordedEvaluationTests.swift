import Foundation
import TestSupport
import Testing

/// Answers that were compared with the facts by hand; `Evaluate.md` of the documentation has the table.
@Suite("recorded evaluations")
struct RecordedEvaluationTests {
  struct Case: CustomTestStringConvertible {
    /// The folder of what the resolver answered, and of the goldens.
    let name: String
    let requirement: String
    /// 0: ok; 1: refused; 3: something could not be known.
    let code: Int32

    init(_ name: String, _ requirement: String, _ code: Int32) {
      self.name = name
      self.requirement = requirement
      self.code = code
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case("pure", "click", 0),
    Case("compiled", "msgpack", 0),
    Case("dual", "packaging", 0),
    Case("ambiguous", "antlr4-python3-runtime", 0),
    Case("lgpl", "psycopg", 1),
    Case("gpl", "unidecode", 1),
    Case("unknown-licence", "harbour-silent", 1),
    Case("namespace", "jaraco.functools", 0),
    Case("many", "sphinx", 0),
    Case("present", "idna", 0),
    Case("backport", "tomli", 0),
    Case("yanked", "requests==2.32.0", 1),
    Case("advisories", "urllib3==2.2.1", 1),
    Case("malicious", "harbour-lantern", 1),
    Case("archived", "harbour-ledger", 0),
    Case("quarantined", "harbour-tide", 1),
    Case("prerelease", "opentelemetry-semantic-conventions", 0),
    Case("html-only", "itsdangerous", 0),
    Case("no-wheel", "docopt", 3),
    Case("python-version", "networkx==3.7", 3),
    Case("near-miss", "reqeusts", 3),
    Case("address", "click @ https://files.example/click-8.5.1.tar.gz", 3),
  ]

  @Test("the answers, on a screen and for programs", arguments: cases, ["text", "json"])
  func goldens(_ one: Case, _ format: String) throws {
    let outcome = try RecordedIndex(one.name).evaluate(one.requirement, ["--format", format])
    #expect(outcome.code == one.code, "\(outcome.errors)")
    if format == "text" {
      let lines = outcome.output.split(separator: "\n")
      #expect(lines.count <= 30 && lines.allSatisfy { $0.count <= 80 })
    }
    let suffix = format == "text" ? "txt" : format
    try Golden.check(
      outcome.output, against: "Tests/EndToEndTests/Goldens/evaluations/\(one.name).\(suffix)")
  }

  @Test("every answer that was recorded is asked for")
  func complete() throws {
    let recorded = try Fixtures.folders(in: "evaluations/answers")
    #expect(recorded == Self.cases.map(\.name).sorted())
  }
}
