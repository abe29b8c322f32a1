internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let devDependencyInRuntime = Rule(
    id: "dev-dependency-in-runtime",
    title: "Development tool among the runtime dependencies",
    level: .warning,
    clause: .removing,
    needs: [],
    rationale:
      "Everybody who installs the project gets its test runner or linter too: more to scan, to license and to attack.",
    fix: "Move it to a dependency group, for example with `uv add --dev`.",
    check: findDevelopmentTools
  )
}

@Sendable private func findDevelopmentTools(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let inventory = facts.after.inventory
  let names = Dictionary(inventory.manifests.map { ($0.file, $0.name?.text) }) { first, _ in first }
  return Judgement(
    inventory.requirements.compactMap { requirement in
      guard !requirement.isConstraint, requirement.scope == .runtime,
        let project = names[requirement.location.file],
        let kind = DevelopmentTool.kind(of: requirement.name), !requirement.name.isBasis(of: project)
      else { return nil }
      return Violation(
        "`\(requirement.name)` is a \(kind), and every installation of the project brings it",
        at: requirement.location,
        subject: Subject(requirement),
        fix: "move it to `[dependency-groups]`, unless the project runs it itself"
      )
    })
}

extension PackageName {
  /// Whether a project extends the tool, as `pytest-cov` does `pytest`.
  fileprivate func isBasis(of project: String?) -> Bool {
    project?.split(separator: "-").contains { text.split(separator: "-").first == $0 } ?? false
  }
}

/// Distributions that serve developers only.
private enum DevelopmentTool {
  private static let kinds: [(kind: String, names: Set<String>)] = [
    (
      "test runner",
      ["pytest", "nose", "nose2", "tox", "nox", "coverage", "asv", "mutmut", "cosmic-ray", "freezegun"]
    ),
    (
      "linter",
      [
        "flake8", "pylint", "ruff", "pycodestyle", "pydocstyle", "pyflakes", "bandit", "vulture", "codespell",
        "deptry",
        "interrogate", "yamllint", "pyroma", "check-manifest", "pre-commit", "pip-audit", "import-linter",
      ]
    ),
    ("formatter", ["black", "isort", "autopep8", "yapf", "docformatter", "pyupgrade", "autoflake"]),
    ("type checker", ["mypy", "pyright", "basedpyright", "pytype", "pyre-check"]),
    (
      "release tool",
      [
        "twine", "bump2version", "bumpversion", "bump-my-version", "towncrier", "cibuildwheel",
        "zest-releaser",
      ]
    ),
    ("debugger", ["ipdb", "pdbpp", "pudb", "debugpy"]),
  ]

  /// Plug-ins, and types that only a type checker reads, by how their names begin or end.
  private static let beginnings = [
    ("pytest-", "plug-in of a test runner"), ("flake8-", "plug-in of a linter"),
    ("types-", "stub for type checkers"),
  ]

  static func kind(of name: PackageName) -> String? {
    if let found = kinds.first(where: { $0.names.contains(name.text) }) { return found.kind }
    if name.text.hasSuffix("-stubs") { return "stub for type checkers" }
    return beginnings.first { name.text.hasPrefix($0.0) }?.1
  }
}
