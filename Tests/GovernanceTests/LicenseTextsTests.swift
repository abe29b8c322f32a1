import Facts
import Governance
import TestSupport
import Testing

@Suite("Known licence texts")
struct LicenseTextsTests {
  @Test("every row of the table names licences of the list, under a digest of its own")
  func table() throws {
    let rows = try Fixtures.text("../license-allowlist/texts.tsv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t") }
    #expect(rows.count > 700 && Set(rows.map { $0[0] }).count == rows.count)
    let vocabulary = LicensePolicy.standard.vocabulary
    for row in rows {
      try #require(row.count == 3 && row[0].utf8.count == 64, "\(row)")
      let names = row[1].hasPrefix("ambiguous: ") ? row[1].dropFirst(11).split(separator: "|") : [row[1]]
      #expect(names.allSatisfy { vocabulary.expression(String($0)) != nil }, "\(row[1])")
      #expect((names.count > 1) == row[1].hasPrefix("ambiguous: "))
    }
  }

  @Test("the project's own licence is known, its notice is none, and a changed word makes it unknown")
  func ownLicense() throws {
    let text = try Fixtures.text("../LICENSE")
    func licenses(_ text: String) -> String? { LicenseTexts.standard.licenses(of: Array(text.utf8)) }
    #expect(licenses(text) == "Apache-2.0")
    #expect(licenses(text.replacing("royalty-free", with: "costly", maxReplacements: 1)) == nil)
    #expect(licenses(text + "\nParts of it are under other terms.\n") == nil)
    #expect(licenses(try Fixtures.text("../NOTICE")) == nil)
    #expect(licenses("") == nil && licenses("MIT") == nil)
  }
}
