internal import Facts
internal import Syntax

extension LevelTable {
  private static let tables = ["scopes", "environments"]

  /// Reads `[levels]`: a level for each rule, and in `scopes` and `environments` such a table for each of them.
  init(reading table: SyntaxValue) throws(ParseError) {
    rules = try Self.levels(table, besides: Self.tables)
    for (name, entry) in try Self.entries("environments", of: table) {
      environments[name] = try Self.levels(entry)
    }
    for (pattern, entry) in try Self.entries("scopes", of: table) {
      guard Self.isScope(pattern) else {
        throw ParseError(
          .structure, "`\(pattern)` is no scope", at: entry.keySpan ?? entry.span,
          remedy:
            "write runtime, build, extra:NAME or group:NAME, or the beginning of one and `*`: \"group:*\"")
      }
      scopes[pattern] = try Self.levels(entry)
    }
  }

  private static func entries(
    _ name: String, of table: SyntaxValue
  ) throws(ParseError) -> [(key: String, value: SyntaxValue)] {
    guard let table = table[name] else { return [] }
    return try table.expectTable("`\(name)`").children.compactMap { entry in entry.key.map { ($0, entry) } }
  }

  private static func isScope(_ pattern: String) -> Bool {
    let kinds = ["extra:", "group:", "env:", "container:", "script:", "hook:"]
    return ["*", "runtime", "build"].contains(pattern)
      || kinds.contains { pattern.hasPrefix($0) && pattern.utf8.count > $0.utf8.count }
  }

  private static func levels(
    _ table: SyntaxValue, besides others: [String] = []
  ) throws(ParseError) -> [String: Level?] {
    try Policy.checkKeys(of: table, Rule.all.map(\.id) + others)
    let words = Level.allCases.map(\.rawValue) + ["off"]
    var levels: [String: Level?] = [:]
    for entry in table.children {
      guard let rule = entry.key, !others.contains(rule) else { continue }
      let level: Level? = try Policy.choice(entry, rule, words) { word in
        word == "off" ? .some(nil) : Level(rawValue: word).map { .some($0) }
      }
      levels.updateValue(level, forKey: rule)
    }
    return levels
  }
}
