package import Governance
internal import Facts
internal import Standards

/// A report as Markdown with tables, which forges and most readers show.
package enum ReportMarkdown {
  /// Of tables from which samples are taken, and in which something is looked up.
  private static let maximumRows = 200

  /// `digest` is that of the JSON rendering.
  package static func render(_ report: ReviewReport, digest: String) -> [UInt8] {
    var text = "# Dependency review \(MarkdownText.sentence(report.period.title)): "
    text += MarkdownText.code(report.project) + "\n\n"
    text += "Up to \(report.asOf), commit \(MarkdownText.code(String(report.commit.id.prefix(12)))). "
    text += "Digest of the JSON report: \(MarkdownText.code(digest)).\n\n"
    text += criteria(report)
    for section in report.sections { text += self.section(section) }
    return Array(text.utf8)
  }

  /// The criteria of SOC 2, with the sections that give evidence for them.
  private static func criteria(_ report: ReviewReport) -> String {
    let rows = ReportCriteria.all.map { criterion in
      let links = report.sections.filter { $0.criteria.contains(criterion.id) }
        .map { "[\($0.number) \($0.title)](#\($0.id))" }
      return "| \(criterion.id) | \(criterion.title) | \(links.joined(separator: ", ")) |\n"
    }
    return "| SOC 2 | criterion (policy 11) | evidence |\n|---|---|---|\n" + rows.joined() + "\n"
  }

  private static func section(_ section: ReportSection) -> String {
    var text = "<a id=\"\(section.id)\"></a>\n\n## \(section.number). \(section.title)\n\n"
    text += "*\(section.question)* SOC 2: \(section.criteria.joined(separator: ", ")).\n\n"
    for note in section.notes { text += MarkdownText.sentence(note) + "\n\n" }
    for table in section.tables { text += self.table(table) }
    return text
  }

  private static func table(_ table: ReportTable) -> String {
    var text = "### \(MarkdownText.sentence(table.caption))\n\n"
    guard !table.rows.isEmpty else { return text + MarkdownText.sentence(table.emptyText) + "\n\n" }
    let (rows, rest) = table.shown(maximumRows)
    if let rest { text += MarkdownText.sentence(rest) + "\n\n" }
    text += "| " + table.columns.map(\.title).joined(separator: " | ") + " |\n"
    text += "|" + String(repeating: "---|", count: table.columns.count) + "\n"
    for row in rows { text += "| " + row.map(cell).joined(separator: " | ") + " |\n" }
    return text + "\n"
  }

  private static func cell(_ value: ReportValue) -> String {
    switch value {
    case .text(let text): MarkdownText.sentence(text, inTable: true)
    case .code(let text): MarkdownText.code(ReportWords.shortened(text), inTable: true)
    case .grade(let word): "**\(MarkdownText.sentence(word, inTable: true))**"
    case .number(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let texts): texts.map { MarkdownText.code($0, inTable: true) }.joined(separator: ", ")
    case .none: ""
    }
  }
}
