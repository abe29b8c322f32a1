import Standards
import Testing

@Suite("Debian versions")
struct DebianVersionTests {
  @Test(
    "are ordered as dpkg orders them",
    arguments: [
      // dpkg, scripts/t/Dpkg_Version.t
      "2.2~rc-4 < 2.2-1", "2:2.5 > 1:7.5", "1:0foo > 0foo", "0foo-0 = 0foo", "0foo > 0fo", "0foo-0 < 0foo+",
      "0foo~foo+Bar < 0foo~foo+bar", "0foo~~ < 0foo~", "1~ < 1", "0foo-0 < 0foo-01", "0foo.bar > 0foo1bar",
      "0foo1bar-1 < 0foobar-1", "0foo2.0.0 < 0foo2.10.0", "0.9j-20080306-4 > 0.9i-20070324-2",
      "1.2.0~b7-1 > 1.2.0~b6-1", "1.011-1 > 1.06-2", "0.0.9+dfsg1-1 > 0.0.8+dfsg1-3", "1:3.8.1-1 > 3.8.GA-1",
      "1.0.1+gpl-1 > 1.0.1-2", "1a < 1000a",
      // dpkg --compare-versions 1.21
      "03.0 < 80-.-+u1", "0:5.2752-u~ > 0:5.2752~u~", "5+80 > 5+8+", "01:1 = 1:1", "1:2:3 > 1:2", "1_2 > 1-2",
      "a < b", "2147483647:1 > 1:1",
    ] as [VersionFact])
  func order(fact: VersionFact) {
    #expect(DebianVersion.compare(fact.left, fact.right) == fact.expected)
    #expect(DebianVersion.compare(fact.right, fact.left) == fact.expected?.mirrored)
  }

  @Test(
    "are invalid where dpkg refuses them",
    arguments: [
      "", " ", "1 2", ":1", "a:1", "1:", "2147483648:1", "99999999999999999999:1", "1-", "1--", "1:-1", "-1",
    ])
  func invalid(text: String) {
    #expect(DebianVersion.compare(text, "1") == .invalidLeft)
    #expect(DebianVersion.compare("1", text) == .invalidRight)
  }

  @Test("may have white space around them")
  func whiteSpace() {
    #expect(DebianVersion.compare(" 1.0\t", "1.0") == .equal)
  }
}
