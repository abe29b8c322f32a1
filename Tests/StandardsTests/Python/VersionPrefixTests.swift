import Standards
import Testing

@Suite("version prefixes")
struct VersionPrefixTests {
  @Test(
    "a spelling of the same version is never told apart",
    arguments: [
      ("1.0", ["1", "1.0.0", "v1", "01.00", " 1.0", "0!1.0", "1rc1", "1-1", "1.dev0", "1.0+x"]),
      ("0.10.3", ["0.10.3", "00.010.3", "0.10rc1", "V0.10"]), ("0", ["0", "0.0", "00", "0a1"]),
      ("1!2.3", ["1!2.3", "01!2.3.0"]), ("20230101.5", ["20230101.5", "20230101.05"]),
    ])
  func same(_ version: String, _ spellings: [String]) throws {
    let prefix = VersionPrefix(try #require(Version(version)))
    for spelling in spellings { #expect(prefix.mayBegin(spelling), "\(spelling)") }
  }

  @Test("other first numbers are told apart", arguments: ["2.0", "1.1", "10.0", "1.10", "11", "0"])
  func other(_ text: String) throws {
    #expect(try !VersionPrefix(#require(Version("1.0"))).mayBegin(text))
  }

  @Test("equal versions have equal prefixes")
  func equality() throws {
    var random = RandomPythonText(seed: 5)
    let versions = (0..<2000).map { _ in random.version() }
    for left in versions.prefix(200) {
      let version = try #require(Version(left))
      let prefix = VersionPrefix(version)
      for right in versions where Version(right) == version {
        #expect(prefix.mayBegin(right), "\(left) \(right)")
      }
    }
  }
}
