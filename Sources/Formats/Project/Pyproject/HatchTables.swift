import Facts
import Syntax

/// `[tool.hatch]`: environments and what a build needs.
extension RequirementRows {
  mutating func appendHatch(_ tool: SyntaxValue?) {
    for environment in table(tool?["envs"], named: "tool.hatch.envs")?.children.map({ $0 }) ?? [] {
      let scope = Scope.environment(environment.key ?? "")
      append(environment["dependencies"], scope: scope)
      append(environment["extra-dependencies"], scope: scope)
      appendOverrides(environment["overrides"], scope: scope)
    }
    appendBuild(tool?["build"])
  }

  /// `overrides.KIND.CONDITION.dependencies`: https://hatch.pypa.io/latest/config/environment/advanced/#option-overrides.
  private mutating func appendOverrides(_ overrides: SyntaxValue?, scope: Scope) {
    for kind in overrides?.children.map({ $0 }) ?? [] {
      for condition in kind.children {
        for key in ["dependencies", "extra-dependencies", "set-dependencies", "set-extra-dependencies"] {
          for element in condition[key]?.elements.map({ $0 }) ?? [] {
            append(element: element.kind == .table ? element["value"] ?? element : element, scope: scope)
          }
        }
      }
    }
  }

  /// What the build, its hooks and its targets need beside `[build-system]`:
  /// https://hatch.pypa.io/latest/config/build/#dependencies.
  private mutating func appendBuild(_ build: SyntaxValue?) {
    var tables = build.map { [$0] } ?? []
    tables += build?["targets"]?.children.map { $0 } ?? []
    for table in tables {
      append(table["dependencies"], scope: .build)
      for hook in table["hooks"]?.children.map({ $0 }) ?? [] { append(hook["dependencies"], scope: .build) }
    }
  }
}
