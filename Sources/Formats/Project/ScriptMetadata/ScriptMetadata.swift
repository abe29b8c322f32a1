import Facts
import Standards
import Syntax

extension ProjectFormat {
  /// Every Python file is a candidate; the comment block tells.
  static let scriptMetadata = ProjectFormat(
    name: "script-metadata",
    matches: { $0.name.hasSuffix(".py") },
    content: ProjectContent(maximumBytes: 1 << 20, isOfFormat: ScriptBlock.isMentioned),
    read: ScriptMetadataReader.read
  )
}

/// Reads the metadata in the comments of a script (PEP 723): its dependencies, and the tables of uv.
///
/// Source: https://packaging.python.org/en/latest/specifications/inline-script-metadata/.
enum ScriptMetadataReader {
  static func read(_ source: SourceFile, limits: ParseLimits) throws(ParseError) -> Inventory {
    try limits.checkSize(source.bytes.count)
    guard let block = try ScriptBlock.script(in: source) else { return Inventory() }
    let document = try TOMLReader.read(block.document(in: source), limits: limits).root
    var rows = RequirementRows(source: source)
    let scope = Scope.script(source.path)
    rows.append(document["dependencies"], scope: scope)
    let tool = rows.table(document["tool"], named: "tool")
    let uv = rows.table(tool?["uv"], named: "tool.uv")
    rows.append(uv?["constraint-dependencies"], scope: scope, as: .lock)
    rows.append(uv?["override-dependencies"], scope: scope, as: .override)
    rows.appendIndexes(of: uv)
    let manifest = manifest(of: document, uv, source, &rows)
    var inventory = rows.inventory
    inventory.manifests = [manifest]
    return inventory
  }

  private static func manifest(
    of document: SyntaxValue, _ uv: SyntaxValue?, _ source: SourceFile, _ rows: inout RequirementRows
  ) -> Manifest {
    var manifest = Manifest(
      file: source.path, name: nil, requiresPython: rows.specifiers(document["requires-python"]),
      location: document.headLocation)
    manifest.requiresPythonLocation = document["requires-python"]?.entryLocation
    manifest.hasProjectTable = false
    manifest.readSources(uv?["sources"], &rows)
    return manifest
  }
}

extension RequirementRows {
  /// `[[tool.uv.index]]` and the older keys of one index each.
  fileprivate mutating func appendIndexes(of uv: SyntaxValue?) {
    for index in uv?["index"]?.elements.map({ $0 }) ?? [] { append("index", index["url"]) }
    append("index-url", uv?["index-url"])
    for index in uv?["extra-index-url"]?.elements.map({ $0 }) ?? [] { append("index", index) }
    for place in uv?["find-links"]?.elements.map({ $0 }) ?? [] { append("find-links", place) }
  }

  private mutating func append(_ name: String, _ value: SyntaxValue?) {
    guard let value, let text = value.string else { return }
    append(InstallerOption(name: name, value: RedactedURL(text).text, location: value.location))
  }
}
