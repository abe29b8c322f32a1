internal import Standards

/// Names of licences as the tables of `license-allowlist/` write them. Each is read when it is asked for: a run asks for few
/// of a thousand.
package struct LicenseNames: Sendable {
  private struct Row: Sendable {
    let name: Substring
    /// An expression, `ambiguous: A|B`, or `-` where the note tells what the name stands for.
    let meaning: Substring
    let note: Substring
  }

  private let rows: [String: Row]

  /// From rows of a name, its meaning and a note; `fold` gives the form in which names are asked for.
  package init(_ table: [[Substring]], fold: (Substring) -> String = { String($0) }) {
    var rows: [String: Row] = [:]
    rows.reserveCapacity(table.count)
    for row in table where row.count >= 3 {
      rows[fold(row[0])] = rows[fold(row[0])] ?? Row(name: row[0], meaning: row[1], note: row[2])
    }
    self.rows = rows
  }

  package subscript(name: String) -> LicenseReading? { rows[name].map(Self.reading) }

  private static func reading(_ row: Row) -> LicenseReading {
    let prefix = "ambiguous: "
    if row.meaning.hasPrefix(prefix) {
      return .anyOf(row.meaning.dropFirst(prefix.count).split(separator: "|").compactMap(expression))
    }
    let text: Substring =
      switch row.meaning {
      case "-" where row.note.hasPrefix("proprietary"): "LicenseRef-Proprietary"
      case "-" where row.note.contains("LicenseRef-Public-Domain"): "LicenseRef-Public-Domain"
      case "-": ""
      default: row.meaning
      }
    return expression(text).map { .expression($0) } ?? .unknown(String(row.name))
  }

  private static func expression(_ text: Substring) -> SPDXExpression? {
    do {
      return try SPDXExpression(parsing: String(text))
    } catch {
      return nil
    }
  }
}
