import Facts
import Standards
import TestSupport
import Testing

@Suite("Changes between states")
struct ProjectChangesTests {
  /// Two states of a lock of a few names, some of them in two versions, which differ in a few versions and edges.
  private struct Pair {
    let base: ProjectSnapshot
    let head: ProjectSnapshot

    init(_ generator: inout SeededGenerator) throws {
      let nodes = ["a@1", "a@2", "b@1", "c@1", "d@1", "d@3", "e@1"]
      var edges = (0..<8).map { _ in (generator.element(of: nodes), generator.element(of: nodes)) }
      let roots = Array(nodes.shuffled(using: &generator).prefix(3))
      base = try Self.snapshot(roots, edges)
      let changed = generator.element(of: nodes)
      let version = generator.element(of: ["1", "2", "3", "4"])
      let renamed = "\(changed.prefix(1))@\(version)"
      if Bool.random(using: &generator) { edges.removeLast() }
      func current(_ node: String) -> String { node == changed ? renamed : node }
      head = try Self.snapshot(roots.map(current), edges.map { (current($0.0), current($0.1)) })
    }

    private static func snapshot(_ roots: [String], _ edges: [(String, String)]) throws -> ProjectSnapshot {
      let rows = edges.map { "\($0.0): \($0.1)" }.joined(separator: "; ")
      var inventory = Inventory()
      inventory.locks = [try TinyLock("app: \(roots.joined(separator: " ")); \(rows)").lock]
      return ProjectSnapshot(inventory)
    }
  }

  @Test("what a change removed is the same for a state of the same shape, on random pairs")
  func removals() throws {
    var generator = SeededGenerator(seed: 20_261_127)
    var empty = 0
    for _ in 0..<500 {
      let pair = try Pair(&generator)
      let whole = RemovalAnalysis(from: pair.base.locks[0], to: pair.head.locks[0])
      let changesNothing =
        whole.removed.isEmpty && whole.orphans.isEmpty && whole.leftRuntime.isEmpty
        && whole.extraOrphans.isEmpty
      let found = RemovalAnalysis.changes(from: pair.base, to: pair.head, [])
      #expect(found.isEmpty == changesNothing)
      #expect(found.map(RemovalWords.init) == (changesNothing ? [] : [RemovalWords(whole)]))
      if changesNothing { empty += 1 }
    }
    #expect((50..<450).contains(empty))
  }

  @Test("a package is changed where its versions are others, on random pairs")
  func versions() throws {
    var generator = SeededGenerator(seed: 20_261_128)
    for _ in 0..<500 {
      let pair = try Pair(&generator)
      let (old, new) = (versions(pair.base), versions(pair.head))
      let expected = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
      let found = ProjectChanges(from: pair.base, to: pair.head).changes
        .filter { [.added, .removed, .updated, .downgraded].contains($0.kind) }
      #expect(found.map(\.name).sorted() == expected.sorted())
    }
  }

  private func versions(_ snapshot: ProjectSnapshot) -> [String: Set<String>] {
    snapshot.locks[0].lock.packages.reduce(into: [:]) { versions, package in
      versions[package.name.text, default: []].insert(package.version ?? "")
    }
  }
}

extension SeededGenerator {
  fileprivate mutating func element(of list: [String]) -> String {
    list.randomElement(using: &self) ?? list[0]
  }
}
