package import Standards

/// The days that a report is about, both included.
package struct ReportPeriod: Sendable, Hashable {
  package let first: CalendarDate
  package let last: CalendarDate
  /// `2026-Q4`, or the two days.
  package let title: String

  package init(_ quarter: CalendarQuarter) {
    (first, last, title) = (quarter.first, quarter.last, quarter.description)
  }

  /// Nil where the last day is before the first.
  package init?(from first: CalendarDate, to last: CalendarDate) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
    let quarter = CalendarQuarter(of: first)
    title = quarter.first == first && quarter.last == last ? quarter.description : "\(first) to \(last)"
  }

  /// The title as the name of a file.
  package var fileName: String { title.contains(" ") ? "\(first)_\(last)" : title }

  /// The options of `assay report` that choose it.
  package var options: String { title.contains(" ") ? "--from \(first) --to \(last)" : "--quarter \(title)" }

  package func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last }

  /// The day before the period: what was open then was open at its beginning.
  package var eve: CalendarDate { first.advanced(by: -1) }
}
