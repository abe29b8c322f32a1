import Facts
import Governance
import Standards
import Testing

/// The table of the policy, typed by hand: runtime, extra, group, build, container, vendored, container-os.
private let typedVerdicts: [(LicenseProfile, String, String)] = [
  (.apacheDefault, "A", "ok ok ok ok note note ok"),
  (.apacheDefault, "B", "note note ok ok note block note"),
  (.apacheDefault, "L", "review note ok ok review block note"),
  (.apacheDefault, "W", "review note ok ok review block note"),
  (.apacheDefault, "G", "block review note note block block note"),
  (.apacheDefault, "N", "block block note note block block note"),
  (.apacheDefault, "P", "block block review review block block review"),
  (.apacheDefault, "U", "block review note note block block note"),
  (.asfStrict, "A", "ok ok ok ok note note ok"),
  (.asfStrict, "B", "note note ok ok note block note"),
  (.asfStrict, "L", "block note ok ok review block note"),
  (.asfStrict, "W", "block note ok ok review block note"),
  (.asfStrict, "G", "block review note note block block note"),
  (.asfStrict, "N", "block block note note block block note"),
  (.asfStrict, "P", "block block review review block block review"),
  (.asfStrict, "U", "block review note note block block note"),
  (.osadlStrict, "A", "ok ok ok ok note note ok"),
  (.osadlStrict, "B", "block note ok ok note block note"),
  (.osadlStrict, "L", "review note ok ok review block note"),
  (.osadlStrict, "W", "review note ok ok review block note"),
  (.osadlStrict, "G", "block review note note block block note"),
  (.osadlStrict, "N", "block block note note block block note"),
  (.osadlStrict, "P", "block block review review block block review"),
  (.osadlStrict, "U", "block review note note block block note"),
]

private let scopes: [LicenseScope] = [
  .runtime, .extra, .group, .build, .container, .vendored, .containerOS,
]

/// For each class a licence that the Apache Software Foundation names, where it names one.
private let samples: [String: String] = [
  "A": "MIT", "B": "MPL-2.0", "L": "LGPL-3.0-only", "W": "GPL-2.0-only WITH Classpath-exception-2.0",
  "G": "GPL-3.0-only", "N": "AGPL-3.0-only", "P": "JSON", "U": "Foo-1.0",
]

private func verdict(
  _ text: String, _ scope: LicenseScope = .runtime, _ profile: LicenseProfile = .apacheDefault
) -> String {
  let policy = LicensePolicy.standard
  let reading =
    policy.vocabulary.expression(text).map { .expression($0) } ?? policy.vocabulary.legacyText(text)
  return policy.judge(reading, scope: scope, profile: profile).description
}

@Suite("Licence verdicts")
struct LicenseVerdictTests {
  @Test("each class has its verdict in each scope and profile", arguments: typedVerdicts)
  func table(_ profile: LicenseProfile, _ name: String, _ expected: String) throws {
    let sample = try #require(samples[name])
    let verdicts = scopes.map { verdict(sample, $0, profile) }
    #expect(verdicts.joined(separator: " ") == expected)
  }

  @Test("the table has 168 verdicts")
  func count() {
    let words = typedVerdicts.flatMap { $0.2.split(separator: " ") }
    #expect(words.count == 168)
    #expect(words.allSatisfy { LicenseVerdict(rawValue: String($0)) != nil })
  }

  @Test("asf-strict asks for review of what the Apache Software Foundation does not name, at runtime only")
  func unnamed() {
    #expect(verdict("0BSD", .runtime, .asfStrict) == "review")
    #expect(verdict("0BSD", .extra, .asfStrict) == "ok")
    #expect(verdict("AFL-2.1", .runtime, .asfStrict) == "review")
    #expect(verdict("AFL-2.1+", .runtime, .asfStrict) == "ok")
  }

  @Test(
    "what other tools answer wrongly",
    arguments: [
      // A search for the word `MIT` in the text.
      ("MIT AND GPL-3.0-only", "block"),
      // A search for the word `GPL` in the text.
      ("MIT OR GPL-2.0-only", "ok"),
      ("Apache-2.0 OR GPL-3.0-or-later", "ok"),
      // AND bound weaker than OR, or all read as a list.
      ("MIT OR GPL-2.0-only AND BSD-3-Clause", "ok"),
      ("(MIT OR GPL-2.0-only) AND AGPL-3.0-only", "block"),
      // The exception dropped, or taken for a pardon whatever it says.
      ("GPL-2.0-only WITH Classpath-exception-2.0", "review"),
      ("GPL-2.0-or-later WITH Bison-exception-2.2", "block"),
      ("AGPL-3.0-only WITH Classpath-exception-2.0", "block"),
      ("MIT WITH Frobnicate-exception", "block"),
      // Apache-2.0 fits into GPL-3.0; the other way is what is asked.
      ("GPL-3.0-only", "block"), ("LGPL-2.1-only", "review"),
      // An unknown licence taken for an allowed one.
      ("Foo-1.0", "block"), ("UNKNOWN", "block"), ("NOASSERTION", "block"), ("NONE", "block"), ("", "block"),
      ("UNLICENSED", "block"), ("Unlicense", "ok"),
      // Permissive by category and yet limited in use.
      ("JSON", "block"), ("CC-BY-NC-4.0", "block"), ("BUSL-1.1", "block"), ("SSPL-1.0", "block"),
      ("Elastic-2.0", "block"), ("LicenseRef-Proprietary", "block"),
      // A name that two licences share.
      ("BSL", "ok..block"), ("BSD", "ok..review"), ("GPL", "block"), ("Apache", "ok"), ("PSF", "ok"),
      // The 4-clause licence mapped to the 3-clause one.
      ("BSD-4-Clause", "review"), ("BSD 4-Clause", "review"),
      // Signs that are no operators.
      ("MIT, GPL-3.0-only", "ok..block"), ("MIT / ISC", "ok"), ("MIT & GPL-3.0-only", "ok..block"),
      ("MIT and/or GPL-3.0-only", "ok..block"), ("MIT; Frobnicate", "block"),
      // Case, blanks and line ends.
      ("mit", "ok"), ("mit\tor\r\ngpl-3.0-ONLY", "ok"), ("apache  license\r\n2.0", "ok"),
      // Deprecated identifiers, and later versions.
      ("GPL-2.0+", "block"), ("LGPL-2.1+", "review"), ("GPL-2.0-with-classpath-exception", "review"),
      ("EPL-1.0+", "note"), ("AGPL-1.0-or-later", "block"),
      // Public domain is no licence.
      ("Public Domain", "block"), ("CC0-1.0", "ok"),
    ])
  func wrongAnswersOfOthers(_ text: String, _ expected: String) {
    #expect(verdict(text) == expected)
  }

  @Test("limits of use stay findings in a development group")
  func developmentOnly() {
    #expect(verdict("GPL-3.0-only", .group) == "note")
    #expect(verdict("BUSL-1.1", .group) == "review")
    #expect(verdict("AGPL-3.0-only", .extra) == "block")
  }

  @Test("the branch taken is told, the better class first where verdicts are equal")
  func branch() throws {
    let policy = LicensePolicy.standard
    func chosen(_ text: String) throws -> String? {
      let reading = LicenseReading.expression(try SPDXExpression(parsing: text))
      return policy.judge(reading, scope: .runtime, profile: .apacheDefault).chosen?.description
    }
    #expect(try chosen("GPL-2.0-only OR MIT") == "MIT")
    #expect(try chosen("AGPL-3.0-only OR GPL-3.0-only") == "GPL-3.0-only")
    #expect(
      try chosen("(GPL-2.0-only OR MIT AND ISC) AND (JSON OR 0BSD)") == "MIT AND ISC AND 0BSD")
    #expect(try chosen("MIT AND ISC") == nil)
  }

  @Test("adding a licence to a choice never makes the verdict worse, and to a conjunction never better")
  func monotone() throws {
    let policy = LicensePolicy.standard
    let texts = samples.values.sorted()
    for scope in scopes {
      for left in texts {
        for right in texts {
          func worst(_ text: String) throws -> LicenseVerdict {
            policy.judge(
              .expression(try SPDXExpression(parsing: text)), scope: scope, profile: .apacheDefault
            ).worst
          }
          #expect(try worst("\(left) OR \(right)") <= worst(left))
          #expect(try worst("\(left) AND \(right)") >= worst(left))
        }
      }
    }
  }
}
