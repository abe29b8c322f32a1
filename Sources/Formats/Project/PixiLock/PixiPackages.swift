import Facts
import Standards
import Syntax

/// The packages and environments of one pixi.lock of version 4 or later.
struct PixiPackages {
  /// Environments times platforms: every package is asked for its place in each.
  static let maximumSets = 1024

  private let document: YAMLValue
  private(set) var builder: LockBuilder
  /// The entries of the lock's packages, in the same order.
  private var entries: [YAMLValue] = []
  private var byReference: [PixiReference: [Int]] = [:]
  /// Conda packages by the distribution that they hold.
  private var condaByDistribution: [PackageName: [Int]] = [:]
  private var membership = PixiMembership()
  private let index: RedactedURL?

  init(source: SourceFile, document: YAMLValue) {
    self.document = document
    builder = LockBuilder(source: source, format: "pixi-lock", manifest: "pixi.toml")
    builder.lock.otherRootManifest = builder.lock.siblingManifest
    let indexes = Set(
      (document["environments"]?.entries ?? []).flatMap {
        $0.value["indexes"]?.scalars.compactMap(\.string) ?? []
      })
    // Which of several an artefact comes from, the lock does not say.
    index = indexes.count == 1 ? indexes.first.map { RedactedURL($0) } : nil
  }

  // MARK: Packages

  mutating func readPackage(_ entry: YAMLValue) throws(ParseError) {
    guard let reference = PixiReference(entry) else {
      throw ParseError(
        .structure, "the entry is neither a conda nor a PyPI package", at: entry.span,
        remedy: "run `pixi lock` to make the lock anew")
    }
    let package = try LockedDistribution(entry, reference, index: index, in: builder.source)
    let position = builder.lock.packages.count
    try builder.append(package)
    entries.append(entry)
    byReference[reference, default: []].append(position)
    guard package.name.ecosystem == .conda else { return }
    for name in Self.distributions(of: entry, package.name) {
      condaByDistribution[name, default: []].append(position)
    }
  }

  /// `purls` tell the distributions that a conda package holds; by custom it has the same name.
  private static func distributions(of entry: YAMLValue, _ name: PackageName) -> Set<PackageName> {
    let prefix = "pkg:pypi/"
    let told = entry["purls"]?.scalars.compactMap(\.string).filter { $0.hasPrefix(prefix) } ?? []
    let names = told.map { text in
      String(Substring(text.utf8.dropFirst(prefix.utf8.count).prefix { !"@?#".utf8.contains($0) }))
    }
    return Set((names + [name.text]).compactMap { DistributionName($0) }.map { PackageName($0) })
  }

  // MARK: Environments

  mutating func readEnvironments() throws(ParseError) {
    var platforms: [String: String] = [:]
    for platform in document["platforms"]?.elements ?? [] {
      if let name = platform["name"]?.string { platforms[name] = platform["subdir"]?.string }
    }
    for environment in try document.require("environments").expectMapping("`environments`") {
      let scope = Scope.environment(environment.key)
      for platform in try environment.value["packages"]?.expectMapping("`packages`") ?? [] {
        let marker = CondaPlatform.marker(platforms[platform.key] ?? platform.key)
        try readSet(platform.value, scope: scope, marker: marker)
      }
    }
    // What builds a source package is locked as well.
    for entry in entries {
      for key in ["build_packages", "host_packages"] {
        if let list = entry[key] { try readSet(list, scope: .build, marker: nil) }
      }
    }
  }

  private mutating func readSet(_ list: YAMLValue, scope: Scope, marker: Marker?) throws(ParseError) {
    let number = builder.lock.installedSets.count
    guard number < Self.maximumSets else {
      throw ParseError(
        .limit, "more than \(Self.maximumSets) environments and platforms", at: list.span)
    }
    var packages: [Int] = []
    for line in try list.expectSequence("a list of packages") { packages += positions(of: line) }
    for package in packages { membership.insert(package, into: number) }
    builder.lock.installedSets.append(InstalledSet(scope: scope, marker: marker, packages: packages))
  }

  /// The entry that a line names; keys beside its place choose among several source packages of one place.
  private mutating func positions(of line: YAMLValue) -> [Int] {
    let all = PixiReference(line).flatMap { byReference[$0] } ?? []
    guard !all.isEmpty else {
      builder.report(
        ParseError(
          .structure, "the lock has no entry for this package", at: line.span,
          remedy: "run `pixi lock` to make the lock anew"),
        subject: line.entries.first?.value.string.map { RedactedURL($0).text })
      return []
    }
    let keys = ["name", "version", "build", "subdir"].filter { line[$0]?.string != nil }
    guard all.count > 1, !keys.isEmpty else { return all }
    let chosen = all.filter { position in
      keys.allSatisfy { entries[position][$0]?.string == line[$0]?.string }
    }
    return chosen.isEmpty ? all : chosen
  }

  // MARK: Edges

  mutating func readEdges() throws(ParseError) {
    for (position, entry) in entries.enumerated() {
      for value in try Self.list(entry, "depends") { readCondaEdge(value, from: position) }
      for value in try Self.list(entry, "requires_dist") { readPythonEdge(value, from: position) }
    }
  }

  private static func list(_ entry: YAMLValue, _ key: String) throws(ParseError) -> [YAMLValue] {
    guard let list = entry[key], !list.isNull else { return [] }
    return try list.expectSequence("`\(key)`")
  }

  /// A match specification; a virtual package such as `__glibc` has no entry.
  private mutating func readCondaEdge(_ value: YAMLValue, from: Int) {
    let text = value.string ?? ""
    let bytes = text.utf8.prefix { $0.isShellNameByte || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    guard let name = PackageName(conda: bytes) else {
      return builder.report(
        ParseError(.structure, "`\(text)` names no conda package", at: value.span), subject: text)
    }
    let candidates = membership.sharing(with: from, among: builder.index[name])
    builder.lock.edges.append(LockEdge(from: from, name: name, candidates: candidates))
    guard candidates.isEmpty, !name.text.hasPrefix("__"), membership.contains(from) else { return }
    builder.report(
      ParseError(
        .structure, "the lock has no entry for the dependency `\(name)`", at: value.span,
        remedy: "run `pixi lock` to make the lock anew"),
      subject: name.text)
  }

  /// A requirement of the metadata. What the lock does not hold, no environment needs.
  private mutating func readPythonEdge(_ value: YAMLValue, from: Int) {
    do throws(ParseError) {
      let requirement = try Requirement(parsing: value.string ?? "")
      let name = PackageName(requirement.name)
      let own = membership.sharing(with: from, among: builder.index[name])
      let candidates =
        own.isEmpty ? membership.sharing(with: from, among: condaByDistribution[name] ?? []) : own
      guard !candidates.isEmpty else { return }
      let extras = requirement.marker?.namedExtras ?? []
      for extra in extras.isEmpty ? [nil] : extras.map(Optional.some) {
        builder.lock.edges.append(
          LockEdge(
            from: from, fromExtra: extra, name: name, candidates: candidates,
            toExtras: requirement.extras, marker: requirement.marker))
      }
    } catch {
      builder.report(
        ParseError(error.code, error.message, at: value.span, remedy: error.remedy), subject: value.string)
    }
  }
}

/// Which packages an environment installs together on a platform, as bits by package.
struct PixiMembership {
  private var bits: [[UInt64]] = []

  mutating func insert(_ package: Int, into set: Int) {
    while bits.count <= package { bits.append([]) }
    while bits[package].count <= set / 64 { bits[package].append(0) }
    bits[package][set / 64] |= 1 << UInt64(set % 64)
  }

  func contains(_ package: Int) -> Bool { package < bits.count && !bits[package].isEmpty }

  /// Those that are somewhere installed beside a package; all for a package that is nowhere installed.
  func sharing(with package: Int, among others: [Int]) -> [Int] {
    guard contains(package) else { return others }
    return others.filter { other in
      other < bits.count && zip(bits[package], bits[other]).contains { $0 & $1 != 0 }
    }
  }
}
