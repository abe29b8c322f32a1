internal import Facts
internal import Standards

/// What does the same kind of thing: the standard library, and what the project has already.
package struct Alternatives: Sendable {
  package struct Present: Sendable, Hashable {
    package let name: String
    package let isDirect: Bool
  }

  /// The kind of thing, such as `HTTP client`; nil where the table does not know the distribution.
  package let kind: String?
  /// What of the standard library does the plain cases, and what it does not do.
  package let standardLibrary: String?
  package let limit: String?
  /// What every Python of the project has: then the distribution is superfluous.
  package let replacement: String?
  /// Of the same kind, by name; directly declared ones first.
  package let present: [Present]
  /// Whether the project names the distribution itself.
  package let isDeclared: Bool

  private struct Row: Sendable {
    let kind: String
    let standardLibrary: String
    let reason: String
  }

  private static let rows: [String: Row] = Dictionary(
    TabSeparatedTable.rows(AlternativeTables.alternatives).compactMap { row in
      let cells = row.map(String.init)
      return cells.count == 4
        ? (cells[0], Row(kind: cells[1], standardLibrary: cells[2], reason: cells[3])) : nil
    }
  ) { first, _ in first }

  init(to name: DistributionName, in candidate: CandidateFacts) {
    let row = Self.rows[name.text]
    kind = row?.kind
    standardLibrary = row.flatMap { $0.standardLibrary == "-" ? nil : $0.standardLibrary }
    limit = row.flatMap { $0.reason == "-" ? nil : $0.reason }
    let requirements = candidate.project.inventory.requirements.filter { !$0.isConstraint }
    let declared = Set(requirements.filter { $0.scope.isOfProject }.map(\.name))
    isDeclared = declared.contains(PackageName(name))
    let range = candidate.project.inventory.manifests.first { $0.file == "pyproject.toml" }?.requiresPython
    replacement = range.flatMap { range in
      Backport.all[name.text].flatMap {
        $0.isUnneeded(in: range) ? "\($0.replacement) (since \($0.since))" : nil
      }
    }
    guard let row else {
      present = []
      return
    }
    let known = Set((candidate.present?.packages ?? []).map(\.name)).union(declared)
    present = known.filter {
      $0.ecosystem == .pypi && $0.text != name.text && Self.rows[$0.text]?.kind == row.kind
    }
    .map { Present(name: $0.text, isDirect: declared.contains($0)) }
    .sorted { ($1.isDirect ? 1 : 0, $0.name) < ($0.isDirect ? 1 : 0, $1.name) }
  }
}
