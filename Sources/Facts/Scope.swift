package import Standards

/// What a dependency is for: decides which licences are acceptable and how urgent a finding is.
package enum Scope: Sendable, Hashable {
  case runtime
  case extra(ExtraName)
  case group(DependencyGroupName)
  case build
  /// Copied into the project's own source, and shipped with it.
  case vendored
  /// A Hatch or pixi environment.
  case environment(String)
  /// An image; the file that builds it.
  case container(String)
  /// A script with inline metadata (PEP 723).
  case script(String)
  /// A pre-commit hook's repository.
  case hook(String)
}

extension Scope {
  /// Whether the lock of a Python project covers it, as far as the project uses one: what builds it, and environments that other
  /// tools make, are elsewhere.
  package var isOfProject: Bool {
    switch self {
    case .runtime, .extra, .group: true
    case .build, .vendored, .environment, .container, .script, .hook: false
    }
  }
}

extension Scope: Comparable, CustomStringConvertible {
  package var description: String {
    switch self {
    case .runtime: "runtime"
    case .extra(let name): "extra:\(name)"
    case .group(let name): "group:\(name)"
    case .build: "build"
    case .vendored: "vendored"
    case .environment(let name): "env:\(name)"
    case .container(let file): "container:\(file)"
    case .script(let file): "script:\(file)"
    case .hook(let repository): "hook:\(repository)"
    }
  }

  package static func < (left: Scope, right: Scope) -> Bool { left.description < right.description }
}
