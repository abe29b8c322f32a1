import Facts
import Syntax

extension ProjectFormat {
  /// `.gitlab-ci.yml`, and files named so behind a prefix.
  static let gitLabCI = ProjectFormat.yaml("gitlab-ci", matches: isGitLabCI, read: GitLabCIReader.read)
}

@Sendable private func isGitLabCI(_ path: ProjectPath) -> Bool {
  path.name.hasSuffix(".gitlab-ci.yml") || path.name.hasSuffix(".gitlab-ci.yaml")
}

/// Reads the images and services of a GitLab pipeline.
///
/// Source: https://docs.gitlab.com/ci/yaml/
private enum GitLabCIReader {
  private static let keywords: Set<String> = [
    "stages", "variables", "include", "workflow", "cache", "before_script", "after_script", "spec", "image",
    "services",
  ]

  @Sendable static func read(_ document: YAMLValue, _ rows: inout ImageRows) {
    let variables = self.variables(document["variables"])
    readJob(document, variables, &rows)
    rows.appendIndexes(document["variables"])
    for job in document.entries where !keywords.contains(job.key) {
      let own = self.variables(job.value["variables"])
      rows.appendIndexes(job.value["variables"])
      readJob(job.value, variables.merging(own) { $1 }, &rows)
      let isIgnored = job.value["allow_failure"]?.isTrue == true
      for key in ["before_script", "script"] {
        rows.appendStep(
          commands: job.value[key], program: nil, pardon: isIgnored ? "allow_failure: true" : nil,
          isOff: job.value["when"]?.string == "manual", hasPipefail: true)
      }
    }
    rows.appendStep(commands: document["before_script"], program: nil, pardon: nil)
    for include in document["include"].map({ $0.elements + ($0.elements.isEmpty ? [$0] : []) }) ?? [] {
      readInclude(include, &rows)
    }
  }

  private static func readJob(_ job: YAMLValue, _ variables: [String: String], _ rows: inout ImageRows) {
    readImage(job["image"], role: .step, variables, &rows)
    for service in job["services"]?.elements ?? [] { readImage(service, role: .service, variables, &rows) }
  }

  /// A reference, or a mapping with `name`.
  private static func readImage(
    _ image: YAMLValue?, role: ImageReference.Role, _ variables: [String: String], _ rows: inout ImageRows
  ) {
    guard let image else { return }
    if !image.elements.isEmpty {
      let path = image.elements.compactMap(\.string).joined(separator: ", ")
      return rows.report(
        subject: "!reference [\(path)]", at: image,
        reason: "the image is not known: references are not followed",
        remedy: "use an anchor or `extends`")
    }
    rows.append(image.isMapping ? image["name"] : image, role: role, variables: variables)
  }

  /// A variable is a text, or a mapping with `value`.
  private static func variables(_ table: YAMLValue?) -> [String: String] {
    var variables: [String: String] = [:]
    for entry in table?.entries ?? [] {
      variables[entry.key] = entry.value.string ?? entry.value["value"]?.string
    }
    return variables
  }

  /// The path of a file that is named from the top of the repository, relative to the file that names it.
  private static func fromTop(_ path: String, _ file: String) -> String {
    let up = ProjectPath(file).folders.map { _ in "../" }.joined()
    return up + path.drop { $0 == "/" }
  }

  private static func readInclude(_ include: YAMLValue, _ rows: inout ImageRows) {
    let keys = ["local", "remote", "project", "template", "component"]
    guard let value = include.string == nil ? keys.lazy.compactMap({ include[$0] }).first : include,
      let text = value.string
    else { return }
    if include.string != nil || include["local"] != nil,
      !text.utf8.contains(where: { ":*$".utf8.contains($0) })
    {
      return rows.include(.gitLabCI, path: fromTop(text, rows.source.path), at: value)
    }
    rows.report(
      subject: text, at: value, reason: "a pipeline file that this one takes in is not read",
      remedy: "name it *.gitlab-ci.yml in this repository, or scan it by itself")
  }
}
