import Facts
import Standards
import Syntax
import Testing

@Suite("What metadata says of a licence")
struct LicenseResolutionTests {
  /// A vocabulary of a few names.
  private static func vocabulary() throws -> LicenseVocabulary {
    let ids = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "GPL-3.0-only"]
    let spellings = ids.compactMap { SPDXLicenseID($0) }.map { ($0.folded, $0) }
    let bsd: Substring = "ambiguous: BSD-2-Clause|BSD-3-Clause"
    return LicenseVocabulary(
      classifiers: LicenseNames([
        ["License :: MIT", "MIT", ""], ["License :: BSD", bsd, ""],
        ["License :: OSI Approved", "-", "generic"],
        ["License :: Freeware", "-", ""],
      ]),
      genericClassifiers: ["License :: OSI Approved"],
      texts: LicenseNames([["bsd", bsd, ""], ["the mit licence", "MIT", ""], ["UNKNOWN", "-", ""]]) {
        $0.lowercased()
      },
      spellings: Dictionary(uniqueKeysWithValues: spellings))
  }

  private static let expression = LicenseEvidence.Kind.expression
  private static let classifier = LicenseEvidence.Kind.classifier
  private static let text = LicenseEvidence.Kind.text

  @Test(
    "the first that speaks wins",
    arguments: [
      ([], "none stated"),
      ([(text, "The  MIT\r\n licence")], "MIT"),
      ([(text, "ISC"), (classifier, "License :: MIT")], "MIT"),
      ([(text, "ISC"), (classifier, "License :: MIT"), (expression, "apache-2.0")], "Apache-2.0"),
      ([(classifier, "License :: BSD")], "BSD-2-Clause | BSD-3-Clause"),
      ([(classifier, "License :: BSD"), (text, "BSD-3-Clause")], "BSD-3-Clause"),
      ([(classifier, "License :: BSD"), (text, "MIT")], "BSD-2-Clause | BSD-3-Clause"),
      ([(classifier, "License :: MIT"), (classifier, "License :: OSI Approved")], "MIT"),
      ([(classifier, "License :: MIT"), (classifier, "License :: Freeware")], "MIT | LicenseRef-Unlisted"),
      ([(classifier, "License :: Freeware"), (text, "MIT")], "MIT"),
      ([(classifier, "License :: Freeware")], "License :: Freeware"),
      ([(expression, "The MIT licence"), (classifier, "License :: MIT")], "The MIT licence"),
      ([(text, "Frobnicate")], "Frobnicate"),
      ([(text, "MIT/ISC")], "MIT AND ISC | MIT OR ISC"),
      ([(text, "MIT / BSD")], "MIT | BSD-2-Clause | BSD-3-Clause"),
      ([(text, "MIT, MIT")], "MIT"),
      ([(text, "MIT, see LICENSE")], "MIT, see LICENSE"),
    ] as [([(LicenseEvidence.Kind, String)], String)])
  func firstWins(_ said: [(LicenseEvidence.Kind, String)], _ expected: String) throws {
    let place = SourceLocation(file: "METADATA", line: 1, column: 1, endLine: 1, endColumn: 2)
    let evidence = said.map { LicenseEvidence(kind: $0.0, value: $0.1, location: place) }
    let conclusion = try Self.vocabulary().conclusion(from: evidence)
    #expect(conclusion.reading.description == expected)
    #expect(conclusion.evidence.count == said.count, "nothing that was said is dropped")
  }

  @Test("hostile statements are unknown, not slow and not a crash")
  func hostile() throws {
    let vocabulary = try Self.vocabulary()
    let place = SourceLocation(file: "METADATA", line: 1, column: 1, endLine: 1, endColumn: 2)
    let values = [
      String(repeating: "(", count: 100_000) + "MIT" + String(repeating: ")", count: 100_000),
      String(repeating: "MIT OR ", count: 100_000) + "MIT", String(repeating: "MIT/", count: 1_000_000),
      String(repeating: "/", count: 1_000), "\u{0}", "MIT\u{1B}[31m", "\u{202E}TIM", "МІТ", "MIT\u{FFFD}",
    ]
    for kind in [Self.expression, Self.classifier, Self.text] {
      for value in values {
        let evidence = LicenseEvidence(kind: kind, value: value, location: place)
        let reading = vocabulary.conclusion(from: [evidence]).reading
        #expect(!reading.isKnown, "\(value.prefix(20))")
      }
    }
  }
}
