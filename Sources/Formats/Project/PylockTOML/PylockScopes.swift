import Facts
import Standards
import Syntax

/// The extras and groups that a pylock.toml can install, and which of them a marker asks for (PEP 751:
/// `'web' in extras`, `'dev' in dependency_groups`).
struct PylockScopes {
  private let extras: [ExtraName]
  private let groups: [DependencyGroupName]

  init(_ document: SyntaxValue) throws(ParseError) {
    extras = try document["extras"].map { list throws(ParseError) in try list.expectExtras() } ?? []
    var groups: [DependencyGroupName] = []
    for key in ["dependency-groups", "default-groups"] {
      groups += try document[key]?.expectStrings("`\(key)`").compactMap { DependencyGroupName($0) } ?? []
    }
    self.groups = Set(groups).sorted()
    guard extras.count + groups.count <= LockBuilder.maximumScopes else {
      throw ParseError(
        .limit, "more than \(LockBuilder.maximumScopes) extras and groups", at: SourceSpan(at: 0))
    }
  }

  /// The extras and groups without which a package is left out; runtime where it is never left out for them.
  func scopes(where marker: Marker?) -> [Scope] {
    guard let marker, !isPossible(marker, extras: [], groups: []) else { return [.runtime] }
    let selected =
      extras.filter { isPossible(marker, extras: [$0], groups: []) }.map(Scope.extra)
      + groups.filter { isPossible(marker, extras: [], groups: [$0]) }.map(Scope.group)
    return selected.isEmpty ? [.runtime] : selected
  }

  private func isPossible(
    _ marker: Marker,
    extras: Set<ExtraName>,
    groups: Set<DependencyGroupName>
  ) -> Bool {
    var environment = MarkerEnvironment()
    environment.extras = extras
    environment.dependencyGroups = groups
    return marker.evaluate(in: environment) ?? true
  }
}
