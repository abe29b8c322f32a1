/// One cell of a report's table.
package enum ReportValue: Sendable, Hashable {
  /// A sentence or a word of ours; what stands between backticks is code.
  case text(String)
  /// A name, a version, an id: text of others.
  case code(String)
  case number(Int)
  case flag(Bool)
  case list([String])
  /// A severity, a level or a state, which is shown by word and shape.
  case grade(String)
  /// Nothing to say, or not known.
  case none
}

/// A table of a report: rows of values under named columns. The same table is HTML, Markdown, CSV and JSON.
package struct ReportTable: Sendable {
  package struct Column: Sendable {
    /// The key in JSON and the head in CSV.
    package let id: String
    package let title: String
  }

  /// What people do with it.
  package enum Purpose: Sendable {
    /// Read it: whatever wants a decision or is an exception. Every format shows all of it.
    case reading
    /// Take samples from it. Formats for people show the first rows of a long one.
    case sampling
    /// Look something up: as for samples, and folded away.
    case reference
  }

  package let id: String
  package let caption: String
  package let columns: [Column]
  package let rows: [[ReportValue]]
  /// What it means that there is no row.
  package let emptyText: String
  package var purpose = Purpose.reading
  package var chart: ReportChart?

  package init(
    _ id: String, _ caption: String, _ columns: [(id: String, title: String)], _ rows: [[ReportValue]],
    ifEmpty emptyText: String
  ) {
    self.id = id
    self.caption = caption
    self.columns = columns.map { Column(id: $0.id, title: $0.title) }
    self.rows = rows
    self.emptyText = emptyText
  }
}

/// How some columns of a table are drawn, row by row from left to right.
package struct ReportChart: Sendable {
  /// Stacked bars, or one line for each column.
  package enum Kind: Sendable { case bars, lines }

  package let kind: Kind
  package let title: String
  package let unit: String
  /// The column that names the points.
  package let label: String
  package let columns: [String]
}

/// One section of a report.
package struct ReportSection: Sendable {
  package let number: Int
  /// The anchor in HTML and Markdown, and the key in JSON.
  package let id: String
  package let title: String
  /// What it answers.
  package let question: String
  /// The criteria of SOC 2 that it gives evidence for (policy 11).
  package let criteria: [String]
  package var notes: [String] = []
  package var tables: [ReportTable] = []
}

/// A number that says how the project stands.
package struct ReportFigure: Sendable {
  package let id: String
  package let title: String
  /// Nil where there was no evidence to count by.
  package let value: Int?
  /// The same at the end of the period before; nil where it is not known.
  package let previous: Int?
  /// The section that explains it.
  package let section: String

  package var change: Int? { value.flatMap { value in previous.map { value - $0 } } }
}

extension ReportValue {
  package static func optional(_ text: String?) -> ReportValue { text.map { .text($0) } ?? .none }

  package static func optional(_ number: Int?) -> ReportValue { number.map { .number($0) } ?? .none }
}
