import Facts
import Standards
import Syntax

/// The extras and groups that a pylock.toml can install, and which of them a marker asks for (PEP 751:
/// `'web' in extras`, `'dev' in dependency_groups`).
///
/// A default group that is not offered by name, or is called `default`, stands for what the project itself requires: it is the
/// runtime, and no scope of its own.
struct PylockScopes {
  private let extras: [ExtraName]
  private let groups: [DependencyGroupName]
  private let defaultGroups: Set<DependencyGroupName>

  init(_ document: SyntaxValue) throws(ParseError) {
    extras = try document["extras"].map { list throws(ParseError) in try list.expectExtras() } ?? []
    let offered = Set(try Self.groups("dependency-groups", in: document))
    let defaults = try Self.groups("default-groups", in: document)
    defaultGroups = Set(defaults.filter { !offered.contains($0) || $0.text == "default" })
    groups = offered.subtracting(defaultGroups).sorted()
    guard extras.count + groups.count <= LockBuilder.maximumScopes else {
      throw ParseError(
        .limit, "more than \(LockBuilder.maximumScopes) extras and groups", at: SourceSpan(at: 0))
    }
  }

  private static func groups(
    _ key: String, in document: SyntaxValue
  ) throws(ParseError) -> [DependencyGroupName] {
    try document[key]?.expectStrings("`\(key)`").compactMap { DependencyGroupName($0) } ?? []
  }

  /// The extras and groups without which a package is left out; runtime where it is never left out for them.
  func scopes(where marker: Marker?) -> [Scope] {
    guard let marker, !isPossible(marker) else { return [.runtime] }
    let isRuntime = isPossible(marker, groups: defaultGroups)
    let selected =
      extras.filter { extra in
        isPossible(marker, extras: [extra])
          || !isRuntime && isPossible(marker, extras: [extra], groups: defaultGroups)
      }.map(Scope.extra) + groups.filter { isPossible(marker, groups: [$0]) }.map(Scope.group)
    return isRuntime || selected.isEmpty ? selected + [.runtime] : selected
  }

  private func isPossible(
    _ marker: Marker,
    extras: Set<ExtraName> = [],
    groups: Set<DependencyGroupName> = []
  ) -> Bool {
    var environment = MarkerEnvironment()
    environment.extras = extras
    environment.dependencyGroups = groups
    return marker.evaluate(in: environment) ?? true
  }
}
