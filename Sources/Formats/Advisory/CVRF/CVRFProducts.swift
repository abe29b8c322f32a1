internal import Facts

/// The product tree of a document: what its product ids stand for.
struct CVRFProducts {
  struct Product {
    let id: String
    let name: String
    let cpe: String?
    let vendor: String?
    /// Listed under an architecture: a package of each product with the same CPE (openEuler).
    let isPackage: Bool
  }

  /// A package of a distribution, or a product that is none.
  enum Meaning {
    case package(FeedPlatform, RPMName)
    case other(ecosystem: String, name: String)
  }

  private var products: [String: Product] = [:]
  private var packagesByCPE: [String: [RPMName]] = [:]
  private var relationships: [String: (component: String, platform: String)] = [:]

  mutating func add(_ product: Product) {
    if product.isPackage, let package = RPMName(product.name), package.version != nil {
      packagesByCPE[product.cpe ?? "", default: []].append(package)
      return
    }
    if products[product.id] == nil { products[product.id] = product }
  }

  mutating func add(relationship id: String, component: String, platform: String) {
    relationships[id] = (component, platform)
  }

  /// What an id of a status means: a component of a platform, a platform with all its packages, or just a name.
  func meanings(of id: String, publisher: String) -> [Meaning] {
    if let (component, platform) = parts(of: id), let found = self.platform(platform) {
      if let package = RPMName(component) { return [.package(found, package)] }
    }
    let product = products[id]
    if let product, let found = platform(id), let packages = packagesByCPE[product.cpe ?? ""] {
      return packages.map { .package(found, $0) }
    }
    return [.other(ecosystem: product?.vendor ?? publisher, name: product?.name ?? id)]
  }

  /// `Product:name-version-release`, where no relationship says so.
  private func parts(of id: String) -> (component: String, platform: String)? {
    if let relationship = relationships[id] { return relationship }
    guard products[id] == nil, let colon = id.firstIndex(of: ":") else { return nil }
    return (String(id[id.index(after: colon)...]), String(id[..<colon]))
  }

  private func platform(_ id: String) -> FeedPlatform? {
    let product = products[id]
    return product?.cpe.flatMap(FeedPlatform.cpe) ?? FeedPlatform.named(product?.name ?? id)
  }
}
