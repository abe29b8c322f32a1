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
@Sendable private func isDockerfile(_ path: String) -> Bool {
  let name = fileName(path)
  if name.hasSuffix(".dockerignore") { return false }
  return name.hasPrefix("Dockerfile") || name.hasPrefix("Containerfile") || name.hasSuffix(".Dockerfile")
    || name.hasSuffix(".dockerfile")
}
