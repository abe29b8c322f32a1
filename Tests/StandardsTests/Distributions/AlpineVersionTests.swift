import Standards
import Testing

@Suite("Alpine versions")
struct AlpineVersionTests {
  @Test(
    "are ordered as apk-tools orders them",
    arguments: [
      // apk-tools, test/unit/version.data
      "2.34 > 0.1.0_alpha", "23_foo > 4_beta", "1.0 < 1.0bc", "0.1.0_alpha < 0.1.3_alpha",
      "8.2.0015 < 8.2.002",
      // Alpine's own package versions
      "1.0 < 1.0-r1", "1.0-r1 < 1.0-r10", "1.0_p1 > 1.0", "1.0_rc1 < 1.0", "1.0_alpha < 1.0_beta",
      "1.0_pre < 1.0_rc", "1.0_cvs < 1.0_svn", "1.0_git < 1.0_hg", "1.0_hg < 1.0_p", "1.0a > 1.0",
      "1.0a < 1.0b",
      "1.0.1 > 1.0a", "1.01 < 1.1", "1.10 > 1.9", "1-r1 = 1-r01", "1_p1 < 1_p1-r0", "1.2~ab12 < 1.2~ab13",
      // Texts that apk-tools 3 rejects
      "6.6.2p1 > 6.6.2_p2", "5.1_p1-r2 < 5.1p1-r0", "1.2_cvs1 > 1.2_blah", "1 > 1-ruff", ".1 < 1",
      "0.r1 < 0r2",
    ] as [VersionFact])
  func order(fact: VersionFact) {
    #expect(AlpineVersion.compare(fact.left, fact.right) == fact.expected)
    #expect(AlpineVersion.compare(fact.right, fact.left) == fact.expected?.mirrored)
  }

  @Test(
    "keep an order where both turn invalid at the same place",
    arguments: [
      "5.7.1p1-r0 < 5.7.1p1-r1", "5.7.3p1-r1 < 5.7.3p2-r0", "1.9.5p1-r1 < 1.9.5p2-r1", "0..8 > 0...8",
      "c > b",
      "1-ruff2 = 1-ruff1", "1-r0-1 = 1-r0-2",
    ] as [VersionFact])
  func orderOfInvalid(fact: VersionFact) {
    #expect(!AlpineVersion.isValid(fact.left))
    #expect(AlpineVersion.compare(fact.left, fact.right) == fact.expected)
    #expect(AlpineVersion.compare(fact.right, fact.left) == fact.expected?.mirrored)
  }

  // apk-tools, test/unit/version.data
  @Test(
    "match a prefix in constraints",
    arguments: [
      "3.6.0 = 3.6", "3.6.9 = 3.6", "3.6.0_pre1 = 3.6", "3.6.0 = 3.6.0", "3.5 < 3.6", "3.7 > 3.6",
      "3.8 < 3.8.1",
      "3.8.0.1 < 3.8.1", "3.6_pre1 < 3.8",
    ] as [VersionFact])
  func prefix(fact: VersionFact) {
    #expect(AlpineVersion.compare(fact.left, toPrefix: fact.right) == fact.expected)
  }

  // apk-tools, test/unit/version.data
  @Test(
    "are valid in apk-tools 3",
    arguments: [
      "1.2", "0.1_pre2", "0.1_pre2~1234abcd", "0.1_p1_pre2", "0.1_git20240101_pre1", "1a_rc1~ff-r12",
    ])
  func valid(text: String) {
    #expect(AlpineVersion.isValid(text))
  }

  // apk-tools, test/unit/version.data
  @Test(
    "are invalid in apk-tools 3",
    arguments: [
      "", "0.1bc", "0.1bc1", "0.1a1", "0.1_pre2~", "0.1_pre2~1234xbcd", "0.1_pre2~1234abcd_pre1",
      "0.1_foobar",
      "0.1-r", "0.1-r2_pre1", "0.1-r2-r3", "0.1-r2.1", ".1", "a", "_pre1", "0.1_", "0.1__alpha", "1.0 ",
      "1.0A",
    ])
  func invalid(text: String) {
    #expect(!AlpineVersion.isValid(text))
  }
}
