package import Facts
package import Governance
internal import Standards
internal import Syntax

/// The policy of a project: `assay.toml`, or `[tool.assay]` in `pyproject.toml`, never both.
package struct PolicyFile: Sendable {
  package internal(set) var policy: Policy
  /// The absolute folder to which paths in the policy are relative.
  package let folder: String
  /// What of the policy is there and cannot be read: the default policy judges in its stead.
  package internal(set) var notEvaluated: [NotEvaluated] = []

  /// Reads the file named on the command line, else the project's; without one the default policy holds.
  ///
  /// `folder` is that of the project on disk, whatever tree the policy is read from.
  static func read(
    in tree: any SourceTree, of folder: String, explicit: String?
  ) throws(ConfigurationError) -> PolicyFile {
    var file = try readWithoutWaivers(in: tree, of: folder, explicit: explicit)
    file.policy.waivers = try GovernanceFiles.readWaivers(in: tree)
    return file
  }

  /// The policy where all of it could be read: in another's stead the default one may only judge, where it is told.
  func whole() throws(ConfigurationError) -> Policy {
    guard notEvaluated.isEmpty else { throw ConfigurationError(unreadable: notEvaluated) }
    return policy
  }

  /// The paths of a setting, which the command line replaces; those of the file are relative to its folder, and must be there.
  func paths(
    of setting: String, _ configured: [String], unless given: [String]
  ) throws(ConfigurationError) -> [String] {
    guard given.isEmpty else { return given }
    var paths: [String] = []
    for path in configured {
      let absolute = path.hasPrefix("/") ? path : "\(folder)/\(path)"
      guard FileTree.kind(of: absolute) != nil else {
        let place = policy.origin(of: setting)
        throw ConfigurationError(
          "`\(setting)` names `\(path)`, and nothing is there", file: place?.file, line: place?.line,
          remedy:
            "correct the path, which counts from the folder of the policy file, or give one with --\(setting)"
        )
      }
      paths.append(absolute)
    }
    return paths
  }

  static func readWithoutWaivers(
    in tree: any SourceTree, of folder: String, explicit: String?
  ) throws(ConfigurationError) -> PolicyFile {
    if let explicit { return try read(explicit, in: tree, of: folder) }
    return try readOwn(in: tree, of: folder)
  }

  /// Whether a project's policy stands in its manifest.
  static func isEmbedded(in tree: any SourceTree) -> Bool {
    do {
      var unread: [NotEvaluated] = []
      return try document("pyproject.toml", in: tree, &unread)?["tool"]?["assay"] != nil
    } catch {
      return false
    }
  }

  private static func readOwn(
    in tree: any SourceTree, of folder: String
  ) throws(ConfigurationError) -> PolicyFile {
    var unread: [NotEvaluated] = []
    let own = try document("assay.toml", in: tree, &unread)
    let embedded = try document("pyproject.toml", in: tree, &unread)?["tool"]?["assay"]
    if let embedded, own != nil {
      throw ConfigurationError(
        "the policy stands twice: in assay.toml and in [tool.assay]",
        file: embedded.source.path,
        line: embedded.location.line,
        remedy: "keep one of them"
      )
    }
    return PolicyFile(
      policy: try (own ?? embedded).map(policy) ?? Policy(), folder: folder,
      notEvaluated: own == nil ? unread : [])
  }

  /// A policy file of the project is read from the tree: a change must not loosen the policy that judges it.
  private static func read(
    _ path: String, in tree: any SourceTree, of root: String
  ) throws(ConfigurationError) -> PolicyFile {
    guard let inside = FileTree.path(of: path, within: root) else { return try read(path) }
    let slash = inside.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { "\(root)/\(inside[..<$0])" } ?? root
    var unread: [NotEvaluated] = []
    let table = try document(inside, in: tree, &unread).flatMap { policyTable(in: $0, inside) }
    return PolicyFile(policy: try table.map(policy) ?? Policy(), folder: folder, notEvaluated: unread)
  }

  private static func policyTable(in root: SyntaxValue, _ path: String) -> SyntaxValue? {
    path.hasSuffix("pyproject.toml") ? root["tool"]?["assay"] : root
  }

  private static func read(_ path: String) throws(ConfigurationError) -> PolicyFile {
    let bytes: [UInt8]
    do {
      bytes = try FileTree.bytes(of: path, shownAs: path, ParseLimits.standard.maximumBytes)
    } catch {
      throw ConfigurationError(error.message, file: path, remedy: "give the path of a policy file")
    }
    let table = policyTable(in: try parse(SourceFile(path: path, bytes: bytes)), path)
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? "."
    return PolicyFile(policy: try table.map(policy) ?? Policy(), folder: folder)
  }

  /// A manifest with mistakes is reported by the scan itself; only a policy file with mistakes stops it. What cannot be read at all
  /// becomes a row.
  private static func document(
    _ name: String, in tree: any SourceTree, _ unread: inout [NotEvaluated]
  ) throws(ConfigurationError) -> SyntaxValue? {
    let source: SourceFile
    do throws(FileTreeError) {
      if !tree.isFile(at: name), try !tree.holds(name) { return nil }
      source = try tree.read(name, maximumBytes: ParseLimits.standard.maximumBytes)
    } catch {
      unread.append(
        NotEvaluated(
          subject: "the policy", file: name,
          reason: "\(error.message): the policy in it is not known, and the default policy judges",
          remedy: error.remedy
            ?? "make \(name) a file that can be read\(error.isTooLarge ? ", and smaller" : "")"))
      return nil
    }
    do throws(ConfigurationError) {
      return try parse(source)
    } catch {
      if name == "pyproject.toml" { return nil }
      throw error
    }
  }

  private static func parse(_ source: SourceFile) throws(ConfigurationError) -> SyntaxValue {
    do {
      return try TOMLReader.read(source).root
    } catch {
      throw ConfigurationError(error, in: source)
    }
  }

  private static func policy(_ table: SyntaxValue) throws(ConfigurationError) -> Policy {
    do {
      return try Policy(reading: table)
    } catch {
      throw ConfigurationError(error, in: table.source)
    }
  }
}

extension SourceTree {
  /// Whether something has a name, such as a folder, or a link that leads nowhere.
  fileprivate func holds(_ path: String) throws(FileTreeError) -> Bool {
    let name = FolderPath.name(of: path)
    return try entries(of: FolderPath.folder(of: path)).contains { $0.name == name }
  }
}

extension Policy {
  /// An environment that the policy does not know would change nothing, and nobody would notice.
  func require(_ environment: String?) throws(ConfigurationError) {
    guard let environment, levels.environments[environment] == nil else { return }
    let nearest = Spelling.nearest(to: environment, among: levels.environments.keys.sorted())
    throw ConfigurationError(
      "the policy has no environment `\(environment)`",
      remedy: nearest.map { "did you mean `\($0)`?" }
        ?? "add [levels.environments.\(environment)] to the policy file")
  }
}
