import Standards
import Testing

@Suite("FreeBSD versions")
struct FreeBSDVersionTests {
  @Test(
    "are ordered as pkg orders them",
    arguments: [
      // pkg, tests/frontend/version.sh
      "1 < 2", "2 = 2", "2 < 1,1", "1.pl1 < 1.alpha1", "1.alpha1 < 1.beta1", "1.beta1 < 1.pre1",
      "1.pre1 < 1.rc1",
      "1.rc1 < 1", "1.pl1 < 1.snap1", "1.snap1 > 1.alpha1",
      // pkg, libpkg/pkg_version.c: the rules stated there
      "10 = 10.0.0", "10 < 10a", "10a < 10b", "10.a < 10", "10..1 = 10.1", "10a1b2 = 10a1.b2",
      "10alpha = 10.a",
      "10alpha < 10", "pl11 < alpha3", "alpha3 < 0.1beta2", "0.1beta2 = 0.1.b2", "0.1.b2 < 0.1",
      "1.d2 = 1.Development2", "2.* < 2pl1", "2pl1 < 2alpha3", "2alpha3 < 2.9f7", "2.9f7 < 3.*",
      "1.0:2003 = 1.0.2003",
      // Porter's Handbook, section 5.2.3
      "1.2_1 > 1.2", "1.2_1 < 1.2_2", "1.2_10 > 1.2_9", "0.9_3,1 > 1.0", "1.0,1 < 1.0_1,1",
      "foo-1.2_1 = 1.2_1",
      "1.0+1 < 1.0+2", "1.0.1+1 > 1.0+2", "99999999999999999999,2 < 1,3",
    ] as [VersionFact])
  func order(fact: VersionFact) {
    #expect(FreeBSDVersion.compare(fact.left, fact.right) == fact.expected)
    #expect(FreeBSDVersion.compare(fact.right, fact.left) == fact.expected?.mirrored)
  }
}
