/// What a removal does to imports: those that break (O6), and those of what nobody declares any more (O7).
package struct ImportImpact: Sendable {
  package private(set) var willBreak: [BrokenImport] = []
  package private(set) var nowImplicit: [ImplicitImport] = []

  private var seen = (broken: Set<BrokenImport>(), implicit: Set<ImplicitImport>())
  private let gone: Set<PackageName>
  private let leftRuntime: Set<PackageName>
  private let declared: Set<PackageName>

  /// `declared` is what the project still names; an import of another package breaks the day its dependents drop it.
  package init(
    of analysis: RemovalAnalysis, on imports: ProjectImports, by providers: ModuleProviders,
    declared: Set<PackageName>
  ) {
    let (base, head) = (analysis.base.lock, analysis.head.lock)
    let kept = Set(
      head.packages.indices.filter { !analysis.head.scopes[$0].isEmpty }.map { head.packages[$0].name })
    gone = Set(analysis.orphans.map { base.packages[$0.package].name }).subtracting(kept)
    leftRuntime = Set(analysis.leftRuntime.map { head.packages[$0.package].name })
    self.declared = declared
    let removed = Set(analysis.removed.map(\.name))
    for foreign in imports.foreign {
      for answer in providers.providers(of: foreign.found.module, importing: foreign.found.names) {
        judge(foreign, answer, removed: removed)
      }
    }
  }

  private mutating func judge(
    _ foreign: ProjectImports.Foreign, _ answer: ModuleProviders.Answer, removed: Set<PackageName>
  ) {
    let isRuntime = foreign.role == .runtime && foreign.found.necessity != .typeChecking
    let lost = isRuntime ? gone.union(leftRuntime) : gone
    if answer.names.isSubset(of: lost) {
      append(foreign, answer)
    } else if answer.names.isDisjoint(with: declared), !answer.names.isDisjoint(with: removed),
      let name = answer.names.sorted().first
    {
      let row = ImplicitImport(module: answer.module, provider: name, location: foreign.found.location)
      if seen.implicit.insert(row).inserted { nowImplicit.append(row) }
    }
  }

  private mutating func append(_ foreign: ProjectImports.Foreign, _ answer: ModuleProviders.Answer) {
    guard let name = answer.names.sorted().first else { return }
    let isRequired = foreign.found.necessity == .required
    let row = BrokenImport(
      module: answer.module, provider: name, location: foreign.found.location,
      kind: BrokenImport.Kind(foreign), certainty: isRequired ? .error : .warning)
    if seen.broken.insert(row).inserted { willBreak.append(row) }
  }
}

extension BrokenImport.Kind {
  fileprivate init(_ foreign: ProjectImports.Foreign) {
    switch (foreign.found.necessity, foreign.role) {
    case (.optional, _): self = .optional
    case (.typeChecking, _): self = .typeChecking
    case (_, .test), (_, .tooling): self = .test
    case (_, .docs): self = .docs
    case (_, .runtime): self = .runtime
    }
  }
}
