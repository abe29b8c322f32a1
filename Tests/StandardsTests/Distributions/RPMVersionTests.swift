import Standards
import Testing

@Suite("RPM versions")
struct RPMVersionTests {
  @Test(
    "are ordered as rpm orders them",
    arguments: [
      // rpm, tests/rpmvercmp.at
      "1.0 = 1.0", "2.0 < 2.0.1", "2.0.1a > 2.0.1", "5.5p1 < 5.5p10", "10.1xyz > 10xyz", "xyz10.1 > xyz10",
      "xyz.4 < 8", "6.0 < 6.0.rc1", "10a2 < 10b2", "1.0aa > 1.0a", "10.0001 = 10.1", "10.0001 < 10.0039",
      "2_0 = 2.0", "a+ = a_", "+a = _a", "+ = _", "1.0~rc1 < 1.0", "1.0~rc1 < 1.0~rc2",
      "1.0~rc1 > 1.0~rc1~git123",
      "1.0^ > 1.0", "1.0^git1 > 1.0", "1.0^git1 < 1.01", "1.0^20160101 < 1.0.1",
      "1.0^20160102 > 1.0^20160101^git1",
      "1.0~rc1^git1 > 1.0~rc1", "1.0^git1~pre < 1.0^git1",
      // rpm.vercmp of rpm 4.18
      "0:77-9a~7.1 < 2:9.1b5^z-1.el9", "0:2~0-0123^.z. > 78bb405~-1~rc1", "9zz3-35^1^b > 9zz3-35^+^b",
      "1.-35z4a = 1.-35z4+a", "1:3_+4~3~-2 < 1:3_+4~3~-9", "1.1.α = 1.1.ββ", "0:1 > 1", "01:2 = 1:2",
      "1 < 1-0",
    ] as [VersionFact])
  func order(fact: VersionFact) {
    #expect(RPMVersion.compareLabels(fact.left, fact.right) == fact.expected)
    #expect(RPMVersion.compareLabels(fact.right, fact.left) == fact.expected?.mirrored)
  }

  @Test(
    "of packages have epoch 0 where none is given",
    arguments: ["0:1 = 1", "1-2 > 0:1-1", "1-2 < 1:1-1", "2 > 1", "00:1-1 = 1-1"] as [VersionFact])
  func packages(fact: VersionFact) {
    #expect(RPMVersion.compare(fact.left, fact.right) == fact.expected)
    #expect(RPMVersion.compare(fact.right, fact.left) == fact.expected?.mirrored)
  }

  @Test("are never empty")
  func empty() {
    #expect(RPMVersion.compare("", "1") == .invalidLeft)
    #expect(RPMVersion.compare("1", "") == .invalidRight)
  }
}
