import Facts
import Standards
import Syntax
import Testing

/// A lock written in one line for each package: `name: dependency, dependency[extra]`; `name[extra]: …` is what an extra adds.
///
/// The first line that begins with `app` is the project, whose `app[extra=web]` and `app[group=dev]` are its other scopes.
struct TinyLock {
  private(set) var lock = Lock(file: "uv.lock", format: "uv-lock")
  private var index: [String: Int] = [:]

  init(_ text: String, markers: [String: String] = [:]) throws {
    let rows = text.split(separator: ";").map { $0.split(separator: ":", maxSplits: 1) }
    for row in rows {
      for word in [try head(row)] + dependencies(row) { try addPackage(named(word).name) }
    }
    for row in rows {
      for word in dependencies(row) { try addEdge(from: try head(row), to: word, markers) }
    }
    addRoots()
  }

  private func head(_ row: [Substring]) throws -> String {
    trimmed(try #require(row.first)).replacing("=", with: ":")
  }

  private func dependencies(_ row: [Substring]) -> [String] {
    row.count < 2 ? [] : row[1].split(separator: " ").map(String.init)
  }

  private func trimmed(_ text: Substring) -> String { text.split(separator: " ").joined() }

  private func named(_ word: String) throws -> (name: String, extras: [String]) {
    let parts = word.split(whereSeparator: { $0 == "[" || $0 == "]" }).map(String.init)
    return (try #require(parts.first), parts.count > 1 ? parts[1].split(separator: ",").map(String.init) : [])
  }

  private mutating func addPackage(_ text: String) throws {
    guard index[text] == nil else { return }
    let parts = text.split(separator: "@").map(String.init)
    let name = try #require(DistributionName(parts[0]))
    let isLocal = text == "app" || text.hasPrefix("member")
    index[text] = lock.packages.count
    lock.packages.append(
      LockedDistribution(
        name: PackageName(name), version: parts.count > 1 ? parts[1] : "1",
        source: PackageSource(kind: isLocal ? .editable : .index),
        location: SourceLocation(file: "uv.lock", line: 1, column: 1, endLine: 1, endColumn: 1)))
  }

  private mutating func addEdge(from head: String, to word: String, _ markers: [String: String]) throws {
    let (from, places) = try named(head)
    let (to, extras) = try named(word)
    let target = try #require(index[to])
    let group = places.first.flatMap { $0.hasPrefix("group:") ? String($0.dropFirst(6)) : nil }
    let extra = places.first.map { $0.hasPrefix("extra:") ? String($0.dropFirst(6)) : $0 }
    lock.edges.append(
      LockEdge(
        from: try #require(index[from]),
        fromExtra: group == nil ? extra.flatMap { ExtraName($0) } : nil,
        fromGroup: group.flatMap { DependencyGroupName($0) }, name: lock.packages[target].name,
        candidates: [target], toExtras: extras.compactMap { ExtraName($0) },
        marker: try markers[to].map { try Marker(parsing: $0) }))
  }

  private mutating func addRoots() {
    for (package, _) in lock.packages.enumerated() where lock.packages[package].source.kind == .editable {
      let isOwn = lock.packages[package].name.text == "app"
      lock.roots.append(
        LockRoot(scope: .runtime, declaredBy: package, candidates: [package], isOwnProject: isOwn))
      let edges = lock.edges.filter { $0.from == package }
      for extra in Set(edges.compactMap(\.fromExtra)).sorted() {
        lock.roots.append(
          LockRoot(
            scope: .extra(extra), declaredBy: package, candidates: [package], extras: [extra],
            isOwnProject: isOwn))
      }
      for edge in edges {
        guard let group = edge.fromGroup else { continue }
        lock.roots.append(
          LockRoot(
            scope: .group(group), declaredBy: package, candidates: edge.candidates, extras: edge.toExtras,
            marker: edge.marker, isOwnProject: isOwn))
      }
    }
  }
}

/// A removal's answer in one line, to compare with a stated one.
struct RemovalWords: Equatable, CustomStringConvertible {
  let orphans: String
  let kept: String
  let leftRuntime: String
  let extras: String

  init(orphans: String = "", kept: String = "", leftRuntime: String = "", extras: String = "") {
    self.orphans = orphans
    self.kept = kept
    self.leftRuntime = leftRuntime
    self.extras = extras
  }

  init(_ analysis: RemovalAnalysis) {
    let head = analysis.head
    func name(_ package: Int, _ view: LockView) -> String {
      view.ids[package].hasSuffix("@1") ? String(view.ids[package].dropLast(2)) : view.ids[package]
    }
    orphans = analysis.orphans.map { name($0.package, analysis.base) }.joined(separator: " ")
    let names = Set(analysis.removed.map(\.name))
    kept = analysis.kept.filter { names.contains(head.lock.packages[$0.package].name) }
      .map { kept in kept.path.map { head.lock.packages[$0].name.text }.joined(separator: ">") }
      .joined(separator: " ")
    leftRuntime = analysis.leftRuntime.map { name($0.package, head) }.joined(separator: " ")
    extras = analysis.extraOrphans.map { "\(name($0.package, head))[\($0.extra)]" }.joined(separator: " ")
  }

  var description: String { "O1 \(orphans) | O3 \(kept) | O4 \(leftRuntime) | O5 \(extras)" }
}
