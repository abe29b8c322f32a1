import Facts
import Standards
import Syntax

extension ProjectFormat {
  static let preCommit = ProjectFormat.yaml(
    "pre-commit",
    matches: { [".pre-commit-config.yaml", ".pre-commit-config.yml"].contains($0.name) },
    read: PreCommitReader.read)
}

/// Reads the hooks of a pre-commit configuration, and what is installed beside them.
///
/// Source: https://pre-commit.com/#adding-pre-commit-plugins-to-your-project
private enum PreCommitReader {
  @Sendable static func read(_ document: YAMLValue, _ rows: inout ImageRows) {
    // Before version 1 the list of repositories was the whole document.
    for repository in document["repos"]?.elements ?? document.elements {
      let name = RedactedURL(repository["repo"]?.string ?? "").text
      let revision = repository["rev"] ?? repository["sha"]
      for hook in repository["hooks"]?.elements ?? [] {
        guard let id = hook["id"], let text = id.string else { continue }
        rows.append(
          PreCommitHook(
            repository: name, id: text, revision: revision?.string,
            location: rows.source.location(of: id.span),
            revisionLocation: (revision ?? repository["repo"]).map { rows.source.location(of: $0.span) }))
        readDependencies(of: hook, repository: name, &rows)
      }
    }
  }

  private static func readDependencies(
    of hook: YAMLValue, repository: String, _ rows: inout ImageRows
  ) {
    guard let list = hook["additional_dependencies"], let first = list.scalars.first else { return }
    guard isPython(hook["language"]?.string, list.scalars.compactMap(\.string)) else {
      return rows.report(
        subject: hook["id"]?.string ?? repository, at: first,
        reason: "the hook installs packages of another language than Python",
        remedy: "check its additional_dependencies by hand")
    }
    for dependency in list.scalars { append(dependency, scope: .hook(repository), &rows) }
  }

  /// The language where the hook names one; else no package may be written as in npm or Go, `name@version`.
  private static func isPython(_ language: String?, _ dependencies: [String]) -> Bool {
    if let language { return language.hasPrefix("python") }
    return !dependencies.contains { text in
      guard !text.contains("://"), let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else { return false }
      return text.utf8[text.utf8.index(after: at)...].first.map { $0 != UInt8(ascii: " ") } ?? false
    }
  }

  private static func append(_ dependency: YAMLValue, scope: Scope, _ rows: inout ImageRows) {
    let text = dependency.mappedText(in: rows.source)
    do throws(ParseError) {
      let target = try RequirementTarget(text, isEditable: false)
      guard case .requirement(let requirement, let isAsWritten) = target.kind else {
        return rows.report(
          subject: text.redactedText, at: dependency, reason: "a path: its name is known only by building it",
          remedy: "check this dependency by hand")
      }
      rows.append(
        DeclaredRequirement(
          requirement, scope: scope, location: rows.source.location(of: dependency.span),
          raw: isAsWritten ? nil : text.redactedText))
    } catch {
      rows.report(error, subject: text.redactedText)
    }
  }
}
