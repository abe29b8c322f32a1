import Facts
import Standards
import Syntax

extension Manifest {
  /// Reads `[tool.uv.sources]`; a source that is an index leaves the choice of the version to the requirement.
  ///
  /// Source: https://docs.astral.sh/uv/concepts/projects/dependencies/#dependency-sources
  mutating func readSources(_ table: SyntaxValue?, _ rows: inout RequirementRows) {
    for entry in rows.table(table, named: "tool.uv.sources")?.children.map({ $0 }) ?? [] {
      guard let name = entry.key.flatMap({ DistributionName($0) }) else { continue }
      for value in entry.kind == .array ? Array(entry.elements) : [entry] {
        if let index = value["index"] {
          let text = "\(name)=\(index.string ?? "")"
          rows.append(InstallerOption(name: "package-index", value: text, location: index.location))
          continue
        }
        sourcedNames.insert(PackageName(name))
        readSource(value, of: PackageName(name), &rows)
      }
    }
  }

  /// Reads `[tool.uv.workspace]`.
  ///
  /// Source: https://docs.astral.sh/uv/concepts/projects/workspaces/
  mutating func readWorkspace(_ table: SyntaxValue?) {
    workspaceMembers = table?["members"]?.elements.compactMap(\.string) ?? []
    workspaceExcludes = table?["exclude"]?.elements.compactMap(\.string) ?? []
  }

  private mutating func readSource(_ value: SyntaxValue, of name: PackageName, _ rows: inout RequirementRows)
  {
    do throws(ParseError) {
      guard let place = try DependencyTable.place(value) else { return }
      sources.append(DeclaredSource(name: name, url: RedactedURL(place), location: value.entryLocation))
    } catch {
      rows.report(error, subject: name.text)
    }
  }
}
