/// A quarter of a calendar year.
package struct CalendarQuarter: Sendable, Hashable, CustomStringConvertible {
  /// Quarters since that which began on 0000-01-01.
  private let index: Int

  private init(index: Int) {
    self.index = index
  }

  /// The quarter that holds a day.
  package init(of day: CalendarDate) {
    index = day.year * 4 + (day.month - 1) / 3
  }

  /// Reads `2026Q4` or `2026-Q4`.
  package init?(_ text: String) {
    let parts = text.split(separator: "Q", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[1]), (1...4).contains(number), parts[1].utf8.count == 1
    else { return nil }
    let year = parts[0].hasSuffix("-") ? parts[0].dropLast() : parts[0]
    guard let first = CalendarDate("\(year)-01-01"), year.utf8.count == 4 else { return nil }
    index = first.year * 4 + number - 1
  }

  package var first: CalendarDate { CalendarDate(year: index / 4, month: index % 4 * 3 + 1, day: 1) }

  package var last: CalendarDate { CalendarDate(daysSinceEpoch: advanced(by: 1).first.daysSinceEpoch - 1) }

  package func advanced(by quarters: Int) -> CalendarQuarter { CalendarQuarter(index: index + quarters) }

  /// `2026-Q4`, which sorts by time.
  package var description: String { "\(first.description.prefix(4))-Q\(index % 4 + 1)" }
}
