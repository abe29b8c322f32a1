/// The scores of CVSS 2.0: https://www.first.org/cvss/v2/guide, section 3.2.
struct CVSS2Metrics {
  enum Metric: Int {
    case av, ac, au, c, i, a
    case e, rl, rc
    case cdp, td, cr, ir, ar
  }

  private static let impacts = [0, 0.275, 0.66]
  private static let requirements = [0.5, 1, 1.51]

  private let metrics: CVSSMetrics

  init(_ metrics: CVSSMetrics) {
    self.metrics = metrics
  }

  var scores: CVSSScores {
    let base = base(withRequirements: false)
    let temporal = metrics.hasTemporal ? temporal(of: base) : nil
    let environmental = metrics.hasEnvironmental ? environmental : nil
    return CVSSScores(
      base: base,
      temporal: temporal,
      environmental: environmental,
      overall: environmental ?? temporal ?? base
    )
  }

  /// The base score in tenths; with the security requirements it can be negative.
  private func base(withRequirements: Bool) -> Int {
    let remaining =
      (1 - impact(.c, .cr, withRequirements)) * (1 - impact(.i, .ir, withRequirements))
      * (1 - impact(.a, .ar, withRequirements))
    let impact = min(10.41 * (1 - remaining), withRequirements ? 10 : .infinity)
    guard impact > 0 else { return 0 }
    let exploitability =
      20 * metrics.weight(Metric.av, [0.395, 0.646, 1]) * metrics.weight(Metric.ac, [0.35, 0.61, 0.71])
      * metrics.weight(Metric.au, [0.45, 0.56, 0.704])
    return Self.roundToTenths((0.6 * impact + 0.4 * exploitability - 1.5) * 1.176)
  }

  private func impact(_ metric: Metric, _ requirement: Metric, _ withRequirements: Bool) -> Double {
    metrics.weight(metric, Self.impacts)
      * (withRequirements ? metrics.weight(requirement, Self.requirements) : 1)
  }

  private func temporal(of base: Int) -> Int {
    Self.roundToTenths(
      Double(base) / 10 * metrics.weight(Metric.e, [0.85, 0.9, 0.95, 1])
        * metrics.weight(Metric.rl, [0.87, 0.9, 0.95, 1]) * metrics.weight(Metric.rc, [0.9, 0.95, 1])
    )
  }

  private var environmental: Int {
    let temporal = Double(temporal(of: base(withRequirements: true))) / 10
    let damage = metrics.weight(Metric.cdp, [0, 0.1, 0.3, 0.4, 0.5], undefined: 0)
    let distribution = metrics.weight(Metric.td, [0, 0.25, 0.75, 1])
    return max(0, Self.roundToTenths((temporal + (10 - temporal) * damage) * distribution))
  }

  /// Rounds half away from zero, once the noise of binary fractions is cut off.
  private static func roundToTenths(_ score: Double) -> Int {
    let sign = score < 0 ? -1 : 1
    let billionths = Int(score.magnitude * 1e9 + 0.5)
    return sign * ((billionths + 50_000_000) / 100_000_000)
  }
}
