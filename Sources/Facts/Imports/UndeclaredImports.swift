internal import Syntax

/// Imports of packages that a lock brings and no file of its project declares: they break the day their dependents drop them.
package struct UndeclaredImports: Sendable {
  /// One package with everything that imports it, by place.
  package struct Row: Sendable {
    /// Its index in the lock.
    package let package: Int
    package let imports: [ImplicitImport]
  }

  package let view: LockView
  /// By name.
  package let rows: [Row]

  /// One answer for each lock that knows its edges, of several that serve the same files the best-informed. Only what runs counts: no
  /// tests, documents, notebooks or stubs, nothing that is caught, and no script that declares its own dependencies.
  package static func all(in snapshot: ProjectSnapshot, modules: [DistributionModules]) -> [UndeclaredImports]
  {
    guard let imports = snapshot.imports else { return [] }
    let scripts = Set(
      snapshot.inventory.requirements.filter(\.isOfScript).map(\.location.file))
    let counted = imports.foreign.filter { foreign in
      foreign.role == .runtime && foreign.found.necessity == .required
        && ![".ipynb", ".pyi"].contains(where: foreign.file.hasSuffix)
        && !scripts.contains(foreign.file)
    }
    var served: [ProjectExtent] = []
    var answers: [UndeclaredImports] = []
    for view in snapshot.locks.sorted(by: { $0.rank < $1.rank }) where view.lock.hasEdges {
      let extent = ProjectExtent(servedBy: view.lock, in: snapshot.inventory)
      guard !served.contains(where: extent.overlaps) else { continue }
      served.append(extent)
      let own = counted.filter { extent.contains($0.file) }
      answers.append(UndeclaredImports(own, view, extent, snapshot, modules))
    }
    return answers
  }

  private init(
    _ imports: [ProjectImports.Foreign], _ view: LockView, _ extent: ProjectExtent,
    _ snapshot: ProjectSnapshot, _ modules: [DistributionModules]
  ) {
    self.view = view
    let reached = view.reachedNames
    let declared = ProjectDeclarations(within: extent, in: snapshot.inventory).names
      .union(view.lock.rootDependencies().map(\.name))
      .union(view.lock.packages.filter(\.source.isLocal).map(\.name))
    let providers = ModuleProviders(modules, present: reached.union(declared))
    var found: [PackageName: [ImplicitImport]] = [:]
    for foreign in imports {
      for answer in providers.providers(of: foreign.found.module, importing: foreign.found.names)
      where answer.confidence != .namespace && answer.names.isDisjoint(with: declared) {
        // Of several that may give it, one that is declared would do.
        guard answer.names.isSubset(of: reached), let name = answer.names.min() else { continue }
        found[name, default: []].append(
          ImplicitImport(module: answer.module, provider: name, location: foreign.found.location))
      }
    }
    rows = found.sorted { $0.key < $1.key }.compactMap { name, imports in
      view.lock.packages.firstIndex { $0.name == name }.map { Row(package: $0, imports: imports) }
    }
  }
}

extension DeclaredRequirement {
  fileprivate var isOfScript: Bool {
    if case .script = scope { true } else { false }
  }
}
