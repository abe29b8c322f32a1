import Facts
import Standards
import Syntax

/// `[dependency-groups]` (PEP 735): lists of requirements that may include other groups.
///
/// Source: https://packaging.python.org/en/latest/specifications/dependency-groups/. Included groups are flattened into the
/// including one, each requirement at the place of its declaration; a cycle or a missing group is reported.
struct DependencyGroups {
  private let lists: [(name: DependencyGroupName, list: SyntaxValue)]
  private let byName: [DependencyGroupName: SyntaxValue]

  init?(_ table: SyntaxValue?, rows: inout RequirementRows) {
    guard let table = rows.table(table, named: "dependency-groups") else { return nil }
    var lists: [(name: DependencyGroupName, list: SyntaxValue)] = []
    var byName: [DependencyGroupName: SyntaxValue] = [:]
    for list in table.children {
      guard let name = list.key.flatMap({ DependencyGroupName($0) }) else {
        rows.report(
          ParseError(.structure, "`\(list.key ?? "")` is not a valid group name", at: list.headSpan))
        continue
      }
      if byName[name] != nil {
        rows.report(
          ParseError(
            .structure, "the group `\(name)` is declared twice after normalisation", at: list.headSpan))
        continue
      }
      byName[name] = list
      lists.append((name, list))
    }
    self.lists = lists
    self.byName = byName
  }

  func append(to rows: inout RequirementRows) {
    for (name, list) in lists where !rows.isFull { append(name, list, scope: .group(name), to: &rows) }
  }

  /// Adds the requirements of one group to a scope; nothing where there is no such group.
  func append(_ name: DependencyGroupName, scope: Scope, to rows: inout RequirementRows) {
    if let list = byName[name] { append(name, list, scope: scope, to: &rows) }
  }

  /// Flattens one group; `visited` cuts cycles and repeats, so that the walk stays linear in the file.
  private func append(
    _ group: DependencyGroupName, _ list: SyntaxValue, scope: Scope, to rows: inout RequirementRows
  ) {
    var visited: Set<DependencyGroupName> = [group]
    var open: [(group: DependencyGroupName, rest: SyntaxValue.Children)] = [(group, list.elements)]
    if list.kind != .array { rows.report(list.mismatch("the group `\(group)`", "an array")) }
    while !open.isEmpty, !rows.isFull {
      guard let element = open[open.count - 1].rest.next() else {
        open.removeLast()
        continue
      }
      guard element.kind == .table else {
        rows.append(element: element, scope: scope)
        continue
      }
      guard let included = includedGroup(element, rows: &rows) else { continue }
      if open.contains(where: { $0.group == included.name }) {
        reportCycle(element, open.map(\.group), rows: &rows)
      } else if visited.insert(included.name).inserted {
        open.append((included.name, included.list.elements))
      }
    }
  }

  /// The target of `{include-group = "name"}`.
  private func includedGroup(
    _ element: SyntaxValue, rows: inout RequirementRows
  ) -> (name: DependencyGroupName, list: SyntaxValue)? {
    guard element.count == 1, let value = element["include-group"], let text = value.string else {
      rows.report(
        ParseError(
          .structure, "an entry must be a requirement or `{include-group = \"name\"}`", at: element.headSpan))
      return nil
    }
    guard let name = DependencyGroupName(text), let list = byName[name] else {
      rows.report(
        ParseError(
          .structure, "the included group `\(text)` does not exist", at: value.span,
          remedy: "add the group, or remove this include"))
      return nil
    }
    return (name, list)
  }

  private func reportCycle(
    _ element: SyntaxValue, _ path: [DependencyGroupName], rows: inout RequirementRows
  ) {
    let names = path.map(\.description).joined(separator: "` -> `")
    rows.report(
      ParseError(
        .structure, "the groups `\(names)` include each other", at: element.headSpan,
        remedy: "remove one of the includes"))
  }
}
