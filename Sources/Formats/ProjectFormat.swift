package import Facts
package import Syntax

/// A kind of project file: which files it is, and how one becomes facts.
package struct ProjectFormat: Sendable {
  /// The name in `files.format`.
  package let name: String
  /// Whether a file is of this format, by its path relative to the root.
  let matches: @Sendable (ProjectPath) -> Bool
  /// What the bytes of a file must be besides; nil where its path says all.
  package let content: ProjectContent?
  package let read: @Sendable (_ source: SourceFile, _ limits: ParseLimits) throws(ParseError) -> Inventory

  init(
    name: String, matches: @escaping @Sendable (ProjectPath) -> Bool, content: ProjectContent? = nil,
    read: @escaping @Sendable (SourceFile, ParseLimits) throws(ParseError) -> Inventory
  ) {
    self.name = name
    self.matches = matches
    self.content = content
    self.read = read
  }

  /// Every format; the first that matches a path reads it.
  package static let all: [ProjectFormat] = [
    .template, .pyproject, .uvLock, .poetryLock, .pdmLock, .pylockTOML, .pipfile, .pipfileLock, .setupCfg,
    .requirements, .vendorList,
    .dockerfile, .compose, .workflow, .action, .woodpecker, .gitLabCI, .preCommit,
    .dependabot, .renovate, .dependencyRecord, .emergencyRecord,
    .uvSettings, .hatchSettings, .poetrySettings, .pipSettings,
    .ansibleRequirements, .environmentYAML, .condaLock, .pixiLock, .pixiTOML, .unread, .scriptMetadata,
    .ansiblePlaybook,
  ]

  package static func format(ofPath path: String) -> ProjectFormat? {
    let path = ProjectPath(path)
    return all.first { $0.matches(path) }
  }
}

/// How a file whose path many other files have, too, is told from them.
package struct ProjectContent: Sendable {
  /// Larger files are passed over, which `files` tells.
  package let maximumBytes: Int
  package let isOfFormat: @Sendable (_ bytes: [UInt8]) -> Bool
}
