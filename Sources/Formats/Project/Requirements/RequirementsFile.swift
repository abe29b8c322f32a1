package import Facts
package import Standards
package import Syntax

/// What a requirements or constraints file of pip says. Every line that is no comment is in one of the lists.
package struct RequirementsFile: Sendable {
  package var requirements: [RequirementLine] = []
  package var options: [InstallerOption] = []
  package var includes: [FileInclude] = []
  package var notEvaluated: [NotEvaluated] = []

  /// The scope that a file's name tells: `runtime`, or `group:STEM` where it speaks of development.
  package static func scope(ofFileNamed path: String) -> Scope {
    let name = Array(fileName(path).utf8)
    let stem = name.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? name[...]
    let lowercased = String(decoding: stem, as: UTF8.self).lowercased()
    guard ["dev", "test", "doc", "lint", "ci"].contains(where: { contains($0, in: lowercased) }),
      let group = DependencyGroupName(groupName(stem))
    else { return .runtime }
    return .group(group)
  }

  private static func contains(_ word: String, in text: String) -> Bool {
    let text = Array(text.utf8)
    let count = word.utf8.count
    return text.count >= count
      && (0...text.count - count).contains { text[$0..<$0 + count].elementsEqual(word.utf8) }
  }

  /// A stem with what no group's name may hold replaced.
  private static func groupName(_ stem: ArraySlice<UInt8>) -> String {
    let isSeparator: (UInt8) -> Bool = { !$0.isShellNameByte || $0 == UInt8(ascii: "_") }
    let parts = stem.split(whereSeparator: isSeparator)
    return parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
  }
}

/// One requirement of a requirements file.
package struct RequirementLine: Sendable {
  package let requirement: DeclaredRequirement
  /// `algorithm:hexadecimal`, of `--hash` and of a URL's fragment.
  package var hashes: [String] = []
  package var isEditable = false
  /// Where a wheel that is named by its URL comes from; its requirement is the version in its file name.
  package var wheelURL: RedactedURL?
  /// What the annotations of pip-compile or uv say requires it.
  package var via: [RequirementVia] = []
}

/// Why a requirement is in a compiled requirements file: one parent of its `# via` comment.
package struct RequirementVia: Sendable, Hashable {
  package enum Parent: Sendable, Hashable {
    case package(PackageName)
    /// `-r FILE`
    case requirements(String)
    /// `-c FILE`
    case constraints(String)
    /// A project: `name (pyproject.toml)`.
    case project(String)
  }

  package let parent: Parent
  package let location: SourceLocation
}
