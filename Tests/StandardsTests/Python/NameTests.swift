import Standards
import Testing

@Suite("PEP 503, 685 and 735 names")
struct NameTests {
  @Test(
    "each run of -, _ and . becomes one -, and letters lower-case",
    arguments: [
      ("requests", "requests"), ("Flask-SQLAlchemy", "flask-sqlalchemy"), ("ruamel.yaml", "ruamel-yaml"),
      ("friendly--bard", "friendly-bard"), ("FrIeNdLy-._.-bArD", "friendly-bard"), ("A", "a"), ("9", "9"),
      ("zope.interface", "zope-interface"), ("jaraco_text", "jaraco-text"),
    ]
  )
  func normalizes(written: String, normalized: String) {
    #expect(DistributionName(written)?.text == normalized)
    #expect(ExtraName(written)?.text == normalized)
    #expect(DependencyGroupName(bytes: Array(written.utf8))?.text == normalized)
  }

  @Test(
    "a name begins and ends with a letter or digit and is ASCII",
    arguments: [
      "", "-a", "a-", "_a", "a_", ".a", "a.", "a b", " a", "a\n", "naïve", "a/b", "a[b]", "\u{130}",
    ]
  )
  func refuses(written: String) {
    #expect(DistributionName(written) == nil)
    #expect(ExtraName(written) == nil)
    #expect(DependencyGroupName(written) == nil)
  }

  @Test("names sort bytewise by their normal form")
  func sorts() {
    let names = ["b", "a.b", "A", "a1", "ab", "a_a"].compactMap { DistributionName($0) }
    #expect(names.sorted().map(\.text) == ["a", "a-a", "a-b", "a1", "ab", "b"])
  }

  @Test("spellings of one name are equal and hash alike")
  func equates() {
    #expect(Set(["a.b", "A-B", "a__b"].compactMap { DistributionName($0) }).count == 1)
  }
}
