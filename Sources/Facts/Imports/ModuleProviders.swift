package import Standards

/// The modules that an installed distribution gives, as its metadata tells.
package struct DistributionModules: Sendable, Hashable {
  package let name: DistributionName
  /// Dotted names of modules and packages, namespaces not among them.
  package let modules: Set<String>
  /// Whether other programs find it by its entry points: commands and plug-ins.
  package var hasEntryPoints = false

  package init(name: DistributionName, modules: Set<String>) {
    self.name = name
    self.modules = modules
  }
}

/// Which distributions give a module.
///
/// What metadata says counts first (PEP 794's `Import-Name`, else `RECORD`, else `top_level.txt`), by the longest part of the dotted
/// name that a distribution gives; then a table of names that differ; then that the names are equal (PEP 503). A namespace
/// package belongs to all that put something into it, and counts last.
package struct ModuleProviders: Sendable {
  package enum Confidence: String, Sendable { case metadata, known, name, namespace }

  package struct Answer: Sendable, Hashable {
    package let names: Set<PackageName>
    package let confidence: Confidence
    /// The part of the dotted name that decided.
    package let module: String
  }

  private var modules: [String: Set<PackageName>] = [:]
  private var namespaces: [String: Set<PackageName>] = [:]
  /// The names of the project's world: what is locked and declared.
  private let present: Set<PackageName>
  private let described: Set<PackageName>

  package init(_ distributions: [DistributionModules], present: Set<PackageName> = []) {
    self.present = present
    described = Set(distributions.map { PackageName($0.name) })
    for distribution in distributions {
      let name = PackageName(distribution.name)
      for module in distribution.modules { modules[module, default: []].insert(name) }
      for module in distribution.modules {
        for parent in Self.prefixes(of: module).dropFirst() where modules[parent]?.contains(name) != true {
          namespaces[parent, default: []].insert(name)
        }
      }
    }
  }

  /// Whether metadata tells what every one of these distributions gives.
  package func describe(_ names: Set<PackageName>) -> Bool { names.isSubset(of: described) }

  /// The distributions of a module; of `from a import b`, those of `a.b` where that is a module. Nil where none is known.
  package func providers(of module: String, importing names: [String] = []) -> [Answer] {
    guard !names.isEmpty else { return [provider(of: module)].compactMap { $0 } }
    var answers: [Answer] = []
    for name in names {
      let dotted = name == "*" ? module : "\(module).\(name)"
      guard let answer = provider(of: dotted), !answers.contains(answer) else { continue }
      answers.append(answer)
    }
    return answers
  }

  /// Names under which a distribution is imported: all of its modules that metadata tells, else those of the table, and its own name.
  package func modules(of name: PackageName) -> Set<String> {
    let own = String(name.text.map { $0 == "-" ? "_" : $0 })
    if described.contains(name) { return Set(modules.filter { $0.value == [name] }.keys) }
    let listed = ModuleTables.distributions.filter { $0.value.contains(name.text) }.map(\.key)
    return Set(listed + [own])
  }

  private func provider(of module: String) -> Answer? {
    let prefixes = Self.prefixes(of: module)
    for prefix in prefixes {
      if let names = modules[prefix] { return Answer(names: names, confidence: .metadata, module: prefix) }
    }
    for prefix in prefixes {
      if let answer = knownProvider(of: prefix) { return answer }
    }
    for prefix in prefixes {
      if let names = namespaces[prefix] {
        return Answer(names: names, confidence: .namespace, module: prefix)
      }
    }
    return nil
  }

  /// Without metadata. Of several distributions that give a module, those count that the project has.
  private func knownProvider(of module: String) -> Answer? {
    let listed = Set(
      (ModuleTables.distributions[module] ?? []).compactMap { DistributionName($0) }.map { PackageName($0) })
    let equal = DistributionName(module).map { PackageName($0) }.filter(present.contains)
    let here = listed.intersection(present).union([equal].compactMap { $0 }).subtracting(described)
    if !here.isEmpty {
      let confidence: Confidence = listed.isDisjoint(with: here) ? .name : .known
      return Answer(names: here, confidence: confidence, module: module)
    }
    let others = listed.subtracting(described)
    return others.isEmpty ? nil : Answer(names: others, confidence: .known, module: module)
  }

  /// The dotted name and its parents, the longest first.
  private static func prefixes(of module: String) -> [String] {
    var prefixes = [module]
    for index in module.utf8.indices.reversed() where module.utf8[index] == UInt8(ascii: ".") {
      prefixes.append(String(module[..<index]))
    }
    return prefixes
  }
}

extension Optional {
  fileprivate func filter(_ isKept: (Wrapped) -> Bool) -> Wrapped? { flatMap { isKept($0) ? $0 : nil } }
}
