/// One measured case.
struct BenchmarkResult {
  /// What must not be exceeded, in the units of the figures.
  struct Budget {
    var milliseconds: Double?
    var megabytes: Double?
    var ratio: Double?
  }

  var name: String
  var milliseconds: Double?
  var megabytes: Double?
  /// The time divided by that of a peer or of the step before.
  var ratio: Double?
  var budget = Budget()
  /// Why there is no figure.
  var failure: String?

  /// Whether there are figures, and none is above its budget.
  var isWithinBudget: Bool { failure == nil && exceeded.isEmpty }

  var verdict: String {
    if let failure { return failure }
    if !exceeded.isEmpty { return "OVER: " + exceeded.joined(separator: ", ") }
    let missing = limits.filter { $0.limit != nil && $0.figure == nil }.map(\.name)
    if !missing.isEmpty { return "not judged: " + missing.joined(separator: ", ") }
    return limits.contains { $0.limit != nil } ? "ok" : ""
  }

  private var exceeded: [String] {
    limits.filter { limit in limit.figure.flatMap { figure in limit.limit.map { figure > $0 } } ?? false }
      .map(\.name)
  }

  private var limits: [(name: String, figure: Double?, limit: Double?)] {
    [
      ("time", milliseconds, budget.milliseconds), ("memory", megabytes, budget.megabytes),
      ("ratio", ratio, budget.ratio),
    ]
  }
}
