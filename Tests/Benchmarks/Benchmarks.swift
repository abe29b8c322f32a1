import Glibc

/// Measures Assay and prints one table; ends with exit code 1 where a budget is exceeded.
///
/// Everything that is measured runs in a process of its own, which this one starts: CPU time and peak memory are then
/// the kernel's figures. A process inherits the peak of the one that started it, so this one stays small.
@main
enum Benchmarks {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if let task = ChildTask(arguments) {
      task.run()
      return
    }
    guard let options = BenchmarkOptions(arguments) else {
      print(BenchmarkOptions.usage)
      exit(2)
    }
    var table = ResultTable()
    CommandBenchmarks(options).run(into: &table)
    GrowthBenchmarks(options).run(into: &table)
    table.printSummary()
    exit(table.isWithinBudget ? 0 : 1)
  }
}
