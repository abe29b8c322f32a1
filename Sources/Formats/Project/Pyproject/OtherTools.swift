import Facts
import Standards
import Syntax

/// Tables of PDM, Hatch and Flit that declare requirements in the form of PEP 508.
extension RequirementRows {
  /// `[tool.pdm.dev-dependencies]`, the older form of dependency groups.
  mutating func appendPDM(_ tool: SyntaxValue?) {
    let groups = table(tool?["dev-dependencies"], named: "tool.pdm.dev-dependencies")
    for list in groups?.children.map({ $0 }) ?? [] {
      guard let group = list.key.flatMap({ DependencyGroupName($0) }) else {
        report(ParseError(.structure, "`\(list.key ?? "")` is not a valid group name", at: list.headSpan))
        continue
      }
      append(list, scope: .group(group))
    }
  }

  /// `[tool.hatch.envs.NAME]`: https://hatch.pypa.io/latest/config/environment/overview/#dependencies.
  mutating func appendHatch(_ tool: SyntaxValue?) {
    for environment in table(tool?["envs"], named: "tool.hatch.envs")?.children.map({ $0 }) ?? [] {
      let scope = Scope.environment(environment.key ?? "")
      append(environment["dependencies"], scope: scope)
      append(environment["extra-dependencies"], scope: scope)
    }
  }

  /// `[tool.flit.metadata]`, from before PEP 621: https://flit.pypa.io/en/stable/pyproject_toml.html#old-style-metadata.
  mutating func appendFlit(_ tool: SyntaxValue?) {
    let metadata = tool?["metadata"]
    append(metadata?["requires"], scope: .runtime)
    appendExtras(metadata?["requires-extra"])
    if let development = ExtraName("dev") { append(metadata?["dev-requires"], scope: .extra(development)) }
  }
}
