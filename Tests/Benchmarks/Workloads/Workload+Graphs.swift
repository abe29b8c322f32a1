import Facts
import Standards
import Syntax

extension Workload {
  /// Removals from graphs of extreme shapes: ten times as many edges. The largest are a chain of 100,000 packages, a graph of 2,000
  /// packages that all require each other, and 10,000 cycles.
  static let graphs: [Workload] = [
    removal("chain") { scale in
      let count = 1000 * scale
      return (count, { package in package + 1 < count ? [package + 1] : [] })
    },
    removal("complete graph") { scale in
      let count = [1: 200, 10: 632, 100: 2000][scale] ?? scale
      return (count, { package in (0..<count).filter { $0 != package } })
    },
    removal("cycles") { scale in
      let count = 3 * 100 * scale
      return (count, { package in [package % 3 == 2 ? package - 2 : package + 1, (package + 3) % count] })
    },
  ]

  /// The project requires the first package and the one in the middle; the first is removed.
  private static func removal(
    _ shape: String, _ graph: @escaping @Sendable (_ scale: Int) -> (count: Int, edges: (Int) -> [Int])
  ) -> Workload {
    Workload(name: "removal: \(shape)") { scale, _ in
      let (count, edges) = graph(scale)
      let lock = lock(of: count, edges)
      let first = lock.packages[0].name
      return {
        let analysis = RemovalAnalysis(cutting: { $0.name == first }, from: LockView(lock))
        precondition(analysis.removed.count == 1, "nothing was removed")
        return analysis.orphans.count + analysis.kept.count
      }
    }
  }

  private static func lock(of count: Int, _ edges: (Int) -> [Int]) -> Lock {
    let place = SourceLocation(file: "uv.lock", line: 1, column: 1, endLine: 1, endColumn: 1)
    var lock = Lock(file: "uv.lock", format: "uv-lock")
    lock.packages = (0..<count).map { package in
      guard let name = DistributionName("package-\(package)") else {
        preconditionFailure("a name is refused")
      }
      return LockedDistribution(
        name: PackageName(name), version: "1", source: PackageSource(kind: .index), location: place)
    }
    let candidates = (0..<count).map { [$0] }
    for package in 0..<count {
      for target in edges(package) {
        lock.edges.append(
          LockEdge(from: package, name: lock.packages[target].name, candidates: candidates[target]))
      }
    }
    lock.roots = [0, count / 2].map { package in
      LockRoot(scope: .runtime, declaredBy: nil, candidates: candidates[package], isOwnProject: true)
    }
    return lock
  }
}
