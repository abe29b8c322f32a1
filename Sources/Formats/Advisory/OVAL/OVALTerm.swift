internal import Standards

/// One way in which a definition is true: a product, an architecture, a module and the versions of some packages, all at once.
struct OVALTerm {
  /// Names kept of a term that asks for several packages, and so is not understood anyway.
  private static let maximumPackages = 1_000

  /// Any of these; nil for every one.
  var platforms: [FeedPlatform]?
  /// Any of these; nil for every one.
  var architectures: [String]?
  var module: String?
  /// The packages that the versions are of, any of them; empty where the term is about no package.
  var packages: [String] = []
  var versions = VersionIntervals.all
  /// Why it is not known whether the term holds; nil where it is.
  var unknown: String?

  static let always = OVALTerm()

  static func unknown(_ reason: String, packages: [String] = []) -> OVALTerm {
    OVALTerm(packages: packages, unknown: reason)
  }

  /// Both terms at once; nil where that is never so.
  func and(_ other: OVALTerm, by scheme: VersionScheme) -> OVALTerm? {
    var result = self
    result.unknown = unknown ?? other.unknown
    guard result.narrow(architectures: other.architectures) else { return nil }
    result.narrow(platforms: other.platforms)
    result.narrow(module: other.module)
    return result.narrow(to: other, by: scheme) ? result : nil
  }

  private mutating func narrow(architectures other: [String]?) -> Bool {
    guard let other else { return true }
    architectures = architectures?.filter(other.contains) ?? other
    return architectures?.isEmpty == false
  }

  private mutating func narrow(platforms other: [FeedPlatform]?) {
    guard let other else { return }
    let common = platforms?.filter(other.contains) ?? other
    if common.isEmpty { unknown = unknown ?? "two products are asked for at once" }
    platforms = common.isEmpty ? (platforms ?? []) + other : common
  }

  private mutating func narrow(module other: String?) {
    if let module, let other, module != other {
      unknown = unknown ?? "two module streams are asked for at once"
    }
    module = module ?? other
  }

  /// False where no version is left.
  private mutating func narrow(to other: OVALTerm, by scheme: VersionScheme) -> Bool {
    if versions.isEmpty || other.versions.isEmpty { return false }
    guard !packages.isEmpty, !other.packages.isEmpty else {
      if packages.isEmpty { (packages, versions) = (other.packages, other.versions) }
      return true
    }
    guard packages == other.packages else {
      unknown = unknown ?? "several packages are asked for at once"
      versions = .all
      if packages.count < Self.maximumPackages {
        packages += other.packages.filter { !packages.contains($0) }
      }
      return true
    }
    guard let common = versions.intersection(other.versions, by: scheme) else {
      unknown = unknown ?? "its versions cannot be compared"
      return true
    }
    versions = common
    return !versions.isEmpty
  }
}

/// The ways in which criteria are true, any of them; without one they never are.
struct OVALAlternatives {
  /// More are not worth their memory: the definition counts as not understood.
  private static let maximumTerms = 20_000
  private static let maximumPlatforms = 1_000

  private(set) var terms: [OVALTerm]

  static let never = OVALAlternatives(terms: [])
  static let always = OVALAlternatives(terms: [.always])

  init(terms: [OVALTerm]) {
    self.terms = terms
  }

  static func unknown(_ reason: String, packages: [String] = []) -> OVALAlternatives {
    OVALAlternatives(terms: [.unknown(reason, packages: packages)])
  }

  var packages: [String] {
    var known: Set<String> = []
    return terms.flatMap(\.packages).filter { known.insert($0).inserted }
  }

  mutating func formUnion(_ other: OVALAlternatives) {
    for term in other.terms where !absorb(term) {
      guard terms.count < Self.maximumTerms else {
        self = .unknown("its criteria have too many cases", packages: packages)
        return
      }
      terms.append(term)
    }
  }

  func and(_ other: OVALAlternatives, by scheme: VersionScheme) -> OVALAlternatives {
    guard terms.count * other.terms.count <= Self.maximumTerms else {
      return .unknown("its criteria have too many cases", packages: packages + other.packages)
    }
    var result: [OVALTerm] = []
    for left in terms {
      for right in other.terms {
        if let term = left.and(right, by: scheme) { result.append(term) }
      }
    }
    return OVALAlternatives(terms: result)
  }

  func negated(by scheme: VersionScheme) -> OVALAlternatives {
    terms.reduce(.always) { $0.and($1.negated(by: scheme), by: scheme) }
  }

  /// Products that stand for nothing else are one term: a list of products before a list of packages then costs their sum.
  private mutating func absorb(_ term: OVALTerm) -> Bool {
    guard let platforms = term.platforms, term.isPlatformOnly, let last = terms.last, last.isPlatformOnly,
      let known = last.platforms, known.count < Self.maximumPlatforms
    else { return false }
    terms[terms.count - 1].platforms = known + platforms.filter { !known.contains($0) }
    return true
  }
}

extension OVALTerm {
  fileprivate var isPlatformOnly: Bool {
    platforms != nil && architectures == nil && module == nil && packages.isEmpty && unknown == nil
  }

  fileprivate func negated(by scheme: VersionScheme) -> OVALAlternatives {
    if let unknown { return .unknown(unknown, packages: packages) }
    guard platforms == nil, architectures == nil, module == nil else {
      return .unknown("its criteria exclude a product, an architecture or a module", packages: packages)
    }
    if packages.isEmpty { return .never }
    guard let rest = versions.complement(by: scheme) else {
      return .unknown("its versions cannot be compared", packages: packages)
    }
    return rest.isEmpty ? .never : OVALAlternatives(terms: [OVALTerm(packages: packages, versions: rest)])
  }
}
