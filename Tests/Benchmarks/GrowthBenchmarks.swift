import Glibc

/// Ten times the input may cost thirteen times the time, twice in a row.
struct GrowthBenchmarks {
  private static let scales = [1, 10, 100]
  private static let growth = 13.0
  private static let attempts = 3

  private let options: BenchmarkOptions

  init(_ options: BenchmarkOptions) {
    self.options = options
  }

  func run(into table: inout ResultTable) {
    let workloads = Workload.all.filter { options.includes($0.name) }
    if workloads.isEmpty { return }
    table.begin("growth", ratio: "per step")
    for workload in workloads {
      for result in measure(workload) { table.add(result) }
    }
  }

  /// A growth beyond the budget is measured again: what disturbs the machine only ever adds time.
  private func measure(_ workload: Workload) -> [BenchmarkResult] {
    var results = Self.scales.map { measure(workload, $0) }
    for _ in 1..<Self.attempts {
      Self.compare(&results)
      if results.allSatisfy({ $0.isWithinBudget }) { break }
      for (index, scale) in Self.scales.enumerated() {
        let again = measure(workload, scale)
        if (again.milliseconds ?? .infinity) < (results[index].milliseconds ?? .infinity) {
          results[index] = again
        }
      }
    }
    Self.compare(&results)
    return results
  }

  private static func compare(_ results: inout [BenchmarkResult]) {
    for index in results.indices.dropFirst() {
      guard let before = results[index - 1].milliseconds, let time = results[index].milliseconds else {
        continue
      }
      results[index].ratio = time / before
      results[index].budget.ratio = growth
    }
  }

  private func measure(_ workload: Workload, _ scale: Int) -> BenchmarkResult {
    var result = BenchmarkResult(name: "\(workload.name) \(scale)×")
    let output = BuildFolder.scratch + "/time"
    let child = ChildTask.measure(workload, scale: scale).process(output: output)
    guard let usage = child.run(), usage.exitCode == 0, let nanoseconds = Self.number(in: output) else {
      result.failure = "FAILED"
      return result
    }
    result.milliseconds = nanoseconds / 1_000_000
    result.megabytes = usage.peakMegabytes
    result.budget.milliseconds = workload.maximumMilliseconds.map { $0 * Double(scale) }
    return result
  }

  private static func number(in file: String) -> Double? {
    let text = File.text(of: file)
    return text.flatMap { Double($0.prefix { $0.isNumber }) }
  }
}
