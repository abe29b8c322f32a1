package import Governance

/// One table of a report as comma-separated values (RFC 4180); several texts in one cell are parted by `; `.
package enum ReportCSV {
  package static func render(_ table: ReportTable) -> [UInt8] {
    let rows = [table.columns.map(\.id)] + table.rows.map { row in row.map(text) }
    return Array(
      rows.map { row in row.map(LicensesTable.cell).joined(separator: ",") + "\r\n" }.joined().utf8)
  }

  private static func text(_ value: ReportValue) -> String {
    switch value {
    case .text(let text), .code(let text), .grade(let text): text
    case .number(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let texts): texts.joined(separator: "; ")
    case .none: ""
    }
  }
}
