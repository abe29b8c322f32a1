/// The scores of CVSS 3.0 and 3.1: https://www.first.org/cvss/v3.1/specification-document, section 7.
struct CVSS3Metrics {
  enum Metric: Int {
    case av, ac, pr, ui, s, c, i, a
    case e, rl, rc
    case cr, ir, ar, mav, mac, mpr, mui, ms, mc, mi, ma
  }

  private static let impacts = [0, 0.22, 0.56]
  private static let requirements = [0.5, 1, 1.5]

  private let metrics: CVSSMetrics
  private let isMinor1: Bool

  init(_ metrics: CVSSMetrics, isMinor1: Bool) {
    self.metrics = metrics
    self.isMinor1 = isMinor1
  }

  var scores: CVSSScores {
    let base = base
    let temporal = temporal(of: base)
    let environmental = self.temporal(of: modifiedBase)
    let overall = metrics.hasEnvironmental ? environmental : metrics.hasTemporal ? temporal : base
    return CVSSScores(base: base, temporal: temporal, environmental: environmental, overall: overall)
  }

  private var base: Int {
    let isScopeChanged = metrics.choice(Metric.s) == 2
    let remaining =
      (1 - metrics.weight(Metric.c, Self.impacts)) * (1 - metrics.weight(Metric.i, Self.impacts))
      * (1 - metrics.weight(Metric.a, Self.impacts))
    let loss = 1 - remaining
    let correction = Self.power(loss - 0.02, 15)
    let impact = isScopeChanged ? 7.52 * (loss - 0.029) - 3.25 * correction : 6.42 * loss
    let ease = exploitability((.av, .ac, .pr, .ui), isScopeChanged: isScopeChanged)
    return Self.combine(impact: impact, exploitability: ease, isScopeChanged: isScopeChanged)
  }

  private var modifiedBase: Int {
    let isScopeChanged = metrics.choice(defined(.ms, else: .s)) == 2
    let remaining =
      (1 - modifiedImpact(.mc, .c, .cr)) * (1 - modifiedImpact(.mi, .i, .ir))
      * (1 - modifiedImpact(.ma, .a, .ar))
    let loss = min(1 - remaining, 0.915)
    let correction = isMinor1 ? Self.power(loss * 0.9731 - 0.02, 13) : Self.power(loss - 0.02, 15)
    let impact = isScopeChanged ? 7.52 * (loss - 0.029) - 3.25 * correction : 6.42 * loss
    let ease = exploitability(
      (
        defined(.mav, else: .av), defined(.mac, else: .ac), defined(.mpr, else: .pr), defined(.mui, else: .ui)
      ),
      isScopeChanged: isScopeChanged
    )
    return Self.combine(impact: impact, exploitability: ease, isScopeChanged: isScopeChanged)
  }

  private func defined(_ modified: Metric, else base: Metric) -> Metric {
    metrics.choice(modified) == nil ? base : modified
  }

  private func modifiedImpact(_ modified: Metric, _ base: Metric, _ requirement: Metric) -> Double {
    metrics.weight(defined(modified, else: base), Self.impacts)
      * metrics.weight(requirement, Self.requirements)
  }

  private func exploitability(
    _ chosen: (av: Metric, ac: Metric, pr: Metric, ui: Metric),
    isScopeChanged: Bool
  ) -> Double {
    8.22 * metrics.weight(chosen.av, [0.85, 0.62, 0.55, 0.2]) * metrics.weight(chosen.ac, [0.77, 0.44])
      * metrics.weight(chosen.pr, isScopeChanged ? [0.85, 0.68, 0.5] : [0.85, 0.62, 0.27])
      * metrics.weight(chosen.ui, [0.85, 0.62])
  }

  private func temporal(of base: Int) -> Int {
    Self.roundUp(
      Double(base) / 10 * metrics.weight(Metric.e, [0.91, 0.94, 0.97, 1])
        * metrics.weight(Metric.rl, [0.95, 0.96, 0.97, 1]) * metrics.weight(Metric.rc, [0.92, 0.96, 1])
    )
  }

  private static func combine(impact: Double, exploitability: Double, isScopeChanged: Bool) -> Int {
    guard impact > 0 else { return 0 }
    return roundUp(min((isScopeChanged ? 1.08 : 1) * (impact + exploitability), 10))
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }

  /// Rounds up to tenths as appendix A of 3.1 says, which gives the scores of 3.0 as well.
  private static func roundUp(_ score: Double) -> Int {
    let scaled = Int(score * 100_000 + 0.5)
    return scaled % 10_000 == 0 ? scaled / 10_000 : scaled / 10_000 + 1
  }
}
