import Facts
import Standards
import Syntax

/// The packages of a lock whose entries are each for one platform: conda-lock, and pixi before version 4.
struct PlatformPackages {
  private struct Key: Hashable {
    let name: PackageName
    let version: String
    let url: String
    let platform: String
  }

  private struct PlatformName: Hashable {
    let platform: String
    let name: PackageName
  }

  private struct SetKey: Hashable {
    let scope: Scope
    let platform: String
  }

  var builder: LockBuilder
  /// The entries of the packages, in the same order.
  private var entries: [YAMLValue] = []
  private var platforms: [String] = []
  private var known: [Key: Int] = [:]
  private var byName: [PlatformName: [Int]] = [:]
  private var sets: [SetKey: [Int]] = [:]
  private let scopeOfCategory: (String) -> Scope?

  init(
    source: SourceFile, format: String, manifest: String = "environment.yml",
    scopeOfCategory: @escaping (String) -> Scope? = Self.scope
  ) {
    builder = LockBuilder(source: source, format: format, manifest: manifest)
    self.scopeOfCategory = scopeOfCategory
  }

  /// `main` is always installed, `dev` unless left out, others when asked for.
  private static func scope(ofCategory category: String) -> Scope? {
    switch category {
    case "main": .runtime
    case "dev": DependencyGroupName(category).map { .group($0) }
    default: ExtraName(category).map { .extra($0) }
    }
  }

  var inventory: Inventory {
    var builder = builder
    builder.lock.installedSets = sets.map { key, packages in
      InstalledSet(scope: key.scope, marker: CondaPlatform.marker(key.platform), packages: packages)
    }.sorted { ($0.scope, $0.packages[0]) < ($1.scope, $1.packages[0]) }
    return builder.inventory
  }

  // MARK: Packages

  mutating func readPackage(_ entry: YAMLValue) throws(ParseError) {
    let isConda = try isCondaPackage(entry)
    let name = try name(of: entry, isConda: isConda)
    let version = try entry.require("version").expectString("`version`")
    let platform = try entry.require("platform").expectString("`platform`")
    let url = try entry.optionalString("url") ?? ""
    // A package that two categories need is written twice.
    let key = Key(name: name, version: version, url: url, platform: platform)
    let index = known[key] ?? builder.lock.packages.count
    if known.updateValue(index, forKey: key) == nil {
      var package = LockedDistribution(
        name: name, version: version,
        source: isConda ? PackageSource(condaURL: url) : PackageSource(pythonURL: url, of: entry),
        location: location(of: "name", in: entry), versionLocation: location(of: "version", in: entry))
      try package.appendHashes(entry["hash"] ?? entry, file: url)
      if isConda { package.qualifiers = CondaArtifact(url: url)?.qualifiers ?? [:] }
      try builder.append(package)
      entries.append(entry)
      platforms.append(platform)
      byName[PlatformName(platform: platform, name: name), default: []].append(index)
    }
    try add(index, from: entry, platform: platform)
  }

  private mutating func add(_ index: Int, from entry: YAMLValue, platform: String) throws(ParseError) {
    let category = try entry.optionalString("category") ?? "main"
    guard let scope = scopeOfCategory(category) else {
      throw ParseError(
        .structure, "`\(category)` is no valid category name", at: (entry["category"] ?? entry).span)
    }
    let key = SetKey(scope: scope, platform: platform)
    if sets[key]?.last != index { sets[key, default: []].append(index) }
  }

  private func isCondaPackage(_ entry: YAMLValue) throws(ParseError) -> Bool {
    let manager = try entry.require("manager")
    switch manager.string {
    case "conda": return true
    case "pip", "pypi": return false
    default:
      throw ParseError(
        .unsupported, "the manager `\(manager.string ?? "?")` is not known; conda and pip are",
        at: manager.span)
    }
  }

  private func name(of entry: YAMLValue, isConda: Bool) throws(ParseError) -> PackageName {
    let value = try entry.require("name")
    let text = try value.expectString("`name`")
    let name =
      isConda ? PackageName(conda: text.utf8) : DistributionName(text).map { PackageName($0) }
    guard let name else {
      throw ParseError(.structure, "`\(text)` is not a valid package name", at: value.span)
    }
    return name
  }

  private func location(of key: String, in entry: YAMLValue) -> SourceLocation {
    entry.entryLocation(of: key, in: builder.source) ?? builder.source.location(of: entry.span)
  }

  // MARK: Edges

  /// `dependencies`: a mapping from names to constraints, or a list of both in one text.
  mutating func readEdges() throws(ParseError) {
    for (index, entry) in entries.enumerated() {
      for key in ["dependencies", "requires_dist"] {
        guard let list = entry[key], !list.isNull else { continue }
        if list.string != nil { throw list.mismatch("`\(key)`", "a mapping or a list") }
        for value in list.elements { readEdge(value, from: index) }
        for dependency in list.entries { appendEdge(to: dependency.key, from: index, at: dependency.keySpan) }
      }
    }
  }

  private mutating func readEdge(_ value: YAMLValue, from: Int) {
    do throws(ParseError) {
      let text = try value.expectString("a dependency")
      if builder.lock.packages[from].name.ecosystem == .conda {
        let name = text.utf8.prefix { $0 != UInt8(ascii: " ") }
        appendEdge(to: String(Substring(name)), from: from, at: value.span)
      } else {
        let requirement = try Requirement(parsing: text)
        let name = PackageName(requirement.name)
        builder.lock.edges.append(
          LockEdge(
            from: from, name: name, candidates: candidates(name, from: from),
            toExtras: requirement.extras, marker: requirement.marker))
      }
    } catch {
      builder.report(
        ParseError(error.code, error.message, at: value.span, remedy: error.remedy), subject: value.string)
    }
  }

  /// A name within the manager of the package that needs it; a virtual package such as `__glibc` has no entry.
  private mutating func appendEdge(to text: String, from: Int, at span: SourceSpan) {
    let isConda = builder.lock.packages[from].name.ecosystem == .conda
    let name =
      isConda ? PackageName(conda: text.utf8) : DistributionName(text).map { PackageName($0) }
    guard let name else {
      return builder.report(
        ParseError(.structure, "`\(text)` is not a valid package name", at: span), subject: text)
    }
    let candidates = candidates(name, from: from)
    builder.lock.edges.append(LockEdge(from: from, name: name, candidates: candidates))
    if candidates.isEmpty, isConda, !text.hasPrefix("__") {
      builder.report(
        ParseError(
          .structure, "the lock has no entry for the dependency `\(name)` on \(platforms[from])", at: span,
          remedy: "make the lock anew"),
        subject: name.text)
    }
  }

  /// On the same platform. What pip needs, conda may have installed.
  private func candidates(_ name: PackageName, from: Int) -> [Int] {
    let platform = platforms[from]
    if let own = byName[PlatformName(platform: platform, name: name)] { return own }
    guard name.ecosystem == .pypi else { return [] }
    let conda = PackageName(name.text, in: .conda)
    return byName[PlatformName(platform: platform, name: conda)] ?? []
  }
}

extension PackageSource {
  /// A package of a channel, or of a folder.
  init(condaURL url: String) {
    if let channel = CondaArtifact(url: url)?.channel {
      self.init(kind: .index, url: RedactedURL(channel))
    } else {
      self.init(kind: url.contains("://") ? .url : .path, url: RedactedURL(url))
    }
  }

  /// A file of an index, unless the entry says that its address was asked for.
  init(pythonURL url: String, of entry: YAMLValue) {
    if let hash = url.utf8.lastIndex(of: UInt8(ascii: "#")), url.hasPrefix("git+") {
      self.init(
        kind: .git, url: RedactedURL(String(url[..<hash])),
        commit: String(url[url.utf8.index(after: hash)...]))
    } else if url.hasPrefix("git+") {
      self.init(kind: .git, url: RedactedURL(url), commit: Self.revision(url))
    } else if entry["source"]?.isMapping == true {
      self.init(kind: .url, url: RedactedURL(url))
    } else {
      self.init(kind: .index)
    }
  }

  /// The commit behind the last `@` of `git+https://…@COMMIT`.
  private static func revision(_ url: String) -> String? {
    guard let at = url.utf8.lastIndex(of: UInt8(ascii: "@")) else { return nil }
    let text = url[url.utf8.index(after: at)...]
    let isCommit = text.utf8.count == 40 && text.utf8.allSatisfy { UTF8Text.hexValue($0) != nil }
    return isCommit ? String(text) : nil
  }
}

extension LockedDistribution {
  /// `sha256` and `md5` of a mapping; without either the file counts as unhashed.
  mutating func appendHashes(_ mapping: YAMLValue, file: String) throws(ParseError) {
    for algorithm in ["sha256", "md5"] {
      if let hash = try mapping.optionalString(algorithm), !hash.isEmpty {
        hashes.append("\(algorithm):\(hash)")
      }
    }
    guard hashes.isEmpty, source.kind == .index || source.kind == .url else { return }
    unhashedFiles.append(String(fileName(RedactedURL(file).text)))
  }
}
