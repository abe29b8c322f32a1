import Reporting
import TestSupport
import Testing

@Suite("Rule catalogue")
struct RuleCatalogueTests {
  @Test("the documentation page of the rules is current")
  func page() throws {
    try Golden.check(RuleCatalogue.page(), against: "Sources/AssayKit/AssayKit.docc/Rules.md")
  }
}
