import Testing

@testable import Reporting

@Suite("CSV cells")
struct LicensesTableTests {
  @Test(
    "a cell is one line, quoted where it must be, and never a formula",
    arguments: [
      ("MIT", "MIT"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\"\u{301}b", "\"a\"\"\u{301}b\""),
      ("=1+1", "\"'=1+1\""), ("+1", "\"'+1\""), ("-1", "\"'-1\""), ("@SUM(A1)", "\"'@SUM(A1)\""),
      ("\t=1", "\"'\u{FFFD}=1\""), ("\r\n=1", "\"'=1\""), ("a\nb", "\"a b\""),
      ("\u{1B}[31m", "\"'\u{FFFD}[31m\""),
      ("\u{FF1D}1", "\"'\u{FF1D}1\""), ("Émile", "Émile"), ("李", "李"),
      ("", ""),
    ])
  func cells(_ value: String, _ cell: String) { #expect(LicensesTable.cell(value) == cell) }
}
