internal import Facts

/// Levels that differ from the rules' own: in general, in an environment, and for scopes; nil switches a rule off.
package struct LevelTable: Sendable {
  package var rules: [String: Level?] = [:]
  /// By the name that `--environment` gives.
  package var environments: [String: [String: Level?]] = [:]
  /// By scope, or by its beginning and a `*`.
  package var scopes: [String: [String: Level?]] = [:]

  package init() {}

  /// The level of a finding that concerns these scopes: that of the scope in which it weighs most. Nil where it is off in all.
  func level(of rule: Rule, in scopes: [Scope], _ environment: String?) -> Level? {
    let inEnvironment = environment.flatMap { environments[$0]?[rule.id] }
    let general = inEnvironment ?? rules[rule.id] ?? rule.level
    guard !self.scopes.isEmpty, !scopes.isEmpty else { return general }
    return scopes.map { level(of: rule, in: $0.description) ?? general }.compactMap(\.self).max()
  }

  /// Whether a rule is on anywhere.
  func mayReport(_ rule: Rule, _ environment: String?) -> Bool {
    level(of: rule, in: [], environment) != nil || scopes.values.contains { ($0[rule.id] ?? nil) != nil }
  }

  /// What is said for one scope, the longest pattern deciding; nil where nothing is said.
  private func level(of rule: Rule, in scope: String) -> Level?? {
    let patterns = scopes.keys.filter { Self.matches($0, scope) && scopes[$0]?[rule.id] != nil }
    let longest = patterns.max { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    return longest.flatMap { scopes[$0]?[rule.id] }
  }

  static func matches(_ pattern: String, _ scope: String) -> Bool {
    pattern.hasSuffix("*") ? scope.hasPrefix(pattern.dropLast()) : scope == pattern
  }
}
