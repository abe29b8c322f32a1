import Glibc

/// Prints results as they come, and remembers whether all of them were within their budgets.
struct ResultTable {
  private var exceeded: [String] = []
  private var title = ""

  var isWithinBudget: Bool { exceeded.isEmpty }

  /// Begins a part of the table; its heading says what the ratio is to.
  mutating func begin(_ title: String, ratio: String) {
    print(self.title.isEmpty ? "" : "\n", terminator: "")
    self.title = title
    printLine(title, ["CPU ms", "peak MB", ratio, "budget", ""])
  }

  mutating func add(_ result: BenchmarkResult) {
    if !result.isWithinBudget { exceeded.append("\(title): \(result.name)") }
    printLine(
      "  " + result.name,
      [
        result.milliseconds.map { Self.decimal($0, 2) } ?? "",
        result.megabytes.map { Self.decimal($0, 1) } ?? "",
        result.ratio.map { Self.decimal($0, 2) + "×" } ?? "", Self.describe(result.budget), result.verdict,
      ]
    )
  }

  /// A line that is no result.
  func note(_ text: String) { print("  " + text) }

  func printSummary() {
    guard !exceeded.isEmpty else { return print("\nEvery budget is kept.") }
    print("\nNot within budget: " + exceeded.joined(separator: "; "))
  }

  private func printLine(_ name: String, _ fields: [String]) {
    let widths = [10, 9, 9, 17, 0]
    var line = Self.pad(name, 44, left: true)
    for (field, width) in zip(fields, widths) { line += " " + Self.pad(field, width, left: width == 0) }
    while line.last == " " { line.removeLast() }
    print(line)
    fflush(nil)
  }

  private static func describe(_ budget: BenchmarkResult.Budget) -> String {
    [
      budget.milliseconds.map { decimal($0, 0) + " ms" }, budget.ratio.map { decimal($0, 1) + "×" },
      budget.megabytes.map { decimal($0, 0) + " MB" },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private static func pad(_ text: String, _ width: Int, left: Bool) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return left ? text + blanks : blanks + text
  }

  private static func decimal(_ value: Double, _ places: Int) -> String {
    let factor = (0..<places).reduce(1) { factor, _ in factor * 10 }
    let scaled = Int((value * Double(factor)).rounded())
    guard places > 0 else { return String(scaled) }
    let fraction = String(scaled % factor)
    return "\(scaled / factor)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
