import Facts
import Syntax

extension ProjectFormat {
  /// Files that declare or lock dependencies and that no reader covers yet: passing them over would look like "none".
  static let unread = ProjectFormat(name: "unread", matches: isUnread, read: reportUnread)
}

@Sendable private func isUnread(_ path: ProjectPath) -> Bool {
  path.name == "setup.py" || (path.name.hasPrefix("pylock.") && path.name.hasSuffix(".toml"))
}

@Sendable private func reportUnread(_ source: SourceFile, _ limits: ParseLimits) throws(ParseError)
  -> Inventory
{
  let name = fileName(source.path)
  var inventory = Inventory()
  let reason =
    name == "setup.py"
    ? "dynamic: its requirements are known only by running it" : "this format is not read yet"
  inventory.files = [FileRecord(path: source.path, format: String(name), status: .skipped, reason: reason)]
  inventory.notEvaluated = [
    NotEvaluated(
      subject: source.path, file: source.path, reason: reason,
      remedy: name == "setup.py" ? "declare the requirements in pyproject.toml" : "check this file by hand")
  ]
  return inventory
}
