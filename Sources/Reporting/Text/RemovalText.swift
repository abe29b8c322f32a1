package import Facts
internal import Governance
internal import Standards
internal import Syntax

/// A rehearsed removal as one page for a person.
package enum RemovalText {
  package static func render(_ report: RemovalReport, style: TextStyle) -> String {
    var page = Page(style: style)
    page.text += style.paint(title(of: report), .bold) + "\n"
    page.section("The edit", report.edit.isEmpty ? ["no file declares it"] : diffLines(report.edit))
    if let analysis = report.analysis { page.answers(of: analysis) }
    page.platformOrphans(of: report)
    page.vulnerabilities(of: report)
    page.section("Will break", report.impact.willBreak.map(broken))
    page.section(
      "Imported, but then declared nowhere",
      report.impact.nowImplicit.map { "\(place($0.location)) imports \($0.module) of \($0.provider)" })
    page.section(
      "Still names it",
      report.impact.references.map { "\(place($0.location)) [\($0.weight.rawValue)] \($0.text)" })
    page.section(
      "No use seen",
      report.unseen.map { "\($0): no import and no text uses it; a plug-in or a command may still be used" })
    if let relock = report.relock, !report.removed.isEmpty {
      page.section("Then", ["make the lock anew: \(relock)"])
    }
    page.section(
      "Not judged",
      (report.notEvaluated + report.impact.notEvaluated).sorted().map { row in
        let place = row.file.map { file in "\(file)\(row.line.map { ":\($0)" } ?? ""): " } ?? ""
        return "\(place)\(row.subject): \(row.reason)" + (row.remedy.map { "; \($0)" } ?? "")
      })
    return page.text
  }

  private static func title(of report: RemovalReport) -> String {
    guard !report.removed.isEmpty else {
      let names = report.names.map(\.text).joined(separator: ", ")
      guard !report.declaredElsewhere.isEmpty else { return "The project does not declare \(names)" }
      return "The project does not declare \(names) in these scopes: \(elsewhere(report))"
    }
    let parts = report.removed.map { "\($0.name) (\($0.scopes.map(\.description).joined(separator: ", ")))" }
    return "Removing " + parts.joined(separator: ", ")
  }

  /// In which scopes it declares what was not asked for there.
  package static func elsewhere(_ report: RemovalReport) -> String {
    report.declaredElsewhere.map { row in
      "\(row.name) is declared in \(row.scopes.map(\.description).joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  private static func diffLines(_ diff: String) -> [String] {
    diff.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  private static func broken(_ row: BrokenImport) -> String {
    "\(place(row.location)) [\(row.certainty.rawValue)] imports \(row.module) of \(row.provider) (\(row.kind.rawValue))"
  }

  private static func place(_ location: SourceLocation) -> String { "\(location.file):\(location.line)" }
}

/// Sections with a heading each; empty ones are left out.
private struct Page {
  let style: TextStyle
  var text = ""

  mutating func section(_ heading: String, _ rows: [String]) {
    guard !rows.isEmpty else { return }
    text += "\n" + style.paint(heading, .bold, .cyan) + "\n"
    for row in rows { text += "  " + style.paint(row) + "\n" }
  }

  mutating func answers(of analysis: RemovalAnalysis) {
    let (base, head) = (analysis.base, analysis.head)
    section("Leaves", analysis.orphans.map { "\(base.ids[$0.package])\(owner($0, analysis))" })
    section(
      "Stays",
      analysis.kept.map { kept in
        let way = head.names(ofPath: kept.path).joined(separator: " > ")
        return "\(head.ids[kept.package]) in \(list(kept.scopes)): \(way)"
      })
    section(
      "Leaves runtime",
      analysis.leftRuntime.map { "\(head.ids[$0.package]), now only in \(list($0.nowOnlyIn))" })
    section(
      "Extras that nothing asks for", analysis.extraOrphans.map { "\(head.ids[$0.package])[\($0.extra)]" })
    let orphans = Set(analysis.orphans.map { base.ids[$0.package] })
    section(
      "In the lock, but reached by nothing already",
      analysis.stale.filter { !orphans.contains(head.ids[$0]) }.map { index in
        "\(head.ids[index])  \(head.lock.file):\(head.lock.packages[index].location.line)"
      })
  }

  mutating func platformOrphans(of report: RemovalReport) {
    guard let view = report.analysis?.base else { return }
    let platforms = Dictionary(grouping: report.platformOrphans, by: \.package)
    section(
      "Leaves some platforms only",
      platforms.keys.sorted { view.ids[$0] < view.ids[$1] }.map { package in
        let names = platforms[package]?.map(\.platform.rawValue) ?? []
        return "\(view.ids[package]) leaves \(names.joined(separator: ", "))"
      })
  }

  mutating func vulnerabilities(of report: RemovalReport) {
    guard let view = report.analysis?.base else { return }
    section(
      "Known vulnerabilities that leave",
      (report.vulnerabilities ?? []).map { row in
        let exploited = row.vulnerability.exploitation == nil ? "" : ", exploited"
        let severity = VulnerabilitySeverity(row.vulnerability).word
        return "\(view.ids[row.package]): \(row.vulnerability.id) (\(severity)\(exploited))"
      })
  }

  /// With one name removed it needs no telling what frees a package.
  private func owner(_ orphan: Orphan, _ analysis: RemovalAnalysis) -> String {
    guard analysis.removed.count > 1, !orphan.freedBy.isEmpty else { return "" }
    let names = orphan.freedBy.map(\.text).joined(separator: " and ")
    return orphan.freedBy.count == 1 ? " (with \(names))" : " (only with \(names) together)"
  }

  private func list(_ scopes: [Scope]) -> String { scopes.map(\.description).joined(separator: ", ") }
}
