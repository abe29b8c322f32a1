import Standards
import Testing

@Suite("Quarters")
struct CalendarQuarterTests {
  @Test(
    "a quarter is read, and ends on the day before the next",
    arguments: ["2024Q1", "2024-Q2", "2025Q3", "1999Q4"])
  func days(_ text: String) throws {
    let quarter = try #require(CalendarQuarter(text))
    #expect(quarter.description.filter { $0 != "-" } == text.filter { $0 != "-" })
    #expect(quarter.last.advanced(by: 1) == quarter.advanced(by: 1).first)
    #expect(CalendarQuarter(of: quarter.first) == quarter && CalendarQuarter(of: quarter.last) == quarter)
    #expect((90...92).contains(quarter.first.days(to: quarter.last) + 1))
  }

  @Test(
    "what is no quarter",
    arguments: ["2024Q0", "2024Q5", "24Q1", "2024", "2024Q", "2024Q11", "Q1", "2024--Q1", "2024q1"])
  func invalid(_ text: String) { #expect(CalendarQuarter(text) == nil) }
}
