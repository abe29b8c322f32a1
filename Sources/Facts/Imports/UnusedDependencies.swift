internal import Syntax

/// Runtime dependencies that no Python file imports and that no other use is known of.
///
/// An import that cannot be told to any distribution may be one of a dependency whose modules are not known: then nothing is said
/// of such dependencies.
package struct UnusedDependencies: Sendable {
  package struct Row: Sendable {
    package let requirement: DeclaredRequirement
    /// The names under which it was looked for.
    package let modules: Set<String>
    /// Whether its metadata tells its modules and that it has no entry points.
    package let isDescribed: Bool
  }

  /// By place; text may still name them.
  package let rows: [Row]
  package let fileCount: Int

  package init(in snapshot: ProjectSnapshot, modules: [DistributionModules], metadata: MetadataFacts) {
    guard let imports = snapshot.imports, imports.notEvaluated.isEmpty, !imports.paths.isEmpty else {
      rows = []
      fileCount = 0
      return
    }
    fileCount = imports.paths.count
    let search = Search(snapshot, imports, modules, metadata)
    var seen = Set<PackageName>()
    rows = snapshot.inventory.requirements.compactMap { requirement in
      guard let row = search.row(requirement), seen.insert(requirement.name).inserted else { return nil }
      return row
    }
  }
}

private struct Search {
  private let providers: ModuleProviders
  private let described: [PackageName: DistributionModules]
  /// What is imported anywhere.
  private let imported: Set<PackageName>
  /// Whether there are imports that nobody is known to give.
  private let hasStrangers: Bool
  /// The project's own packages, and what other packages require or may use.
  private let excepted: Set<PackageName>
  private let lockFiles: Set<String>
  /// The folders with source, tests and the like left out, below them or in them.
  private let sourceFolders: Set<String>

  init(
    _ snapshot: ProjectSnapshot, _ imports: ProjectImports, _ modules: [DistributionModules],
    _ metadata: MetadataFacts
  ) {
    let inventory = snapshot.inventory
    let locked = snapshot.locks.flatMap { $0.lock.packages.map(\.name) }
    let providers = ModuleProviders(
      modules, present: Set(locked + inventory.requirements.map(\.name)))
    self.providers = providers
    described = Dictionary(modules.map { (PackageName($0.name), $0) }) { first, _ in first }
    let answers = imports.foreign.map {
      providers.providers(of: $0.found.module, importing: $0.found.names)
    }
    imported = answers.reduce(into: []) { names, found in
      for answer in found { names.formUnion(answer.names) }
    }
    hasStrangers = answers.contains(where: \.isEmpty)
    excepted = Self.ownNames(snapshot).union(Self.neededNames(snapshot)).union(metadata.requiredNames)
    lockFiles = Set(inventory.locks.map(\.file))
    sourceFolders = imports.paths.filter { SourceRole(ofPath: $0) == .runtime }.reduce(into: []) {
      folders, path in
      var folder = FolderPath.folder(of: path)
      while folders.insert(folder).inserted, !folder.isEmpty { folder = FolderPath.folder(of: folder) }
    }
  }

  /// Members of a workspace and other local packages.
  private static func ownNames(_ snapshot: ProjectSnapshot) -> Set<PackageName> {
    let local = snapshot.locks.flatMap { $0.lock.packages.filter(\.source.isLocal).map(\.name) }
    let manifests = snapshot.inventory.manifests.flatMap { manifest in
      manifest.sourcedNames + (manifest.name.map { [PackageName($0)] } ?? [])
    }
    return Set(local + manifests)
  }

  /// What packages of a lock that are not the project's require: a declaration may be there to constrain it.
  private static func neededNames(_ snapshot: ProjectSnapshot) -> Set<PackageName> {
    snapshot.locks.reduce(into: []) { names, view in
      let owners = view.lock.rootOwners
      for edge in view.lock.edges where owners[edge.from] == nil { names.insert(edge.name) }
    }
  }

  func row(_ requirement: DeclaredRequirement) -> UnusedDependencies.Row? {
    let name = requirement.name
    guard requirement.scope == .runtime, !requirement.isConstraint, name.ecosystem == .pypi,
      !lockFiles.contains(requirement.location.file),
      sourceFolders.contains(FolderPath.folder(of: requirement.location.file)), !imported.contains(name),
      !excepted.contains(name)
    else { return nil }
    let modules = providers.modules(of: name)
    if let found = described[name] {
      guard !found.hasEntryPoints, !modules.isEmpty else { return nil }
      return UnusedDependencies.Row(requirement: requirement, modules: modules, isDescribed: true)
    }
    guard !hasStrangers, !UseWithoutImport.isKnown(of: name) else { return nil }
    return UnusedDependencies.Row(requirement: requirement, modules: modules, isDescribed: false)
  }
}
