import Facts
import Syntax

extension ProjectFormat {
  static let dockerfile = ProjectFormat(
    name: "dockerfile",
    matches: isDockerfile,
    read: { source, limits throws(ParseError) in try DockerfileReader.read(source, limits: limits) }
  )
}

/// `Dockerfile*`, `*.Dockerfile`, `*.dockerfile`, `Containerfile*`; never the ignore list beside one.
@Sendable private func isDockerfile(_ path: ProjectPath) -> Bool {
  let name = path.name
  if name.hasSuffix(".dockerignore") { return false }
  return name.hasPrefix("Dockerfile") || name.hasPrefix("Containerfile") || name.hasSuffix(".Dockerfile")
    || name.hasSuffix(".dockerfile")
}
