import Facts
import Governance
import Standards
import Syntax
import Testing

@Suite("Debian's licence names")
struct DebianLicenseNamesTests {
  @Test(
    "short names stand for what Debian says, and nothing is guessed",
    arguments: [
      (["GPL-2+"], "GPL-2.0-or-later"), (["LGPL-2.1"], "LGPL-2.1-only"), (["GPL-3.0+"], "GPL-3.0-or-later"),
      (["GFDL-NIV-1.3+"], "GFDL-1.3-no-invariants-or-later"), (["Expat", "MIT"], "MIT"),
      (["bsd-3-CLAUSE"], "BSD-3-Clause"), (["GPL-1+ or Artistic"], "GPL-1.0-or-later OR Artistic-1.0-Perl"),
      (["GPL-1+ or Artistic, and BSD-2-clause"], "(GPL-1.0-or-later OR Artistic-1.0-Perl) AND BSD-2-Clause"),
      (["Expat and GPL-2 or ISC"], "MIT AND GPL-2.0-only OR ISC"),
      (["GPL-2+ with OpenSSL exception"], "GPL-2.0-or-later"), (["Expat", "GPL-2"], "MIT AND GPL-2.0-only"),
      (["public-domain"], "LicenseRef-Public-Domain"), (["my-own-1.0"], "LicenseRef-Unlisted"),
      (["MPL"], "MPL-1.0 | MPL-1.1 | MPL-2.0"), ([","], "LicenseRef-Unlisted"),
      (["and"], "LicenseRef-Unlisted"),
    ])
  func names(_ values: [String], _ reading: String) {
    let place = SourceLocation(file: "copyright", line: 1, column: 1, endLine: 1, endColumn: 1)
    let evidence = values.map { LicenseEvidence(kind: .debian, value: $0, location: place) }
    let conclusion = LicensePolicy.standard.vocabulary.conclusion(from: evidence)
    #expect(conclusion.reading.description == reading)
  }

  @Test(
    "hostile statements are no names, and quick",
    arguments: [
      String(repeating: "GPL and ", count: 100), String(repeating: "GPL, or ", count: 30),
      String(repeating: "LPPL or ", count: 30), String(repeating: ",", count: 1_000), "with", "or or or",
      "((((",
    ])
  func hostile(_ value: String) {
    let place = SourceLocation(file: "copyright", line: 1, column: 1, endLine: 1, endColumn: 1)
    let many = (0..<2_000).map { LicenseEvidence(kind: .debian, value: "\(value)\($0)", location: place) }
    for evidence in [Array(many.prefix(1)), Array(many.prefix(300)), many] {
      let reading = LicensePolicy.standard.vocabulary.conclusion(from: evidence).reading
      #expect(reading.members.count <= 64 && !reading.members.isEmpty)
    }
  }
}
