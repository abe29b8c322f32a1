import Facts
import Governance
import Standards
import Testing

@Suite("Licence policy")
struct LicensePolicyTests {
  private static let scopes: [LicenseScope] = [.runtime, .extra, .group, .build, .container, .vendored]

  /// The worked table of the design: runtime / extra / dev / build / container / vendored.
  private static let worked: [(String, String)] = [
    ("MIT AND GPL-3.0-only", "block review note note block block"),
    ("Apache-2.0 OR GPL-3.0-or-later", "ok ok ok ok note note"),
    ("MIT OR (GPL-2.0-only AND BSD-3-Clause)", "ok ok ok ok note note"),
    ("MIT OR Foo-1.0", "ok ok ok ok note note"),
    ("MIT AND Foo-1.0", "block review note note block block"),
    ("Foo-1.0", "block review note note block block"),
    ("LicenseRef-Public-Domain", "block review note note block block"),
    ("MPL-2.0 AND MIT", "note note ok ok note block"),
    ("EPL-1.0+", "note note ok ok note block"),
    ("LGPL-3.0-only", "review note ok ok review block"),
    ("GPL-2.0-only WITH Classpath-exception-2.0", "review note ok ok review block"),
    ("GPL-3.0-or-later WITH GCC-exception-3.1", "review note ok ok review block"),
    ("BSD-4-Clause", "review note ok ok review block"),
    ("EUPL-1.2", "review note ok ok review block"),
    ("GPL-2.0-or-later WITH Bison-exception-2.2", "block review note note block block"),
    ("GPL-2.0-only WITH x11vnc-openssl-exception", "block review note note block block"),
    ("Apache-2.0 WITH LLVM-exception", "ok ok ok ok note note"),
    ("0BSD", "ok ok ok ok note note"),
    ("ZPL-2.1", "ok ok ok ok note note"),
    ("Python-2.0", "ok ok ok ok note note"),
    ("MS-PL", "ok ok ok ok note note"),
    ("AGPL-3.0-only", "block block note note block block"),
    ("JSON", "block block review review block block"),
    ("CC-BY-NC-4.0", "block block review review block block"),
    ("BUSL-1.1", "block block review review block block"),
    ("SSPL-1.0", "block block review review block block"),
    ("LicenseRef-Proprietary", "block block review review block block"),
    ("BSD", "ok..review ok..note ok ok note..review note..block"),
  ]

  @Test("an expression has the verdicts of the worked table", arguments: worked)
  func workedTable(_ text: String, _ expected: String) {
    let policy = LicensePolicy.standard
    let reading =
      policy.vocabulary.expression(text).map { .expression($0) } ?? policy.vocabulary.legacyText(text)
    let verdicts = Self.scopes.map { scope in
      let judgement = policy.judge(reading, scope: scope, profile: .apacheDefault)
      return judgement.isAmbiguous ? "\(judgement.best)..\(judgement.worst)" : "\(judgement.worst)"
    }
    #expect(verdicts.joined(separator: " ") == expected)
  }
}
