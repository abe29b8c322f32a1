internal import Facts
internal import Standards

/// Makes records of definitions: criteria are flattened to product, architecture, module, package and versions.
///
/// What does not flatten, or refers to what is missing, is kept without a verdict.
struct OVALResolver {
  private static let maximumNesting = 8

  private let tables: OVALTables
  private let products: [String: OVALDefinition]

  init(tables: OVALTables, products: [OVALDefinition]) {
    self.tables = tables
    self.products = Dictionary(products.map { ($0.id, $0) }) { first, _ in first }
  }

  func advisory(of definition: OVALDefinition, in source: FeedSource) -> Advisory {
    var advisory = Advisory(id: definition.advisoryID, provenance: source.provenance(line: definition.line))
    advisory.isLocal = true
    advisory.aliases = advisory.id == definition.id ? [] : [definition.id]
    advisory.upstream = definition.vulnerabilities.filter { $0 != advisory.id }
    advisory.published = definition.issued
    advisory.modified = definition.updated ?? definition.issued
    advisory.summary = definition.title
    advisory.severities = definition.vectors
    if let word = definition.severity {
      advisory.severities.append(AdvisorySeverity(scheme: .word, value: word))
    }
    if definition.isDeprecated { advisory.withdrawn = advisory.modified ?? "1970-01-01T00:00:00Z" }
    advisory.affected = affected(by: definition)
    return advisory
  }

  private func affected(by definition: OVALDefinition) -> [AffectedPackage] {
    let platforms = Self.platforms(of: definition)
    let scheme = platforms.lazy.compactMap { VersionScheme(ecosystem: $0.ecosystem) }.first ?? .rpm
    let reader = OVALConditionReader(tables: tables, scheme: scheme, platforms: platforms)
    let found = alternatives(of: definition, reader, nesting: 0)
    var packages = OVALPackages(definition, platforms)
    for term in found.terms { packages.add(term) }
    return packages.isFull ? packages.unresolved(found.packages) : packages.affected
  }

  /// The products that the metadata name; those that are no distribution stand under the name of their own.
  private static func platforms(of definition: OVALDefinition) -> [FeedPlatform] {
    var known: Set<FeedPlatform> = []
    return definition.platforms.compactMap(FeedPlatform.named).filter { known.insert($0).inserted }
  }

  private func alternatives(
    of definition: OVALDefinition, _ reader: OVALConditionReader, nesting: Int
  ) -> OVALAlternatives {
    definition.criteria.alternatives(by: reader.scheme) { node in
      switch node {
      case .test(let id, let comment): return reader.condition(test: id, comment: comment)
      case .definition(let id, _):
        guard nesting < Self.maximumNesting, let other = products[id] else {
          return .unknown("the definition \(id), which it extends, is missing")
        }
        return alternatives(of: other, reader, nesting: nesting + 1)
      case .join, .negation: return .never
      }
    }
  }
}

/// Gathers the packages of one record.
private struct OVALPackages {
  private(set) var affected: [AffectedPackage] = []
  private let definition: OVALDefinition
  /// Where a term names no product.
  private let platforms: [FeedPlatform]
  /// What the vendor says of components, `tar` or `nodejs:18/nodejs`.
  private let states: [String: String]
  private let onlyState: String?

  init(_ definition: OVALDefinition, _ platforms: [FeedPlatform]) {
    self.definition = definition
    self.platforms = platforms.isEmpty ? [FeedPlatform("rpm")] : platforms
    let components = definition.resolutions.map { resolution in
      (resolution.component.split(separator: "/").last.map(String.init) ?? "", resolution.state)
    }
    states = Dictionary(components) { first, _ in first }
    let distinct = Set(components.map(\.1))
    onlyState = distinct.count == 1 ? distinct.first : nil
  }

  /// More are not worth their memory: the record then has no verdict for any of its packages.
  private static let maximumPackages = 100_000

  var isFull: Bool { affected.count >= Self.maximumPackages }

  func unresolved(_ names: [String]) -> [AffectedPackage] {
    names.flatMap { name in
      Set(platforms.map(\.ecosystem)).sorted().map { ecosystem in
        var package = AffectedPackage(ecosystem: ecosystem, name: name)
        package.unresolved = "it speaks of more than \(Self.maximumPackages) packages"
        return package
      }
    }
  }

  mutating func add(_ term: OVALTerm) {
    let names = term.packages.isEmpty ? [""] : term.packages
    for platform in term.platforms ?? platforms {
      for name in names {
        for architecture in term.architectures.map({ $0.map(Optional.some) }) ?? [nil] {
          guard !isFull else { return }
          add(term, platform, name, architecture)
        }
      }
    }
  }

  private mutating func add(
    _ term: OVALTerm, _ platform: FeedPlatform, _ name: String, _ architecture: String?
  ) {
    var package = AffectedPackage(ecosystem: platform.ecosystem, release: platform.release, name: name)
    package.nameKind =
      platform.ecosystem == "Debian" ? .source : platform.ecosystem == "Red Hat" ? .either : .binary
    package.architecture = architecture
    package.module = term.module
    package.unresolved = term.unknown ?? (name.isEmpty ? "its criteria name no package" : nil)
    package.intervals = term.versions.intervals
    setFix(&package)
    affected.append(package)
  }

  /// A vendor that is still looking has not said that the package is affected.
  private func setFix(_ package: inout AffectedPackage) {
    guard package.unresolved == nil else { return }
    if package.intervals.contains(where: { $0.upper?.isIncluded == false }) {
      package.fixStatus = .fixed
      return
    }
    package.fixStatus = AffectedPackage.FixStatus.none
    switch state(of: package.name)?.lowercased() {
    case "will not fix", "out of support scope": package.fixStatus = .willNotFix
    case "fix deferred": package.fixStatus = .deferred
    case "under investigation":
      package.fixStatus = nil
      package.unresolved = "its vendor is still investigating"
    default: break
    }
  }

  /// The state of a component of the package's name, else the only one there is.
  private func state(of name: String) -> String? {
    states[name] ?? onlyState
  }
}
