package import Facts
package import Syntax

/// A kind of project file: which files it is, and how one becomes facts.
package struct ProjectFormat: Sendable {
  /// The name in `files.format`.
  package let name: String
  /// Whether a file is of this format, by its path relative to the root.
  package let matches: @Sendable (_ path: String) -> Bool
  package let read: @Sendable (_ source: SourceFile, _ limits: ParseLimits) throws(ParseError) -> Inventory

  init(
    name: String, matches: @escaping @Sendable (String) -> Bool,
    read: @escaping @Sendable (SourceFile, ParseLimits) throws(ParseError) -> Inventory
  ) {
    self.name = name
    self.matches = matches
    self.read = read
  }

  /// Every format; the first that matches a path reads it.
  package static let all: [ProjectFormat] = [
    .pyproject, .uvLock, .poetryLock, .pdmLock, .pylockTOML, .pipfile, .pipfileLock, .setupCfg, .requirements,
    .dockerfile, .dockerfileTemplate, .compose, .workflow, .action, .woodpecker, .gitLabCI, .preCommit,
    .ansibleRequirements, .environmentYAML, .condaLock, .pixiLock, .pixiTOML, .unread, .ansiblePlaybook,
  ]

  package static func format(ofPath path: String) -> ProjectFormat? {
    all.first { $0.matches(path) }
  }
}

/// The last component of a `/`-separated path.
func fileName(_ path: String) -> Substring {
  path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
}
