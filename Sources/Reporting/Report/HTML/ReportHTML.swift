package import Governance
internal import Facts
internal import Standards
internal import Syntax

/// A report as one HTML file that needs no script, no other file and no network.
///
/// Landmarks, headings, captions and scopes as WCAG 2.2 asks for them: https://www.w3.org/TR/WCAG22/.
package enum ReportHTML {
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
  /// Sections that begin on a page of their own.
  private static let ownPage: Set = [3, 5, 7, 9, 11, 12, 13]
  /// Of tables from which samples are taken, and in which something is looked up: browsers stay quick, and the file small.
  private static let maximumRows = 500

  /// `digest` is that of the JSON rendering.
  package static func render(_ report: ReviewReport, digest: String) -> [UInt8] {
    let title = "Dependency review \(report.period.title): \(report.project)"
    var html = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTMLText.escaped(title))</title>
      <style>
      \(HTMLStyle.text)
      </style>
      </head>
      <body>
      <a class="skip" href="#main">Skip to the report</a>
      <header>
      <h1>\(HTMLText.escaped(title))</h1>
      <p>Up to \(report.asOf), commit \(HTMLText.code(ReportWords.shortened(report.commit.id))). \
      Digest of the JSON report: \(HTMLText.code(digest)).</p>
      </header>
      <nav aria-label="Sections">
      <ol>
      \(report.sections.map { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>" }.joined(separator: "\n"))
      <li><a href="#soc2">Evidence by criterion of SOC 2</a></li>
      </ol>
      </nav>
      <main id="main" tabindex="-1">
      \(figures(report))\(incomplete(report))

      """
    html += report.sections.map(section).joined() + criteria(report)
    html += "</main>\n<footer><p>Made with Assay \(HTMLText.escaped(report.toolVersion)).</p></footer>\n"
    return Array((html + "</body>\n</html>\n").utf8)
  }

  // MARK: First screen

  private static func figures(_ report: ReviewReport) -> String {
    let items = report.figures.map { figure in
      "<div><dt><a href=\"#\(figure.section)\">\(figure.title)</a></dt><dd><b>\(figure.value.map(String.init) ?? "?")</b> "
        + "<span>\(comparison(figure))</span></dd></div>\n"
    }
    return
      "<h2 class=\"hidden\" id=\"at-a-glance\">At a glance</h2>\n<dl class=\"figures\">\n\(items.joined())</dl>"
  }

  private static func comparison(_ figure: ReportFigure) -> String {
    guard figure.value != nil else { return "not known: no data was given" }
    guard let difference = figure.change else { return "not known before" }
    if difference == 0 { return "= as before" }
    return difference > 0 ? "▲ \(difference) more than before" : "▼ \(-difference) fewer than before"
  }

  private static func incomplete(_ report: ReviewReport) -> String {
    guard !report.notEvaluated.isEmpty else { return "" }
    let count = report.notEvaluated.count
    return "\n<p class=\"incomplete\"><span aria-hidden=\"true\">▲</span> <b>Incomplete:</b> "
      + "\(counted(count, "thing")) could not be judged; <a href=\"#cover\">section 1</a> says which.</p>"
  }

  /// The criteria of SOC 2, each with links to the sections that give evidence for it.
  private static func criteria(_ report: ReviewReport) -> String {
    let rows = ReportCriteria.all.map { criterion in
      let links = report.sections.filter { $0.criteria.contains(criterion.id) }
        .map { "<a href=\"#\($0.id)\">\($0.number) \($0.title)</a>" }
      return "<tr><th scope=\"row\">\(criterion.id)</th><td>\(criterion.title)</td>"
        + "<td>\(links.joined(separator: ", "))</td></tr>\n"
    }
    return
      "<section id=\"soc2\" aria-labelledby=\"h-soc2\">\n<h2 id=\"h-soc2\">Evidence by criterion of SOC 2</h2>\n"
      + "<div class=\"scroll\" role=\"region\" aria-labelledby=\"t-soc2\" tabindex=\"0\"><table>"
      + "<caption id=\"t-soc2\">SOC 2 (policy 11)</caption>"
      + "<thead><tr><th scope=\"col\">Criterion</th><th scope=\"col\">Control</th><th scope=\"col\">Evidence</th></tr></thead>"
      + "<tbody>\(rows.joined())</tbody></table></div>\n</section>\n"
  }

  // MARK: Sections

  private static func section(_ section: ReportSection) -> String {
    let page = ownPage.contains(section.number) ? " class=\"page\"" : ""
    var html = "<section id=\"\(section.id)\" aria-labelledby=\"h-\(section.id)\"\(page)>\n"
    html += "<h2 id=\"h-\(section.id)\">\(section.number). \(section.title)</h2>\n"
    html +=
      "<p class=\"question\">\(section.question) <span>SOC 2: \(section.criteria.joined(separator: ", "))</span></p>\n"
    html += section.notes.map { "<p>\(HTMLText.sentence($0))</p>\n" }.joined()
    return html + section.tables.map(table).joined() + "</section>\n"
  }

  private static func table(_ table: ReportTable) -> String {
    let caption = HTMLText.sentence(table.caption)
    guard !table.rows.isEmpty else {
      return "<h3>\(caption)</h3>\n<p class=\"empty\">\(HTMLText.sentence(table.emptyText))</p>\n"
    }
    let chart = table.chart.map { ReportDrawing.svg($0, of: table) } ?? ""
    guard table.purpose == .reference else { return chart + grid(table, caption) }
    return "<details><summary>\(caption) (\(table.rows.count))</summary>\n\(grid(table, caption))</details>\n"
  }

  private static func grid(_ table: ReportTable, _ caption: String) -> String {
    let columns = table.columns.indices.map { HTMLColumn($0, of: table) }
    let heads = zip(columns, table.columns).map { "<th scope=\"col\"\($0.headClass)>\($1.title)</th>" }
    let (rows, rest) = table.shown(maximumRows)
    let size = (table.columns.count > 10 ? " many" : "") + (table.rows.count <= 12 ? " short" : "")
    var html = rest.map { "<p>\(HTMLText.sentence($0))</p>\n" } ?? ""
    html +=
      "<div class=\"scroll\(size)\" role=\"region\" aria-labelledby=\"t-\(table.id)\" tabindex=\"0\"><table>\n"
    html +=
      "<caption id=\"t-\(table.id)\">\(caption)</caption>\n<thead><tr>\(heads.joined())</tr></thead>\n<tbody>\n"
    for row in rows {
      let cells = row.enumerated().map { column, value in
        column == 0
          ? "<th scope=\"row\">\(HTMLText.cell(value))</th>"
          : "<td\(columns[column].cellClass)>\(HTMLText.cell(value))</td>"
      }
      html += "<tr>\(cells.joined())</tr>\n"
    }
    return html + "</tbody></table></div>\n"
  }
}

/// How a column of a table is set.
private struct HTMLColumn {
  private let holdsNumbers: Bool
  /// Whether it holds sentences: between many others it would be as narrow as a word.
  private let isWide: Bool

  init(_ column: Int, of table: ReportTable) {
    holdsNumbers = table.rows.contains { if case .number = $0[column] { true } else { false } }
    isWide = table.rows.contains { Self.length($0[column]) > 24 }
  }

  private static func length(_ value: ReportValue) -> Int {
    switch value {
    case .text(let text), .grade(let text): text.utf8.count
    case .code(let text): ReportWords.shortened(text).utf8.count
    case .list(let texts): texts.reduce(0) { $0 + $1.utf8.count + 2 }
    case .number, .flag, .none: 0
    }
  }

  var headClass: String { isWide ? " class=\"wide\"" : cellClass }

  var cellClass: String { holdsNumbers ? " class=\"n\"" : "" }
}
