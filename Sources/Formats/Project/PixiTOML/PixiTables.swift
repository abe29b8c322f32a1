import Facts
import Standards
import Syntax

/// The dependency tables of a feature, of a target and of a package in a pixi manifest.
struct PixiTables {
  /// Dependencies times environments.
  static let maximumRows = 200_000

  private(set) var rows: RequirementRows
  private var count = 0

  init(rows: RequirementRows) {
    self.rows = rows
  }

  // MARK: Tables

  /// The tables of the manifest itself, or of a feature; those of a target hold on its platform only.
  mutating func append(_ feature: SyntaxValue, scopes: [Scope]) throws(ParseError) {
    appendOptions(of: feature)
    try appendLists(of: feature, scopes: scopes, platform: nil)
    for target in rows.table(feature["target"], named: "target")?.children.map({ $0 }) ?? [] {
      try appendLists(of: target, scopes: scopes, platform: CondaPlatform.marker(target.key ?? ""))
    }
  }

  private mutating func appendLists(
    of table: SyntaxValue, scopes: [Scope], platform: Marker?
  ) throws(ParseError) {
    let conda = TableContext(ecosystem: .conda, scopes: scopes, platform: platform)
    for name in ["dependencies", "host-dependencies", "build-dependencies", "dev"] {
      try append(table[name], conda)
    }
    try append(table["constraints"], conda.constraining)
    let python = TableContext(ecosystem: .pypi, scopes: scopes, platform: platform)
    try append(table["pypi-dependencies"], python)
    try append(table["pypi-options"]?["dependency-overrides"], python.constraining)
  }

  /// `[package]`: what builds the project as a conda package, and what the package needs.
  mutating func appendPackage(_ value: SyntaxValue?) throws(ParseError) {
    guard let package = rows.table(value, named: "package") else { return }
    if let backend = package["build"]?["backend"] { try appendBackend(backend) }
    try appendPackageLists(of: package, platform: nil)
    for target in rows.table(package["target"], named: "target")?.children.map({ $0 }) ?? [] {
      try appendPackageLists(of: target, platform: CondaPlatform.marker(target.key ?? ""))
    }
  }

  private mutating func appendPackageLists(of table: SyntaxValue, platform: Marker?) throws(ParseError) {
    let build = TableContext(ecosystem: .conda, scopes: [.build], platform: platform)
    try append(table["build-dependencies"], build)
    try append(table["host-dependencies"], build)
    let runtime = TableContext(ecosystem: .conda, scopes: [.runtime], platform: platform)
    try append(table["run-dependencies"], runtime)
    try append(table["run-constraints"], runtime.constraining)
    let extras = rows.table(table["extra-dependencies"], named: "extra-dependencies")
    for list in extras?.children.map({ $0 }) ?? [] {
      guard let extra = list.key.flatMap({ ExtraName($0) }) else {
        rows.report(
          ParseError(.structure, "`\(list.key ?? "")` is not a valid extra name", at: list.headSpan))
        continue
      }
      try append(list, TableContext(ecosystem: .conda, scopes: [.extra(extra)], platform: platform))
    }
  }

  private mutating func appendBackend(_ backend: SyntaxValue) throws(ParseError) {
    guard let text = backend["name"]?.string, let name = PackageName(conda: text.utf8) else { return }
    try append(backend, name, TableContext(ecosystem: .conda, scopes: [.build]))
  }

  // MARK: Rows

  /// What the entries of one table have in common.
  private struct TableContext {
    let ecosystem: Ecosystem
    let scopes: [Scope]
    var platform: Marker?
    var isConstraint = false

    var constraining: TableContext {
      TableContext(ecosystem: ecosystem, scopes: scopes, platform: platform, isConstraint: true)
    }
  }

  private mutating func append(_ value: SyntaxValue?, _ context: TableContext) throws(ParseError) {
    for entry in rows.table(value, named: value?.key ?? "")?.children.map({ $0 }) ?? [] {
      // Conditions `if(…)` are not judged: they may hold.
      let isCondition = entry.key?.hasPrefix("if(") == true && entry.kind == .table
      for dependency in isCondition ? Array(entry.children) : [entry] {
        try append(entry: dependency, context)
      }
    }
  }

  private mutating func append(entry: SyntaxValue, _ context: TableContext) throws(ParseError) {
    let name: PackageName
    do {
      name = try context.ecosystem == .pypi ? entry.expectDistributionKey() : entry.expectCondaKey()
    } catch {
      return rows.report(error, subject: entry.key)
    }
    try append(entry, name, context)
  }

  private mutating func append(
    _ entry: SyntaxValue, _ name: PackageName, _ context: TableContext
  ) throws(ParseError) {
    let dependency: PixiDependency
    do {
      dependency = try PixiDependency(entry, name: name, platform: context.platform)
    } catch {
      return rows.report(error, subject: name.text)
    }
    count += context.scopes.count
    guard count <= Self.maximumRows else {
      throw ParseError(
        .limit, "more than \(Self.maximumRows) dependencies of environments", at: entry.headSpan)
    }
    for scope in context.scopes {
      rows.append(dependency.requirement(scope: scope, isConstraint: context.isConstraint))
    }
    append("channel", entry["channel"])
    append("index", entry["index"])
  }

  // MARK: Options

  /// Channels, and the indexes of `[pypi-options]`: the first one that has a package decides.
  mutating func appendOptions(of table: SyntaxValue?) {
    for channel in table?["channels"]?.elements.map({ $0 }) ?? [] {
      append("channel", channel.string == nil ? channel["channel"] : channel)
    }
    let options = table?["pypi-options"]
    append("index-url", options?["index-url"])
    for index in options?["extra-index-urls"]?.elements.map({ $0 }) ?? [] { append("index", index) }
    for place in options?["find-links"]?.elements.map({ $0 }) ?? [] {
      append("find-links", place["url"] ?? place["path"])
    }
  }

  private mutating func append(_ name: String, _ value: SyntaxValue?) {
    guard let value, let text = value.string else { return }
    rows.append(
      InstallerOption(name: name, value: RedactedURL(text).text, location: value.location))
  }
}

extension SyntaxValue {
  /// The key of an entry as the name of a conda package.
  func expectCondaKey() throws(ParseError) -> PackageName {
    guard let name = key.flatMap({ PackageName(conda: $0.utf8) }) else {
      throw ParseError(.structure, "`\(key ?? "")` is not a valid conda package name", at: headSpan)
    }
    return name
  }
}
