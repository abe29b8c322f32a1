import Facts
import Standards
import Syntax

extension ProjectFormat {
  static let pipfile = ProjectFormat(
    name: "pipfile",
    matches: { $0.name == "Pipfile" },
    read: PipfileReader.read
  )
}

/// Reads `Pipfile`: requirements by category.
///
/// Source: https://pipenv.pypa.io/en/latest/pipfile.html. Every table that is no setting is a category. An entry that cannot
/// be read becomes a `NotEvaluated` row, and the rest goes on.
enum PipfileReader {
  private static let settings: Set<String> = ["source", "requires", "scripts", "pipenv", "pipfile"]

  static func read(_ source: SourceFile, limits: ParseLimits) throws(ParseError) -> Inventory {
    let document = try TOMLReader.read(source, limits: limits).root
    var rows = RequirementRows(source: source)
    for source in document["source"]?.elements.map({ $0 }) ?? [] {
      rows.appendIndex(source["url"], "index")
      if source["verify_ssl"]?.boolean == false { rows.appendIndex(source["url"], "trusted-host") }
    }
    for category in document.children {
      guard let key = category.key, !settings.contains(key) else { continue }
      guard let scope = Scope(pipfileCategory: key), category.kind == .table else {
        rows.report(category.mismatch("the category `\(key)`", "a table"))
        continue
      }
      for entry in category.children {
        do {
          rows.append(try requirement(entry, scope))
          if let error = strayKey(of: entry) { rows.report(error, subject: entry.key) }
        } catch {
          rows.report(error, subject: entry.key)
        }
      }
    }
    return rows.inventory
  }

  private static func requirement(
    _ entry: SyntaxValue,
    _ scope: Scope
  ) throws(ParseError) -> DeclaredRequirement {
    let name = try entry.expectDistributionKey()
    let version = try entry.kind == .string ? entry : entry.expectTable("`\(name)`")["version"]
    let table = try DependencyTable(entry)
    let (specifiers, raw) = try specifiers(version)
    return DeclaredRequirement(
      name: name,
      extras: table.extras,
      specifiers: table.url == nil ? specifiers : VersionSpecifierSet(),
      marker: try DependencyTable.marker(try conditions(of: entry), at: entry),
      url: table.url,
      scope: scope,
      location: entry.entryLocation,
      raw: raw
    )
  }

  /// Clauses of PEP 440, a bare version, or `*`.
  private static func specifiers(_ value: SyntaxValue?) throws(ParseError) -> (VersionSpecifierSet, String?) {
    guard let value else { return (VersionSpecifierSet(), nil) }
    let text = try value.expectString("`version`")
    if text == "*" { return (VersionSpecifierSet(), text) }
    if Version(text) != nil, let pin = VersionSpecifierSet("==" + text) { return (pin, text) }
    let specifiers = try value.located { () throws(ParseError) in try VersionSpecifierSet(parsing: text) }
    return (specifiers, nil)
  }

  /// `markers`, and keys that bear the name of a marker variable: `sys_platform = "== 'win32'"`.
  private static func conditions(of entry: SyntaxValue) throws(ParseError) -> [String] {
    var conditions: [String] = []
    guard entry.kind == .table else { return conditions }
    for value in entry.children {
      let key = value.key ?? ""
      if key == "markers" {
        conditions.append(try value.expectString("`markers`"))
      } else if MarkerVariable(rawValue: key) != nil, key != "extras" {
        conditions.append("\(key) \(try value.expectString("`\(key)`"))")
      }
    }
    return conditions
  }

  /// Pipenv passes over a key such as `version >` in silence, and the dependency is unconstrained.
  private static func strayKey(of entry: SyntaxValue) -> ParseError? {
    guard entry.kind == .table,
      let stray = entry.children.first(where: { $0.key?.utf8.contains(UInt8(ascii: " ")) == true })
    else { return nil }
    return ParseError(
      .structure,
      "`\(stray.key ?? "")` is no key of a dependency",
      at: stray.headSpan,
      remedy: "write the operator within the value: version = \">=1.0\""
    )
  }
}

extension Scope {
  /// The scope of a category of a Pipfile or a Pipfile.lock.
  init?(pipfileCategory name: String) {
    if name == "default" || name == "packages" {
      self = .runtime
      return
    }
    let isDevelopment = name == "develop" || name == "dev-packages"
    guard let group = DependencyGroupName(isDevelopment ? "dev" : name) else { return nil }
    self = .group(group)
  }
}
