internal import Facts
internal import Formats
internal import Governance
internal import Syntax

extension ChangeSides {
  private static let templates = [".github", ".forgejo", ".gitea", "docs", ""].flatMap { folder in
    ["pull_request_template.md", "PULL_REQUEST_TEMPLATE.md"].map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
  }

  /// The files that decide how changes are judged and that differ between the sides; `policy` is the one that the command line
  /// names, if it is a file of the project.
  func controlChanges(_ before: Inventory, _ after: Inventory, policy: String?) -> [ControlChange] {
    guard let base else { return [] }
    let pipelines = before.pipelineFiles.union(after.pipelineFiles)
    let records = [
      ControlChange(.policy, policy ?? "assay.toml"), ControlChange(.waivers, GovernanceFiles.waivers),
      ControlChange(.waivers, GovernanceFiles.baseline),
    ]
    let isEmbeddedSame =
      Self.isSame("pyproject.toml", base, head) || settings(of: base) == settings(of: head)
    return (isEmbeddedSame ? [] : [ControlChange(.policy, "pyproject.toml")])
      + (records + pipelines.sorted().map { ControlChange(.pipeline, $0) }).filter { control in
        !Self.isSame(control.file, base, head)
      }
  }

  private static func isSame(_ path: String, _ base: any SourceTree, _ head: any SourceTree) -> Bool {
    if let known = base.contentID(of: path), known == head.contentID(of: path) { return true }
    return bytes(path, in: base) == bytes(path, in: head)
  }

  /// What `[tool.assay]` says in a tree.
  private func settings(of tree: any SourceTree) -> [String] {
    guard let bytes = Self.bytes("pyproject.toml", in: tree) else { return [] }
    do {
      let root = try TOMLReader.read(SourceFile(path: "pyproject.toml", bytes: bytes)).root
      guard let table = root["tool"]?["assay"] else { return [] }
      return try Policy(reading: table).settings.map { "\($0.name) = \($0.value)" }
    } catch {
      return []
    }
  }

  /// Nil where there is no such file, and nothing where it cannot be read, which the scan reports.
  private static func bytes(_ path: String, in tree: any SourceTree) -> [UInt8]? {
    guard tree.isFile(at: path) else { return nil }
    do {
      return try tree.read(path, maximumBytes: ParseLimits.standard.maximumBytes).bytes
    } catch {
      return []
    }
  }

  /// The text of a file, or where it is JSON that of the pull request in it: a runner's event, or a code host's answer.
  private static func description(_ path: String) throws(ConfigurationError) -> [UInt8] {
    let source = try SourceReader.read(path)
    guard path.hasSuffix(".json") else { return source.bytes }
    do {
      let root = try JSONReader.read(source).root
      return Array(((root["pull_request"] ?? root)["body"]?.string ?? "").utf8)
    } catch {
      throw ConfigurationError(error, in: source)
    }
  }

  /// The description of the pull request, with the template of the base beside it.
  func pullRequestText(_ path: String) throws(ConfigurationError) -> PullRequestText {
    var text = PullRequestText()
    text.sections = PullRequestTextReader.read(try Self.description(path))
    let tree = base ?? head
    if let template = Self.templates.lazy.compactMap({ Self.bytes($0, in: tree) }).first {
      text.template = PullRequestTextReader.read(template)
    }
    return text
  }
}
