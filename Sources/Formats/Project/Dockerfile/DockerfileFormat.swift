import Facts
import Syntax

extension ProjectFormat {
  static let dockerfile = ProjectFormat(
    name: "dockerfile",
    matches: { isDockerfile($0) && !isTemplate($0) },
    read: { source, limits throws(ParseError) in try DockerfileReader.read(source, limits: limits) }
  )

  /// A template becomes a Dockerfile only once somebody fills it in.
  static let dockerfileTemplate = ProjectFormat(
    name: "dockerfile-template",
    matches: { isDockerfile($0) && isTemplate($0) },
    read: skipTemplate
  )
}

/// `Dockerfile*`, `*.Dockerfile`, `*.dockerfile`, `Containerfile*`; never the ignore list beside one.
private func isDockerfile(_ path: String) -> Bool {
  let name = fileName(path)
  if name.hasSuffix(".dockerignore") { return false }
  return name.hasPrefix("Dockerfile") || name.hasPrefix("Containerfile") || name.hasSuffix(".Dockerfile")
    || name.hasSuffix(".dockerfile")
}

private func isTemplate(_ path: String) -> Bool {
  [".j2", ".template", ".tmpl"].contains { path.hasSuffix($0) }
}

@Sendable private func skipTemplate(_ source: SourceFile, _ limits: ParseLimits) throws(ParseError)
  -> Inventory
{
  let reason = "a template: what it builds is known only once it is filled in"
  var inventory = Inventory()
  inventory.files = [
    FileRecord(path: source.path, format: "dockerfile-template", status: .skipped, reason: reason)
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
