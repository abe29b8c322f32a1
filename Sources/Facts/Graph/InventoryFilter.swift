package import Standards

/// Which part of each lock to show: scopes as a union, judged for an environment where one is given.
package struct InventoryFilter: Sendable {
  package var scopes: Set<Scope> = []
  /// What is known of the environment; nil takes every marker as possible.
  package var environment: MarkerEnvironment?
  /// The Python version of the environment.
  package var python: Version?

  package init() {}

  package var isEmpty: Bool { scopes.isEmpty && environment == nil }
}

/// A lock as a filter leaves it, in the order of the output.
package struct FilteredLock: Sendable {
  package let view: LockView
  /// Indexes of the packages, by name, version and source.
  package let packageOrder: [Int]
  private let reach: Reach

  /// An edge ready to print.
  package struct EdgeRow: Sendable {
    package let edge: LockEdge
    /// The id of the package it leads to, or the bare name where the lock does not say which of several.
    package let to: String
    package let marker: String?
  }

  package init(_ view: LockView, _ filter: InventoryFilter) {
    self.view = view
    reach = Reach(view, filter)
    packageOrder = Self.order(view).filter { [reach] in reach.packages[$0] }
  }

  private static func order(_ view: LockView) -> [Int] {
    let packages = view.lock.packages
    return packages.indices.sorted { left, right in
      let (left, right) = (packages[left], packages[right])
      return left.name != right.name ? left.name < right.name : precedes(left, right)
    }
  }

  /// Whether one of two packages of the same name comes first.
  private static func precedes(_ left: LockedDistribution, _ right: LockedDistribution) -> Bool {
    switch (left.version.flatMap { Version($0) }, right.version.flatMap { Version($0) }) {
    case (let first?, let second?) where first != second: first < second
    case (nil, .some): true
    case (.some, nil): false
    default: sourceKey(left.source) < sourceKey(right.source)
    }
  }

  private static func sourceKey(_ source: PackageSource) -> (String, String) {
    (source.kind.rawValue, source.url?.text ?? "")
  }

  /// By the id of the package that an edge leaves, then by what it leads to.
  package func edgeRows() -> [EdgeRow] {
    var markers: [Marker: String] = [:]
    var rows: [[EdgeRow]] = Array(repeating: [], count: view.lock.packages.count)
    for edge in view.lock.edges where reach.admits(edge) {
      let text = edge.marker.map { marker in
        if let known = markers[marker] { return known }
        markers[marker] = marker.description
        return marker.description
      }
      let to = edge.candidates.count == 1 ? view.ids[edge.candidates[0]] : edge.name.text
      rows[edge.from].append(EdgeRow(edge: edge, to: to, marker: text))
    }
    return rows.indices.sorted { view.ids[$0] < view.ids[$1] }.flatMap { package in
      rows[package].sorted { ($0.to, $0.marker ?? "") < ($1.to, $1.marker ?? "") }
    }
  }

}

extension ProjectSnapshot {
  /// What could not be read, and which locks exclude the Python version that is asked for: they are still shown.
  package func notEvaluated(through filter: InventoryFilter) -> [NotEvaluated] {
    inventory.notEvaluated + locks.compactMap { $0.lock.outsideRange(of: filter) }
  }
}

extension Lock {
  fileprivate func outsideRange(of filter: InventoryFilter) -> NotEvaluated? {
    guard let python = filter.python, let range = requiresPython, !range.contains(python, prereleases: true)
    else { return nil }
    return NotEvaluated(
      subject: file, file: file, reason: "the lock is for Python \(range), which excludes \(python)",
      remedy: "ask for a Python version that the lock covers")
  }
}

/// What a filter reaches in one lock.
private struct Reach {
  let packages: [Bool]
  private let isAll: Bool
  private let markerView: MarkerView
  private let scopes: Set<Scope>

  init(_ view: LockView, _ filter: InventoryFilter) {
    isAll = filter.isEmpty
    scopes = filter.scopes
    let isRoot = { (root: LockRoot) in
      filter.scopes.isEmpty || (root.isOwnProject && filter.scopes.contains(root.scope))
    }
    let markerView = view.lock.markerView(filter.environment, from: isRoot)
    self.markerView = markerView
    packages =
      if filter.isEmpty {
        Array(repeating: true, count: view.lock.packages.count)
      } else if view.lock.installedSets.isEmpty {
        view.graph.reachable(view: markerView, from: isRoot)
      } else {
        view.lock.installed(markerView) { filter.scopes.isEmpty || filter.scopes.contains($0) }
      }
  }

  /// Both ends are shown (or the lock does not hold the other), the marker may hold, and an edge of a group belongs to a group that was asked for.
  func admits(_ edge: LockEdge) -> Bool {
    if isAll { return true }
    if let group = edge.fromGroup, !scopes.isEmpty, !scopes.contains(.group(group)) { return false }
    let isShown = edge.candidates.isEmpty || edge.candidates.contains { packages[$0] }
    return packages[edge.from] && isShown && markerView.admits(edge)
  }
}

extension Lock {
  /// How markers are judged in an environment, where the chosen roots are asked for; without one every marker is possible.
  func markerView(
    _ environment: MarkerEnvironment?, from isRoot: (LockRoot) -> Bool = { _ in true }
  ) -> MarkerView {
    guard var environment else { return .universal }
    environment.extra = Set(roots.lazy.filter(isRoot).flatMap(activations))
    return .environment(environment)
  }

  /// The extras that a root switches on; in uv.lock also under the name that its conflict markers use.
  private func activations(of root: LockRoot) -> [ExtraName] {
    let owner = root.declaredBy.map { packages[$0].name.text }
    func encoded(_ kind: String, _ name: String) -> ExtraName? {
      owner.flatMap { ExtraName("\(kind)-\($0.utf8.count)-\($0)-\(name)") }
    }
    switch root.scope {
    case .extra(let extra): return [extra] + [encoded("extra", extra.description)].compactMap { $0 }
    case .group(let group): return [encoded("group", group.description)].compactMap { $0 }
    default: return []
    }
  }
}
