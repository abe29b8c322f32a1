import Facts
import Syntax

extension ProjectFormat {
  /// Files that declare or lock dependencies and that no reader covers yet: passing them over would look like "none".
  static let unread = ProjectFormat(name: "unread", matches: isUnread, read: reportUnread)
}

@Sendable private func isUnread(_ path: ProjectPath) -> Bool {
  path.name == "setup.py" || (path.name.hasPrefix("pylock.") && path.name.hasSuffix(".toml"))
    || isLowerDockerfile(path.name)
}

/// Builders take `dockerfile` as well, where there is no `Dockerfile`.
private func isLowerDockerfile(_ name: some StringProtocol) -> Bool {
  ["dockerfile", "containerfile"].contains(name.lowercased())
}

@Sendable private func reportUnread(_ source: SourceFile, _ limits: ParseLimits) throws(ParseError)
  -> Inventory
{
  let name = String(fileName(source.path))
  let (reason, remedy) =
    name == "setup.py"
    ? ("dynamic: its requirements are known only by running it", "declare the requirements in pyproject.toml")
    : isLowerDockerfile(name)
      ? (
        "this may be a Dockerfile, but is not named as one",
        "name it `Dockerfile`, or read it with --include '\(name)=dockerfile'"
      )
      : ("this format is not read yet", "check this file by hand")
  var inventory = Inventory()
  inventory.files = [FileRecord(path: source.path, format: name, status: .skipped, reason: reason)]
  inventory.notEvaluated = [
    NotEvaluated(subject: source.path, file: source.path, reason: reason, remedy: remedy)
  ]
  return inventory
}
