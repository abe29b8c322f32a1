/// The scores of CVSS 4.0: https://www.first.org/cvss/v4.0/specification-document, section 8.
struct CVSS4Metrics {
  enum Metric: Int {
    case av, ac, at, pr, ui, vc, vi, va, sc, si, sa
    case e
    case cr, ir, ar, mav, mac, mat, mpr, mui, mvc, mvi, mva, msc, msi, msa
  }

  private let metrics: CVSSMetrics

  init(_ metrics: CVSSMetrics) {
    self.metrics = metrics
  }

  var scores: CVSSScores {
    let base = levels(withThreat: false, withEnvironment: false).score
    let threat = metrics.hasTemporal ? levels(withThreat: true, withEnvironment: false).score : nil
    let environmental =
      metrics.hasEnvironmental ? levels(withThreat: true, withEnvironment: true).score : nil
    return CVSSScores(
      base: base,
      temporal: threat,
      environmental: environmental,
      overall: environmental ?? threat ?? base
    )
  }

  /// What is not defined counts as the worst: attacked, and high requirements.
  private func levels(withThreat: Bool, withEnvironment: Bool) -> CVSS4Levels {
    func level(_ metric: Metric, _ modified: Metric) -> Int {
      (withEnvironment ? metrics.choice(modified) : nil).map { $0 - 1 } ?? (metrics.choice(metric) ?? 1) - 1
    }
    /// A subsequent system has a level above `high`, safety, which only the modified metric can state.
    func subsequent(_ metric: Metric, _ modified: Metric) -> Int {
      (withEnvironment ? metrics.choice(modified) : nil).map { $0 - 1 } ?? metrics.choice(metric) ?? 1
    }
    func requirement(_ metric: Metric) -> Int {
      withEnvironment ? (metrics.choice(metric) ?? 1) - 1 : 0
    }
    return CVSS4Levels(
      access: [level(.av, .mav), level(.pr, .mpr), level(.ui, .mui)],
      complexity: [level(.ac, .mac), level(.at, .mat)],
      vulnerable: [level(.vc, .mvc), level(.vi, .mvi), level(.va, .mva)],
      subsequent: [
        level(.sc, .msc) + 1, subsequent(.si, .msi), subsequent(.sa, .msa),
      ],
      requirements: [requirement(.cr), requirement(.ir), requirement(.ar)],
      threat: withThreat ? (metrics.choice(Metric.e) ?? 1) - 1 : 0
    )
  }
}
