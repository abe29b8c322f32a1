import Facts
import Standards
import Syntax

extension ProjectFormat {
  static let pixiTOML = ProjectFormat(
    name: "pixi-toml", matches: { $0.name == "pixi.toml" }, read: PixiTOMLReader.read)
}

/// Reads the manifest of pixi: `pixi.toml`, and by the same tables `[tool.pixi]` of `pyproject.toml`.
///
/// Source: https://pixi.sh/latest/reference/pixi_manifest/. An environment is a list of features; a dependency has a row for each
/// environment that its feature is in.
enum PixiTOMLReader {
  static func read(_ source: SourceFile, limits: ParseLimits) throws(ParseError) -> Inventory {
    let document = try TOMLReader.read(source, version: .v1_1, limits: limits).root
    var rows = RequirementRows(source: source)
    rows.appendPixi(document)
    return rows.inventory
  }
}

extension RequirementRows {
  /// The tables of a pixi manifest; what breaks a limit is told, as everything that cannot be read.
  mutating func appendPixi(_ manifest: SyntaxValue?) {
    guard let manifest = table(manifest, named: "tool.pixi") else { return }
    do throws(ParseError) {
      let features = try PixiFeatures(table(manifest["environments"], named: "environments"))
      let featureTables = table(manifest["feature"], named: "feature")?.children.map { $0 } ?? []
      let workspace = manifest["workspace"] ?? manifest["project"]
      var tables = PixiTables(rows: self)
      tables.appendOptions(of: workspace)
      try tables.append(manifest, scopes: features.scopes(ofFeature: PixiFeatures.defaultFeature))
      for feature in featureTables {
        try tables.append(feature, scopes: features.scopes(ofFeature: feature.key ?? ""))
      }
      try tables.appendPackage(manifest["package"])
      self = tables.rows
    } catch {
      report(error)
    }
  }
}

/// Which environments the features of a manifest are in.
struct PixiFeatures {
  static let maximumEnvironments = 1000
  /// The tables at the top of the manifest.
  static let defaultFeature = "default"

  private var environments: [String: [String]] = [:]

  init(_ table: SyntaxValue?) throws(ParseError) {
    var features = ["default": [Self.defaultFeature]]
    for entry in table?.children.map({ $0 }) ?? [] {
      guard features.count < Self.maximumEnvironments else {
        throw ParseError(.limit, "more than \(Self.maximumEnvironments) environments", at: entry.headSpan)
      }
      let list = entry.kind == .table ? entry["features"] : entry
      let names = try list?.expectStrings("the features of an environment") ?? []
      let hasDefault = entry["no-default-feature"]?.boolean != true
      features[entry.key ?? ""] = names + (hasDefault ? [Self.defaultFeature] : [])
    }
    for (environment, names) in features {
      for name in Set(names) { environments[name, default: []].append(environment) }
    }
  }

  /// A feature of no environment is a group that nothing installs.
  func scopes(ofFeature name: String) -> [Scope] {
    if let environments = environments[name] { return environments.sorted().map { .environment($0) } }
    return DependencyGroupName(name).map { [.group($0)] } ?? [.environment(name)]
  }
}
