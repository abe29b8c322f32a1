internal import Formats

/// Which files of a tree are read, and as what: the formats' own patterns, changed by `--include` and `--exclude`.
package struct FileSelection: Sendable {
  private var included: [(pattern: PathPattern, format: ProjectFormat)] = []
  private var excluded: [PathPattern] = []
  /// What makes the same selection on a command line.
  private(set) var arguments: [String] = []

  package init() {}

  /// `include` holds `GLOB=FORMAT`, `exclude` holds globs.
  package init(include: [String], exclude: [String]) throws(ConfigurationError) {
    for rule in include { included.append(try Self.inclusion(rule)) }
    for pattern in exclude { excluded.append(try PathPattern(pattern)) }
    arguments = include.flatMap { ["--include", $0] } + exclude.flatMap { ["--exclude", $0] }
  }

  func excludes(_ path: String) -> Bool { excluded.contains { $0.matches(path) } }

  /// The format in which a path is read, or nil where it is not read.
  func format(ofPath path: String) -> ProjectFormat? {
    if excludes(path) { return nil }
    return included.first { $0.pattern.matches(path) }?.format ?? ProjectFormat.format(ofPath: path)
  }

  private static func inclusion(
    _ rule: String
  ) throws(ConfigurationError) -> (pattern: PathPattern, format: ProjectFormat) {
    guard let equals = rule.utf8.lastIndex(of: UInt8(ascii: "=")) else {
      throw ConfigurationError("`--include \(rule)` names no format", remedy: "write --include GLOB=FORMAT")
    }
    let name = String(rule[rule.utf8.index(after: equals)...])
    guard let format = ProjectFormat.all.first(where: { $0.name == name }) else {
      let names = ProjectFormat.all.map(\.name).joined(separator: ", ")
      throw ConfigurationError("there is no format `\(name)`", remedy: "write one of: \(names)")
    }
    return (try PathPattern(String(rule[..<equals])), format)
  }
}
