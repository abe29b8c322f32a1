/// What a removal does to imports: those that break (O6), and those of what nobody declares any more (O7).
package struct ImportImpact: Sendable {
  package private(set) var willBreak: [BrokenImport] = []
  package private(set) var nowImplicit: [ImplicitImport] = []

  private var seen = (broken: Set<BrokenImport>(), implicit: Set<ImplicitImport>())
  private let losses: RemovalLosses

  /// An import of what the project no longer declares breaks the day its dependents drop it.
  package init(of losses: RemovalLosses, on imports: ProjectImports, by providers: ModuleProviders) {
    self.losses = losses
    for foreign in imports.foreign where losses.extent.contains(foreign.file) {
      for answer in providers.providers(of: foreign.found.module, importing: foreign.found.names) {
        judge(foreign, answer)
      }
    }
  }

  private mutating func judge(_ foreign: ProjectImports.Foreign, _ answer: ModuleProviders.Answer) {
    let isRuntime = foreign.role == .runtime && foreign.found.necessity != .typeChecking
    let lost = isRuntime ? losses.gone.union(losses.leftRuntime) : losses.gone
    if answer.names.isSubset(of: lost) {
      append(foreign, answer)
    } else if answer.names.isDisjoint(with: losses.declared),
      let name = answer.names.intersection(losses.removed).min()
    {
      let row = ImplicitImport(module: answer.module, provider: name, location: foreign.found.location)
      if seen.implicit.insert(row).inserted { nowImplicit.append(row) }
    }
  }

  private mutating func append(_ foreign: ProjectImports.Foreign, _ answer: ModuleProviders.Answer) {
    guard let name = answer.names.min() else { return }
    let isRequired = foreign.found.necessity == .required && losses.isCertain
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
