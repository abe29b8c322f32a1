internal import Governance

/// Draws a table's chart as SVG; the table beside it says the same in numbers.
enum ReportDrawing {
  private static let (width, height) = (640, 260)
  private static let (left, right, top, bottom) = (44, 12, 34, 56)
  private static let plotHeight = height - top - bottom

  static func svg(_ chart: ReportChart, of table: ReportTable) -> String {
    guard let frame = Frame(chart, table) else { return "" }
    let body = chart.kind == .bars ? bars(frame) : lines(frame)
    return """
      <figure><svg viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="ct-\(table.id) cd-\(table.id)">
      <title id="ct-\(table.id)">\(chart.title)</title>
      <desc id="cd-\(table.id)">\(HTMLText.escaped(description(frame)))</desc>
      <text class="title" x="\(left)" y="16">\(chart.title) (\(chart.unit))</text>
      \(axis(frame))\(body)\(legend(frame))</svg></figure>

      """
  }

  /// The numbers that are drawn.
  private struct Frame {
    let chart: ReportChart
    let names: [String]
    let labels: [String]
    /// By column, then by row; nil where there is nothing to draw.
    let values: [[Int?]]
    let maximum: Int

    init?(_ chart: ReportChart, _ table: ReportTable) {
      let columns = chart.columns.compactMap { id in table.columns.firstIndex { $0.id == id } }
      guard let label = table.columns.firstIndex(where: { $0.id == chart.label }), !table.rows.isEmpty else {
        return nil
      }
      self.chart = chart
      names = columns.map { table.columns[$0].title }
      labels = table.rows.map { if case .code(let text) = $0[label] { text } else { "" } }
      let values = columns.map { column in
        table.rows.map { row -> Int? in if case .number(let number) = row[column] { number } else { nil } }
      }
      self.values = values
      let sums = table.rows.indices.map { row in values.reduce(0) { $0 + ($1[row] ?? 0) } }
      let largest = values.flatMap { $0.compactMap(\.self) }.max() ?? 0
      maximum = Self.round(chart.kind == .bars ? sums.max() ?? 0 : largest)
    }

    /// The next number that four steps divide evenly.
    private static func round(_ number: Int) -> Int { max(4, (number + 3) / 4 * 4) }

    func x(_ row: Int) -> Int {
      let step = (width - left - right) / labels.count
      return left + step * row + step / 2
    }

    func y(_ value: Int) -> Int { top + plotHeight - value * plotHeight / maximum }

    var barWidth: Int { min(44, (width - left - right) / labels.count * 6 / 10) }
  }

  private static func description(_ frame: Frame) -> String {
    frame.labels.indices.map { row in
      let parts = frame.names.indices.compactMap { column in
        frame.values[column][row].map { "\(frame.names[column]) \($0)" }
      }
      return "\(frame.labels[row]): \(parts.isEmpty ? "nothing" : parts.joined(separator: ", "))"
    }.joined(separator: "; ") + " (\(frame.chart.unit))."
  }

  private static func axis(_ frame: Frame) -> String {
    let steps = (0...4).map { step in
      let value = frame.maximum / 4 * step
      return "<path class=\"axis\" d=\"M\(left) \(frame.y(value))H\(width - right)\"/>"
        + "<text x=\"\(left - 6)\" y=\"\(frame.y(value) + 4)\" text-anchor=\"end\">\(value)</text>\n"
    }
    let labels = frame.labels.enumerated().map { row, label in
      "<text x=\"\(frame.x(row))\" y=\"\(height - bottom + 18)\" text-anchor=\"middle\">\(HTMLText.escaped(label))</text>\n"
    }
    return steps.joined() + labels.joined()
  }

  private static func bars(_ frame: Frame) -> String {
    frame.labels.indices.map { row in
      var sum = 0
      var svg = ""
      for column in frame.names.indices {
        guard let value = frame.values[column][row], value > 0 else { continue }
        let (low, high) = (frame.y(sum), frame.y(sum + value))
        svg +=
          "<rect class=\"s\(column)\" x=\"\(frame.x(row) - frame.barWidth / 2)\" y=\"\(high)\" "
          + "width=\"\(frame.barWidth)\" height=\"\(low - high)\"/>"
        if low - high >= 12 {
          svg +=
            "<text class=\"on\(column)\" x=\"\(frame.x(row))\" y=\"\((low + high) / 2 + 4)\" "
            + "text-anchor=\"middle\">\(initial(frame, column))\(value)</text>"
        }
        sum += value
      }
      return svg
        + "<text x=\"\(frame.x(row))\" y=\"\(frame.y(sum) - 5)\" text-anchor=\"middle\">\(sum)</text>\n"
    }.joined()
  }

  /// The letter by which a part of a bar is known without its colour.
  private static func initial(_ frame: Frame, _ column: Int) -> String {
    String(frame.names[column].prefix(1))
  }

  private static func lines(_ frame: Frame) -> String {
    frame.names.indices.map { column in
      let points = frame.labels.indices.compactMap { row in
        frame.values[column][row].map { (x: frame.x(row), y: frame.y($0), value: $0, row: row) }
      }
      let path = points.enumerated().map { "\($0 == 0 ? "M" : "L")\($1.x) \($1.y)" }.joined()
      let marks = points.map { point in
        let shape =
          column == 0
          ? "<circle class=\"m\(column)\" cx=\"\(point.x)\" cy=\"\(point.y)\" r=\"4\"/>"
          : "<rect class=\"m\(column)\" x=\"\(point.x - 4)\" y=\"\(point.y - 4)\" width=\"8\" height=\"8\"/>"
        // The first line's numbers stand beside their marks, the others' above.
        let place =
          column == 0
          ? "x=\"\(point.x + 8)\" y=\"\(point.y - 2)\""
          : "x=\"\(point.x)\" y=\"\(point.y - 9)\" text-anchor=\"middle\""
        // Where lines meet, one number is enough.
        let isKnown = column > 0 && frame.values[0][point.row] == point.value
        return shape + (isKnown ? "" : "<text \(place)>\(point.value)</text>")
      }
      return (path.isEmpty ? "" : "<path class=\"l\(column)\" d=\"\(path)\"/>") + marks.joined() + "\n"
    }.joined()
  }

  private static func legend(_ frame: Frame) -> String {
    let step = (width - left - right) / max(1, frame.names.count)
    return frame.names.enumerated().map { column, name in
      let x = left + step * column
      let y = height - 14
      let mark =
        frame.chart.kind == .bars
        ? "<rect class=\"s\(column)\" x=\"\(x)\" y=\"\(y - 10)\" width=\"12\" height=\"12\"/>"
        : column == 0
          ? "<circle class=\"m0\" cx=\"\(x + 6)\" cy=\"\(y - 4)\" r=\"4\"/>"
          : "<rect class=\"m1\" x=\"\(x + 2)\" y=\"\(y - 8)\" width=\"8\" height=\"8\"/>"
      let letter = frame.chart.kind == .bars ? "\(initial(frame, column)): " : ""
      return mark + "<text x=\"\(x + 18)\" y=\"\(y)\">\(letter)\(HTMLText.escaped(name))</text>\n"
    }.joined()
  }
}
