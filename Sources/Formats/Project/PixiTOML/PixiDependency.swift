import Facts
import Standards
import Syntax

/// One entry of a dependency table of pixi: a version constraint, or a table with `version`, `path`, `git`, `url`, `extras`,
/// `channel`, `build` or `env-markers`.
///
/// Source: https://pixi.sh/latest/reference/pixi_manifest/#the-dependencies-tables.
struct PixiDependency {
  private let entry: SyntaxValue
  private let name: PackageName
  private let table: DependencyTable
  private let marker: Marker?
  /// Nil where PEP 440 cannot say the constraint.
  private let specifiers: VersionSpecifierSet?
  private let raw: String?

  /// `platform` is that of the table in which the entry stands.
  init(_ entry: SyntaxValue, name: PackageName, platform: Marker?) throws(ParseError) {
    guard entry.kind == .string || entry.kind == .table else {
      throw entry.mismatch("the dependency `\(name)`", "a constraint or a table")
    }
    self.entry = entry
    self.name = name
    table = try DependencyTable(entry)
    let condition = try entry.kind == .table ? entry.optionalString("env-markers") : nil
    let conditions = [platform?.description, condition].compactMap(\.self).filter { !$0.isEmpty }
    marker = try DependencyTable.marker(conditions, at: entry)
    let version = entry.kind == .string ? entry : entry["version"]
    (specifiers, raw) = try Self.specifiers(version, of: name)
  }

  private static func specifiers(
    _ value: SyntaxValue?, of name: PackageName
  ) throws(ParseError) -> (VersionSpecifierSet?, raw: String?) {
    guard let value else { return (VersionSpecifierSet(), nil) }
    let text = try value.expectString("`version`")
    if text == "*" { return (VersionSpecifierSet(), text) }
    if name.ecosystem == .pypi {
      return (try value.located { () throws(ParseError) in try VersionSpecifierSet(parsing: text) }, nil)
    }
    do {
      let specifiers = try CondaVersionSpec(parsing: text).specifiers
      return (specifiers, specifiers != nil && VersionSpecifierSet(text) == specifiers ? nil : text)
    } catch {
      throw ParseError(error.code, error.message, at: value.span, remedy: error.remedy)
    }
  }

  func requirement(scope: Scope, isConstraint: Bool) -> DeclaredRequirement {
    var requirement = DeclaredRequirement(
      name: name,
      extras: table.extras,
      specifiers: table.url == nil ? specifiers ?? VersionSpecifierSet() : VersionSpecifierSet(),
      marker: marker,
      url: table.url,
      scope: scope,
      location: entry.entryLocation,
      raw: raw,
      isConstraint: isConstraint
    )
    requirement.hasOtherConstraint = specifiers == nil
    return requirement
  }
}
