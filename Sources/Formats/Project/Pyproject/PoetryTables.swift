import Facts
import Standards
import Syntax

/// `[tool.poetry]`: dependencies, groups, extras and the older `dev-dependencies`.
///
/// Source: https://python-poetry.org/docs/pyproject/. Where `[project]` declares the dependencies, those of Poetry's table only
/// say more about them, and become constraints.
struct PoetryTables {
  /// Groups that one group includes, on all ways together.
  static let maximumIncludedGroups = 1000

  private let table: SyntaxValue
  private let projectRulesRuntime: Bool
  private let projectRulesExtras: Bool
  private let declaredGroups: Set<DependencyGroupName>
  private let groupTables: [(name: DependencyGroupName, table: SyntaxValue)]
  /// The extras that list an optional dependency.
  private var extrasByName: [PackageName: [ExtraName]] = [:]
  private var extras: [ExtraName] = []
  private var groups: [DependencyGroupName] = []

  init?(document: SyntaxValue, rows: inout RequirementRows) {
    guard let table = rows.table(document["tool"]?["poetry"], named: "tool.poetry") else { return nil }
    self.table = table
    let project = document["project"]
    let dynamic = Set(project?["dynamic"]?.elements.compactMap(\.string) ?? [])
    let isStatic = ["dependencies", "optional-dependencies"].contains { (project?[$0]?.count ?? 0) > 0 }
    projectRulesRuntime = isStatic && !dynamic.contains("dependencies")
    projectRulesExtras = isStatic && !dynamic.contains("optional-dependencies")
    declaredGroups = Set(
      document["dependency-groups"]?.children.compactMap(\.key).compactMap { DependencyGroupName($0) } ?? [])
    groupTables = Self.groupTables(table, &rows)
    readExtras(&rows)
    groups = groupTables.map(\.name).filter { !Self.isMain($0) }
    if table["dev-dependencies"] != nil, let development = DependencyGroupName("dev") {
      groups.append(development)
    }
  }

  /// Adds the extras, the groups and, where `[project]` has none, the Python range.
  func complete(_ manifest: inout Manifest, rows: inout RequirementRows) {
    manifest.extras += extras.filter { !manifest.extras.contains($0) }
    manifest.groups += groups.filter { !manifest.groups.contains($0) }
    guard manifest.requiresPython == nil else { return }
    manifest.requiresPython = requiresPython(&rows)
    manifest.requiresPythonLocation = table["dependencies"]?["python"]?.entryLocation
  }

  /// `python = "^3.8"` is no dependency, but the range of the project.
  private func requiresPython(_ rows: inout RequirementRows) -> VersionSpecifierSet? {
    guard let value = table["dependencies"]?["python"] else { return nil }
    do {
      let (specifiers, raw) = try PoetryDependency.specifiers(value)
      // Alternatives are no single range.
      return specifiers.isEmpty && raw != "*" ? nil : specifiers
    } catch {
      rows.report(error)
      return nil
    }
  }

  /// Adds the rows of all tables; a group of Poetry's may include one of the standard's.
  func append(to rows: inout RequirementRows, _ standardGroups: DependencyGroups?) {
    append(table["dependencies"], to: &rows) { dependency, name in
      guard dependency.isOptional else { return [(.runtime, projectRulesRuntime)] }
      // What no extra lists is never installed: it only limits versions.
      guard let extras = extrasByName[name] else { return [(.runtime, true)] }
      return extras.map { (.extra($0), projectRulesExtras) }
    }
    if let development = DependencyGroupName("dev") {
      append(table["dev-dependencies"], to: &rows) { _, _ in [(.group(development), false)] }
    }
    let byName = Dictionary(groupTables.map { ($0.name, $0.table) }) { first, _ in first }
    for (name, _) in groupTables where !rows.isFull {
      let scope = Self.isMain(name) ? Scope.runtime : .group(name)
      for included in including(name, in: byName, rows: &rows) {
        if included != name { standardGroups?.append(included, scope: scope, to: &rows) }
        let isConstraint = Self.isMain(included) ? projectRulesRuntime : declaredGroups.contains(included)
        append(byName[included]?["dependencies"], to: &rows) { _, _ in [(scope, isConstraint)] }
      }
    }
  }

  // MARK: Groups and extras

  /// Poetry calls what is needed at run time a group as well.
  private static func isMain(_ group: DependencyGroupName) -> Bool { group.text == "main" }

  private mutating func readExtras(_ rows: inout RequirementRows) {
    for list in rows.table(table["extras"], named: "tool.poetry.extras")?.children.map({ $0 }) ?? [] {
      guard let extra = list.key.flatMap({ ExtraName($0) }), list.kind == .array else {
        rows.report(list.mismatch("the extra `\(list.key ?? "")`", "an array"))
        continue
      }
      extras.append(extra)
      for value in list.elements {
        guard let name = PoetryExtras.distribution(in: value) else { continue }
        if extrasByName[name]?.last != extra { extrasByName[name, default: []].append(extra) }
      }
    }
  }

  private static func groupTables(
    _ table: SyntaxValue,
    _ rows: inout RequirementRows
  ) -> [(name: DependencyGroupName, table: SyntaxValue)] {
    let groups = rows.table(table["group"], named: "tool.poetry.group")
    return groups?.children.compactMap { group in
      group.key.flatMap { DependencyGroupName($0) }.map { ($0, group) }
    } ?? []
  }

  /// A group and those that it includes, each once.
  private func including(
    _ name: DependencyGroupName,
    in byName: [DependencyGroupName: SyntaxValue],
    rows: inout RequirementRows
  ) -> [DependencyGroupName] {
    var seen: Set<DependencyGroupName> = [name]
    var found = [name]
    var position = 0
    while position < found.count {
      for value in byName[found[position]]?["include-groups"]?.elements.map({ $0 }) ?? [] {
        guard let next = value.string.flatMap({ DependencyGroupName($0) }),
          byName[next] != nil || declaredGroups.contains(next)
        else {
          reportMissing(value, in: name, &rows)
          continue
        }
        if seen.insert(next).inserted { found.append(next) }
      }
      position += 1
      guard found.count <= Self.maximumIncludedGroups else {
        let message = "the group `\(name)` includes more than \(Self.maximumIncludedGroups) groups"
        rows.report(ParseError(.limit, message, at: (byName[name] ?? table).headSpan))
        return found
      }
    }
    return found
  }

  private func reportMissing(
    _ value: SyntaxValue, in group: DependencyGroupName, _ rows: inout RequirementRows
  ) {
    rows.report(
      ParseError(
        .structure, "the included group `\(value.text)` does not exist", at: value.span,
        remedy: "add the group, or remove this include"),
      subject: group.text)
  }

  // MARK: Dependencies

  /// The rows of a table of dependencies; a list under one name gives a row for each of its constraints.
  private func append(
    _ table: SyntaxValue?,
    to rows: inout RequirementRows,
    placing: (PoetryDependency, PackageName) -> [(scope: Scope, isConstraint: Bool)]
  ) {
    for entry in rows.table(table, named: "dependencies")?.children.map({ $0 }) ?? [] {
      guard entry.key?.lowercased() != "python" else { continue }
      for value in entry.kind == .array ? Array(entry.elements) : [entry] {
        do {
          let name = try entry.expectDistributionKey()
          let dependency = try PoetryDependency(value, name: name)
          for place in placing(dependency, name) {
            rows.append(dependency.requirement(scope: place.scope, isConstraint: place.isConstraint))
          }
        } catch {
          rows.report(error, subject: entry.key)
        }
      }
    }
  }
}
