import Governance
import Testing

@Suite("Rule registry")
struct RegistryTests {
  @Test("rules stand in the order of their ids, each once")
  func order() {
    let ids = Rule.all.map(\.id)
    #expect(ids == Set(ids).sorted())
  }

  @Test("every rule explains itself in whole sentences", arguments: Rule.all.map(\.id))
  func texts(_ id: String) throws {
    let rule = try #require(Rule.rule(id: id))
    #expect(rule.rationale.hasSuffix(".") && rule.fix.hasSuffix("."))
    #expect(!rule.title.isEmpty && !rule.title.hasSuffix("."))
    #expect(
      rule.id.utf8.allSatisfy {
        $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
      })
  }
}
