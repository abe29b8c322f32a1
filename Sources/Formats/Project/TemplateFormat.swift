import Facts
import Syntax

extension ProjectFormat {
  /// What becomes a file of another format only once somebody fills it in.
  static let template = ProjectFormat(name: "template", matches: isTemplate, read: skipTemplate)
}

/// `Dockerfile.j2`, `compose.yaml.tmpl`: the name without its end is that of a format. Tasks are known by their folder
/// alone and scripts by their content, which tells nothing about a template.
@Sendable private func isTemplate(_ path: ProjectPath) -> Bool {
  guard let end = [".j2", ".template", ".tmpl"].first(where: path.name.hasSuffix) else { return false }
  let format = ProjectFormat.format(ofPath: String(path.text.dropLast(end.utf8.count)))
  return format != nil && format?.content == nil && format?.name != ProjectFormat.ansiblePlaybook.name
}

@Sendable private func skipTemplate(_ source: SourceFile, _ limits: ParseLimits) throws(ParseError)
  -> Inventory
{
  let reason = "a template: what it becomes is known only once it is filled in"
  var inventory = Inventory()
  inventory.files = [
    FileRecord(path: source.path, format: ProjectFormat.template.name, status: .skipped, reason: reason)
  ]
  inventory.notEvaluated = [
    NotEvaluated(
      subject: source.path,
      file: source.path,
      reason: reason,
      remedy: "scan the file that it is filled into"
    )
  ]
  return inventory
}
