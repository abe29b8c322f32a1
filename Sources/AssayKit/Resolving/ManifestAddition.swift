internal import Facts
internal import Standards
internal import Syntax

/// Adds a requirement to the text of a `pyproject.toml`, for a resolver to read: correct, and not beautiful.
enum ManifestAddition {
  /// Nil where the manifest has no `[project]` table, or is no TOML.
  static func add(_ requirement: String, scope: Scope, to source: SourceFile) -> [UInt8]? {
    guard let root = parse(source), let project = root["project"], project.kind == .table else { return nil }
    let entry = quoted(requirement) + ","
    switch scope {
    case .extra(let extra):
      return insert(
        entry, into: project["optional-dependencies"], named: extra.text, of: "project.optional-dependencies",
        source)
    case .group(let group):
      return insert(
        entry, into: root["dependency-groups"], named: group.text, of: "dependency-groups", source)
    default:
      if let list = project["dependencies"] { return insert(entry, into: list, source) }
      guard let name = project["name"] ?? project["version"] else { return nil }
      return insert("dependencies = [\(entry)]\n", at: lineStart(of: name, source), source)
    }
  }

  private static func parse(_ source: SourceFile) -> SyntaxValue? {
    do {
      return try TOMLReader.read(source).root
    } catch {
      return nil
    }
  }

  /// A new table of the name is put at the end where there is none.
  private static func insert(
    _ entry: String, into table: SyntaxValue?, named name: String, of header: String, _ source: SourceFile
  ) -> [UInt8]? {
    let lists = table?.children.map { $0 } ?? []
    if let list = lists.first(where: { DistributionName($0.key ?? "")?.text == name }) {
      return insert(entry, into: list, source)
    }
    if let first = lists.first {
      return insert("\(quoted(name)) = [\(entry)]\n", at: lineStart(of: first, source), source)
    }
    guard table == nil else { return nil }
    return source.bytes + Array("\n[\(header)]\n\(quoted(name)) = [\(entry)]\n".utf8)
  }

  private static func insert(_ entry: String, into list: SyntaxValue, _ source: SourceFile) -> [UInt8]? {
    guard list.kind == .array, source.bytes[list.span.start] == UInt8(ascii: "[") else { return nil }
    return insert(entry, at: list.span.start + 1, source)
  }

  private static func insert(_ text: String, at offset: Int, _ source: SourceFile) -> [UInt8] {
    Array(source.bytes[..<offset]) + Array(text.utf8) + source.bytes[offset...]
  }

  private static func lineStart(of value: SyntaxValue, _ source: SourceFile) -> Int {
    let offset = (value.keySpan ?? value.span).start
    return source.lines.span(ofLine: source.lines.position(of: offset).line, in: source.bytes).start
  }

  /// A basic string of TOML; requirements hold no control characters.
  private static func quoted(_ text: String) -> String {
    "\""
      + text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
      .split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"") + "\""
  }
}
