package import Facts
package import Standards

/// The quarterly review (policy 8.2, 10, 11): what auditors sample from, and what maintainers must decide.
///
/// Rows and figures only: every format is rendered from this, and equal facts give an equal report.
package struct ReviewReport: Sendable {
  package let project: String
  package let period: ReportPeriod
  /// The day whose knowledge of advisories counts.
  package let asOf: CalendarDate
  /// The last commit of the branch in the period.
  package let commit: MainCommit
  package let toolVersion: String
  /// Of the settings that the policy file makes.
  package let policyDigest: String
  package let figures: [ReportFigure]
  package let sections: [ReportSection]
  package let notEvaluated: [NotEvaluated]

  package var tables: [ReportTable] { sections.flatMap(\.tables) }

  package func table(_ id: String) -> ReportTable? { tables.first { $0.id == id } }

  package init(_ facts: ReviewFacts) {
    project = facts.project
    period = facts.period
    asOf = facts.asOf
    commit = facts.commit
    toolVersion = facts.toolVersion
    policyDigest = facts.policyDigest
    notEvaluated = facts.notEvaluated
    let figures = ReviewFigures(facts)
    self.figures = figures.figures
    sections = [
      facts.cover, facts.summary(figures), facts.changeSection, facts.unauthorisedSection,
      facts.inventorySection,
      facts.licenseSection, facts.advisorySection, facts.maintenanceSection, facts.waiverSection,
      facts.tidySection,
      facts.trendSection, facts.evidenceSection, facts.signOffSection,
    ]
  }
}
