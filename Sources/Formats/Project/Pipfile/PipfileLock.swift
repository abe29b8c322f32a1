import Facts
import Standards
import Syntax

extension ProjectFormat {
  static let pipfileLock = ProjectFormat(
    name: "pipfile-lock",
    matches: { $0.name == "Pipfile.lock" },
    read: PipfileLockReader.read
  )
}

/// Reads `Pipfile.lock` (specification 6 and before): packages by category, without their dependencies.
///
/// Source: the lock file as Pipenv writes it; https://pipenv.pypa.io/en/latest/pipfile.html. What is direct stands in the
/// `Pipfile` beside it.
enum PipfileLockReader {
  static func read(_ source: SourceFile, limits: ParseLimits) throws(ParseError) -> Inventory {
    let document = try JSONReader.read(source, limits: limits).root
    try checkVersion(document)
    var reader = PipfilePackages(source: source, document: document)
    guard document.count <= LockBuilder.maximumScopes else {
      throw ParseError(.limit, "more than \(LockBuilder.maximumScopes) categories", at: document.span)
    }
    for category in document.children where category.key != "_meta" {
      try reader.readCategory(category)
    }
    var inventory = reader.builder.inventory
    inventory.options = indexes(document)
    return inventory
  }

  /// The indexes as the lock remembers them.
  private static func indexes(_ document: SyntaxValue) -> [InstallerOption] {
    let urls = document["_meta"]?["sources"]?.elements.compactMap { $0["url"] } ?? []
    return urls.compactMap { url in
      url.string.map { InstallerOption(name: "index", value: RedactedURL($0).text, location: url.location) }
    }
  }

  private static func checkVersion(_ document: SyntaxValue) throws(ParseError) {
    guard document.kind == .table, document["_meta"] != nil || document["default"] != nil else {
      throw ParseError(
        .structure,
        "this is no Pipfile.lock: neither `_meta` nor `default` is there",
        at: SourceSpan(at: 0),
        remedy: "run `pipenv lock` to make the lock anew"
      )
    }
    guard let version = document["_meta"]?["pipfile-spec"] else { return }
    guard version.text.utf8.count == 1, version.text <= "6" else {
      throw ParseError(
        .unsupported,
        "Pipfile.lock specification \(version.text) is not known; up to 6 are",
        at: version.span,
        remedy: "use a newer Assay, or the Pipenv release that the project pins"
      )
    }
  }
}

/// The packages of one Pipfile.lock; one that stands in several categories is one package of several scopes.
struct PipfilePackages {
  private struct Key: Hashable {
    let name: PackageName
    let version: String?
    let source: PackageSource
  }

  private(set) var builder: LockBuilder
  private var packages: [Key: Int] = [:]
  /// The URLs of the indexes by name.
  private var indexes: [String: RedactedURL] = [:]
  /// The only index, where there is but one: entries need not name it.
  private let onlyIndex: RedactedURL?

  init(source: SourceFile, document: SyntaxValue) {
    builder = LockBuilder(source: source, format: "pipfile-lock", manifest: "Pipfile")
    builder.lock.hasEdges = false
    builder.lock.lockedScopes = [.runtime]
    let sources = document["_meta"]?["sources"]?.elements.map { $0 } ?? []
    for source in sources {
      guard let url = source["url"]?.string else { continue }
      indexes[source["name"]?.string ?? ""] = RedactedURL(url)
    }
    onlyIndex = sources.count == 1 ? sources[0]["url"]?.string.map { RedactedURL($0) } : nil
    let requires = document["_meta"]?["requires"]
    if let version = requires?["python_full_version"]?.string {
      builder.lock.requiresPython = VersionSpecifierSet("==\(version)")
    } else if let version = requires?["python_version"]?.string {
      builder.lock.requiresPython = VersionSpecifierSet("==\(version).*")
    }
  }

  mutating func readCategory(_ category: SyntaxValue) throws(ParseError) {
    guard let key = category.key, let scope = Scope(pipfileCategory: key) else {
      throw ParseError(.structure, "`\(category.key ?? "")` is no category", at: category.headSpan)
    }
    builder.lock.lockedScopes?.insert(scope)
    for entry in try category.expectTable("`\(key)`").children { try readPackage(entry, scope) }
  }

  private mutating func readPackage(_ entry: SyntaxValue, _ scope: Scope) throws(ParseError) {
    let name = try entry.expectDistributionKey()
    _ = try entry.kind == .string ? entry : entry.expectTable("`\(name)`")
    let version = try version(entry.kind == .string ? entry : entry["version"])
    let key = Key(name: name, version: version, source: try source(entry))
    let marker = builder.marker(entry["markers"])
    guard let known = packages[key] else {
      packages[key] = builder.lock.packages.count
      try append(entry, key, scope, marker)
      return
    }
    builder.lock.packages[known].record(scope, where: marker)
    if marker == nil { builder.lock.packages[known].resolutionMarkers = [] }
  }

  private mutating func append(
    _ entry: SyntaxValue,
    _ key: Key,
    _ scope: Scope,
    _ marker: Marker?
  ) throws(ParseError) {
    var package = LockedDistribution(
      name: key.name,
      version: key.version,
      source: key.source,
      location: entry.headLocation,
      versionLocation: entry["version"]?.entryLocation,
      hashes: try entry["hashes"]?.expectStrings("`hashes`") ?? []
    )
    package.record(scope, where: marker)
    if let marker { package.resolutionMarkers = [marker] }
    try builder.append(package)
  }

  /// `==1.2`; absent for packages that come from elsewhere than an index.
  private mutating func version(_ value: SyntaxValue?) throws(ParseError) -> String? {
    guard let value else { return nil }
    let text = try value.expectString("`version`")
    let version = String(decoding: text.utf8.drop { $0 == UInt8(ascii: "=") }, as: UTF8.self)
    if Version(version) != nil || text.hasPrefix("===") && !version.isEmpty { return version }
    builder.report(
      ParseError(.structure, "`\(text)` is no pin", at: value.span, remedy: "run `pipenv lock`"),
      subject: text
    )
    return nil
  }

  private func source(_ entry: SyntaxValue) throws(ParseError) -> PackageSource {
    if let url = try entry.optionalString("git") {
      return PackageSource(kind: .git, url: RedactedURL(url), commit: try entry.optionalString("ref"))
    }
    for key in ["hg", "svn", "bzr"] {
      guard let url = try entry.optionalString(key) else { continue }
      return PackageSource(kind: .url, url: RedactedURL(url), commit: try entry.optionalString("ref"))
    }
    if let place = try entry.firstString("path", "file") {
      return PackageSource(kind: place.contains("://") ? .url : .path, url: RedactedURL(place))
    }
    let named = try entry.optionalString("index").flatMap { indexes[$0] }
    return PackageSource(kind: .index, url: named ?? onlyIndex)
  }
}
