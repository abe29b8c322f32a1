import Facts
import Standards
import Syntax
import TestSupport
import Testing

@Suite("Dependency graph")
struct DependencyGraphTests {
  private let place = SourceLocation(file: "uv.lock", line: 1, column: 1, endLine: 1, endColumn: 1)

  /// A lock of packages named by letters; `a>b` is a dependency, `a>b[x]` asks for an extra, `a[x]>b` belongs to one.
  private func lock(_ names: String, _ edges: [String], roots: [(Scope, String)]) throws -> Lock {
    var lock = Lock(file: "uv.lock", format: "uv-lock")
    let letters = names.map(String.init)
    for name in letters {
      let distribution = try #require(DistributionName(name))
      lock.packages.append(
        LockedDistribution(
          name: PackageName(distribution), version: "1", source: PackageSource(kind: .index), location: place)
      )
    }
    func split(_ text: Substring) throws -> (Int, ExtraName?) {
      let parts = text.split(whereSeparator: { $0 == "[" || $0 == "]" })
      let index = try #require(letters.firstIndex(of: String(parts[0])))
      return (index, parts.count > 1 ? ExtraName(String(parts[1])) : nil)
    }
    for edge in edges {
      let ends = edge.split(separator: ">")
      let (from, fromExtra) = try split(ends[0])
      let (to, toExtra) = try split(ends[1])
      lock.edges.append(
        LockEdge(
          from: from, fromExtra: fromExtra, name: lock.packages[to].name, candidates: [to],
          toExtras: toExtra.map { [$0] } ?? []))
    }
    for (scope, target) in roots {
      let (index, extra) = try split(target[...])
      lock.roots.append(
        LockRoot(
          scope: scope, declaredBy: nil, candidates: [index], extras: extra.map { [$0] } ?? [],
          isOwnProject: true))
    }
    return lock
  }

  private func reached(_ lock: Lock) -> String {
    let reached = DependencyGraph(lock).reachable { _ in true }
    return lock.packages.indices.filter { reached[$0] }.map { lock.packages[$0].name.text }.joined()
  }

  @Test("a cycle keeps itself alive only while something leads to it")
  func cycles() throws {
    let edges = ["a>b", "b>c", "c>b"]
    #expect(reached(try lock("abc", edges, roots: [(.runtime, "a")])) == "abc")
    #expect(reached(try lock("abc", edges, roots: [])).isEmpty)
  }

  @Test("an extra brings its package and its own dependencies, and only where it is asked for")
  func extras() throws {
    let edges = ["a>b[x]", "b[x]>c", "b[y]>d", "b>e"]
    #expect(reached(try lock("abcde", edges, roots: [(.runtime, "a")])) == "abce")
  }

  @Test("scopes are united over all ways")
  func scopes() throws {
    let group = Scope.group(try #require(DependencyGroupName("dev")))
    let lock = try lock("abc", ["a>c", "b>c"], roots: [(.runtime, "a"), (group, "b")])
    #expect(DependencyGraph(lock).scopes() == [[.runtime], [group], [group, .runtime]])
  }

  @Test("of very many scopes some are followed, runtime among them, and the rest is told")
  func manyScopes() throws {
    var lock = try lock("a", [], roots: [(.runtime, "a")])
    lock.packages = Array(repeating: lock.packages[0], count: 20_000)
    let groups = try (0..<150).map { Scope.group(try #require(DependencyGroupName("g\($0)"))) }
    lock.roots += groups.map {
      LockRoot(scope: $0, declaredBy: nil, candidates: [0], isOwnProject: true)
    }
    var inventory = Inventory()
    inventory.locks = [lock]
    inventory.joinLocksWithManifests()
    #expect(inventory.notEvaluated.count == 1)
    let scopes = DependencyGraph(lock).scopes()[0]
    #expect(scopes.count == 100 && scopes.contains(.runtime) && scopes == scopes.sorted())
  }

  @Test("the path shown is a shortest one, through runtime where runtime leads there")
  func paths() throws {
    let group = Scope.group(try #require(DependencyGroupName("dev")))
    let lock = try lock("abcd", ["a>b", "b>c", "d>c"], roots: [(.runtime, "a"), (group, "d")])
    let paths = DependencyGraph(lock).shortestPaths()
    #expect((0..<4).map { paths.path(to: $0) } == [[0], [0, 1], [0, 1, 2], [3]])
  }

  @Test("every shortest path is listed, each once")
  func allPaths() throws {
    let lock = try lock("abcd", ["a>b", "a>c", "b>d", "c>d"], roots: [(.runtime, "a")])
    let ways = DependencyGraph(lock).ways(to: 3, scope: .runtime, limit: 10)
    #expect(ways.paths.map { $0.map(\.package) } == [[0, 1, 3], [0, 2, 3]] && !ways.isCut)
    let some = DependencyGraph(lock).ways(to: 3, scope: .runtime, limit: 1)
    #expect(some.paths.count == 1 && some.isCut)
  }

  @Test("every way is listed, the shortest first, through cycles and to a limit")
  func allWays() throws {
    let lock = try lock("abcd", ["a>b", "b>c", "c>b", "c>d", "a>d"], roots: [(.runtime, "a")])
    let ways = DependencyGraph(lock).ways(to: 3, scope: .runtime, all: true, limit: 10)
    #expect(ways.paths.map { $0.map(\.package) } == [[0, 3], [0, 1, 2, 3]] && !ways.isCut)
  }

  @Test("of exponentially many ways some are listed, and the search ends")
  func manyWays() throws {
    var lock = Lock(file: "uv.lock", format: "uv-lock")
    for index in 0..<120 {
      let name = try #require(DistributionName("p\(index)"))
      lock.packages.append(
        LockedDistribution(
          name: PackageName(name), version: "1", source: PackageSource(kind: .index), location: place))
    }
    for from in 0..<120 {
      for to in 0..<120 where from != to {
        lock.edges.append(LockEdge(from: from, name: lock.packages[to].name, candidates: [to]))
      }
    }
    lock.roots = [LockRoot(scope: .runtime, declaredBy: nil, candidates: [0], isOwnProject: true)]
    let ways = DependencyGraph(lock).ways(to: 119, scope: .runtime, all: true, limit: 50)
    #expect(ways.paths.count <= 50 && ways.isCut)
  }

  @Test("a chain of 100,000 packages needs no recursion")
  func chain() throws {
    var lock = Lock(file: "uv.lock", format: "uv-lock")
    let count = 100_000
    for index in 0..<count {
      let name = try #require(DistributionName("p\(index)"))
      lock.packages.append(
        LockedDistribution(
          name: PackageName(name), version: "1", source: PackageSource(kind: .index), location: place))
      guard index > 0 else { continue }
      lock.edges.append(LockEdge(from: index - 1, name: lock.packages[index].name, candidates: [index]))
    }
    lock.roots = [LockRoot(scope: .runtime, declaredBy: nil, candidates: [0], isOwnProject: true)]
    let graph = DependencyGraph(lock)
    #expect(graph.reachable { _ in true }.allSatisfy { $0 })
    #expect(graph.shortestPaths().path(to: count - 1)?.count == count)
    #expect(graph.ways(to: count - 1, scope: .runtime, limit: 2).paths.map(\.count) == [count])
  }

  @Test("reachability equals a naive closure on random graphs")
  func randomGraphs() throws {
    var generator = SeededGenerator(seed: 20_261_122)
    let letters = "abcdefghijkl".map(String.init)
    for _ in 0..<200 {
      let edges = (0..<18).map { _ in
        (letters.randomElement(using: &generator) ?? "a") + ">"
          + (letters.randomElement(using: &generator) ?? "b")
      }
      let root = letters.randomElement(using: &generator) ?? "a"
      let lock = try lock(letters.joined(), edges, roots: [(.runtime, root)])
      var closure: Set<String> = [root]
      for _ in letters {
        for edge in edges where closure.contains(String(edge.prefix(1))) {
          closure.insert(String(edge.suffix(1)))
        }
      }
      #expect(reached(lock) == closure.sorted().joined())
    }
  }
}
