import Standards
import Syntax
import TestSupport
import Testing

/// A vector and its answers: base, temporal and environmental score, `-` where not defined, and severity.
private struct CVSSFact: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let expected: String

  init(_ vector: String, _ expected: String) {
    testDescription = vector
    self.expected = expected
  }
}

extension CVSSVector {
  fileprivate var answers: String {
    let scores = [scores.base, scores.temporal, scores.environmental].map { score in
      score.map { "\($0)" } ?? "-"
    }
    return scores.joined(separator: " ") + " \(severity)"
  }
}

@Suite("CVSS")
struct CVSSTests {
  /// The first three: the examples of https://www.first.org/cvss/v2/guide, section 3.3. The others:
  /// the answers of version 3.6 of the Python library `cvss`.
  private static let version2 = [
    CVSSFact("AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:H", "7.8 6.4 9.2 high"),
    CVSSFact("AV:N/AC:L/Au:N/C:C/I:C/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:L", "10.0 8.3 9.0 high"),
    CVSSFact("AV:L/AC:H/Au:N/C:C/I:C/A:C/E:POC/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:M", "6.2 4.9 7.5 high"),
    CVSSFact("AV:N/AC:L/Au:N/C:N/I:N/A:N", "0.0 - - low"),
    CVSSFact("AV:L/AC:H/Au:M/C:N/I:P/A:N/CR:L/IR:L/CDP:H", "0.8 - 4.9 medium"),
    CVSSFact("AV:L/AC:L/Au:N/C:P/I:C/A:C/E:ND/RL:ND/RC:ND/CDP:ND/TD:ND/CR:H/IR:H/AR:ND", "6.8 - 7.1 high"),
    CVSSFact("AV:A/AC:M/Au:N/C:C/I:C/A:C/E:ND/RL:ND/RC:ND", "7.9 - - high"),
    CVSSFact("(AV:N/AC:L/Au:S/C:P/I:P/A:N)", "5.5 - - medium"),
  ]

  /// The first three: https://www.first.org/cvss/v3.1/examples. The others: as for version 2.
  private static let version3 = [
    CVSSFact("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N", "6.4 6.4 6.4 medium"),
    CVSSFact("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", "6.1 6.1 6.1 medium"),
    CVSSFact("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "9.8 9.8 9.8 critical"),
    CVSSFact("CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:C/C:H/I:H/A:H", "9.0 9.0 9.1 critical"),
    CVSSFact("CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:N/I:N/A:N", "0.0 0.0 0.0 none"),
    CVSSFact(
      "CVSS:3.1/AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:N/A:L/AR:L/MPR:L/MS:X/MC:N/MI:X/MA:X", "7.1 7.1 2.6 low"),
    CVSSFact("CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:N/A:N/IR:L/MAV:A/MAC:L/MUI:X/MS:C", "5.9 5.9 7.4 high"),
    CVSSFact("CVSS:3.0/S:U/AV:N/AC:L/PR:H/UI:N/C:L/I:L/A:N/E:F/RL:X", "3.8 3.7 3.7 low"),
    CVSSFact(
      "CVSS:3.0/AV:L/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:L/E:U/RL:U/RC:R/CR:M/MPR:L/MUI:R/MI:N/MA:H",
      "7.7 6.8 6.3 medium"),
  ]

  /// The answers of version 3.6 of the Python library `cvss`, taken apart by the metrics that they depend on.
  private static let version4 = [
    CVSSFact("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H", "10.0 - - critical"),
    CVSSFact("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U", "9.3 8.1 - high"),
    CVSSFact("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N/E:A", "0.0 0.0 - none"),
    CVSSFact("CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", "7.3 - - high"),
    CVSSFact("CVSS:4.0/AV:P/AC:L/AT:N/PR:H/UI:P/VC:L/VI:H/VA:H/SC:H/SI:N/SA:L", "6.9 - - medium"),
    CVSSFact("CVSS:4.0/AV:P/AC:H/AT:P/PR:N/UI:N/VC:N/VI:H/VA:L/SC:L/SI:N/SA:L", "4.3 - - medium"),
    CVSSFact(
      "CVSS:4.0/AV:P/AC:H/AT:P/PR:H/UI:A/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/CR:H/IR:L/AR:M", "7.3 - 7.1 high"),
    CVSSFact(
      "CVSS:4.0/AV:P/AC:H/AT:P/PR:H/UI:A/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/S:N/AU:N/R:U/V:D/RE:H/U:Amber",
      "7.3 - - high"),
    CVSSFact(
      "CVSS:4.0/AV:P/AC:H/AT:N/PR:N/UI:N/VC:L/VI:H/VA:L/SC:N/SI:H/SA:N/E:U/CR:H/IR:H/AR:H/MPR:N/MSA:N",
      "5.7 1.5 1.5 low"),
    CVSSFact("CVSS:4.0/AV:A/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N/MSI:S", "0.0 - 7.9 high"),
  ]

  @Test("scores a vector as the specification says", arguments: version2 + version3 + version4)
  private func scores(fact: CVSSFact) throws {
    #expect(try CVSSVector(parsing: fact.testDescription).answers == fact.expected)
  }

  @Test("takes the environmental score before the temporal and the base score")
  func overall() throws {
    let base = "CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:C/C:H/I:H/A:H"
    #expect(try CVSSVector(parsing: base).score == 9.0)
    #expect(try CVSSVector(parsing: base + "/E:U").score == 8.2)
    #expect(try CVSSVector(parsing: base + "/E:U/CR:X").score == 8.2)
    #expect(try CVSSVector(parsing: base + "/E:U/MAV:P").score == 6.6)
  }

  @Test("knows the version of a vector")
  func versions() throws {
    #expect(try CVSSVector(parsing: "AV:N/AC:L/Au:N/C:N/I:N/A:N").version == .v2)
    #expect(try CVSSVector(parsing: "CVSS:3.0/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N").version == .v30)
    #expect(try CVSSVector(parsing: "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N").version == .v31)
    let version4 = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N"
    #expect(try CVSSVector(parsing: version4).version == .v4)
  }

  @Test(
    "refuses what is no vector",
    arguments: [
      "", "()", "7.5", "AV:N", "CVSS:3.1/", "CVSS:3.1", "CVSS:3.2/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N",
      "cvss:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N", " CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N",
      "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N/", "CVSS:3.1/AV:N//AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N",
      "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:X", "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:",
      "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A", "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N/E:ND",
      "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N/E:U:U", "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:n",
      "AV:N/AC:L/Au:N/C:N/I:N/A:N)", "(AV:N/AC:L/Au:N/C:N/I:N/A:N", "CVSS:2.0/AV:N/AC:L/Au:N/C:N/I:N/A:N",
      "AV:N/AC:L/Au:N/C:N/I:N/A:N/S:U",
      "CVSS:4.0/AC:L/AV:N/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N",
      "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:S/SA:N",
      "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N/U:Blue",
    ])
  func malformed(text: String) {
    #expect(throws: ParseError.self) { try CVSSVector(parsing: text) }
  }

  @Test("refuses every metric that stands twice", arguments: version2 + version3 + version4)
  private func duplicates(fact: CVSSFact) {
    let vector = fact.testDescription.filter { $0 != "(" && $0 != ")" }
    for field in vector.split(separator: "/") where !field.hasPrefix("CVSS:") {
      #expect(throws: ParseError.self) { try CVSSVector(parsing: vector + "/" + field) }
    }
  }

  @Test("points to the field that is wrong")
  func span() {
    let vector = "CVSS:3.1/AV:N/AC:Q/PR:L/UI:N/S:C/C:L/I:L/A:N"
    let error = #expect(throws: ParseError.self) { try CVSSVector(parsing: vector) }
    #expect(error?.span == SourceSpan(start: 14, end: 18))
  }

  @Test("refuses a vector beyond all measure, and any other text, without harm")
  func hostile() {
    #expect(throws: ParseError.self) {
      try CVSSVector(parsing: "CVSS:3.1/" + String(repeating: "AV:N/", count: 100_000))
    }
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(throws: ParseError.self) { try CVSSVector(parsing: String(decoding: bytes, as: UTF8.self)) }
    }
  }

  @Test("keeps the scores of random vectors between 0 and 10 and in line with the severity")
  func range() throws {
    var generator = SeededGenerator(seed: 4)
    let metrics = [
      "AV:NALP", "AC:LH", "AT:NP", "PR:NLH", "UI:NPA", "VC:HLN", "VI:HLN", "VA:HLN", "SC:HLN", "SI:HLN",
      "SA:HLN",
      "E:XAPU", "CR:XHML", "IR:XHML", "AR:XHML", "MAV:XNALP", "MSI:XSHLN",
    ]
    for _ in 0..<500 {
      let fields = metrics.map { metric in
        let parts = metric.split(separator: ":")
        return "\(parts[0]):\(parts[1].randomElement(using: &generator) ?? "X")"
      }
      let vector = try CVSSVector(parsing: "CVSS:4.0/" + fields.joined(separator: "/"))
      let floor = [Severity.none: 0, .low: 0.1, .medium: 4, .high: 7, .critical: 9][vector.severity] ?? .nan
      #expect((floor...10).contains(vector.score))
    }
  }

  @Test("orders severities from none to critical")
  func severities() {
    #expect(Severity.allCases == Severity.allCases.sorted())
    #expect(Severity.allCases.map { "\($0)" } == ["none", "low", "medium", "high", "critical"])
  }
}
