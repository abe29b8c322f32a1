import Facts
import Standards
import Syntax

extension ProjectFormat {
  /// `.github|.forgejo|.gitea/workflows/*.y*ml`.
  static let workflow = ProjectFormat.yaml("workflow", matches: isWorkflow, read: WorkflowReader.readWorkflow)

  /// `action.y*ml`: what a composite action uses.
  static let action = ProjectFormat.yaml(
    "action", matches: { ["action.yml", "action.yaml"].contains(fileName($0)) },
    read: WorkflowReader.readAction)
}

@Sendable private func isWorkflow(_ path: String) -> Bool {
  let folders = folders(of: path)
  guard isYAML(path), folders.last == "workflows", let home = folders.dropLast().last else { return false }
  return [".github", ".forgejo", ".gitea"].contains(home)
}

/// Reads the actions and images of workflows.
///
/// Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
private enum WorkflowReader {
  @Sendable static func readWorkflow(_ document: YAMLValue, _ rows: inout ImageRows) {
    for job in document["jobs"]?.children ?? [] {
      readUse(job["uses"], &rows)
      readContainer(job["container"], role: .step, &rows)
      for service in job["services"]?.children ?? [] { readContainer(service, role: .service, &rows) }
      readSteps(job["steps"], &rows)
    }
  }

  @Sendable static func readAction(_ document: YAMLValue, _ rows: inout ImageRows) {
    guard let runs = document["runs"] else { return }
    readSteps(runs["steps"], &rows)
    // Any other value is a Dockerfile, which is read by itself.
    if let image = runs["image"], let text = image.string, let reference = dockerReference(text) {
      rows.append(image, role: .step, resolved: ImageName(reading: Array(reference.utf8)))
    }
  }

  private static func readSteps(_ steps: YAMLValue?, _ rows: inout ImageRows) {
    for step in steps?.elements ?? [] { readUse(step["uses"], &rows) }
  }

  private static func readContainer(
    _ container: YAMLValue?, role: ImageReference.Role, _ rows: inout ImageRows
  ) {
    guard let container, let image = container.isMapping ? container["image"] : container,
      let text = image.string, !text.isEmpty
    else { return }
    rows.append(
      image, role: role, resolved: ImageName(reading: Array((dockerReference(text) ?? text).utf8)),
      reason: reason(for: text))
  }

  /// `owner/repository[/path]@ref`, `docker://image`, or the path of an action or workflow in this repository.
  private static func readUse(_ use: YAMLValue?, _ rows: inout ImageRows) {
    guard let use, let text = use.string, !text.hasPrefix("./"), !text.hasPrefix("../") else { return }
    if let reference = dockerReference(text) {
      rows.append(
        use, role: .action, resolved: ImageName(reading: Array(reference.utf8)), reason: reason(for: text))
      return
    }
    let name =
      text.contains("${{") ? nil : ImageName(action: text, comment: comment(behind: use, rows.source))
    rows.append(use, role: .action, resolved: name, reason: reason(for: text))
  }

  private static func dockerReference(_ text: String) -> String? {
    text.hasPrefix("docker://") ? String(text.dropFirst("docker://".count)) : nil
  }

  private static func reason(for text: String) -> String {
    text.contains("${{") ? "an expression gives it" : "it names no version"
  }

  /// The version in the comment on the same line: what a commit stands for.
  private static func comment(behind value: YAMLValue, _ source: SourceFile) -> String? {
    let line = source.lines.span(ofLine: source.location(of: value.span).endLine, in: source.bytes)
    guard value.span.end <= line.end else { return nil }
    let rest = source.bytes[value.span.end..<line.end].drop { " \t\"'".utf8.contains($0) }
    guard rest.first == UInt8(ascii: "#") else { return nil }
    let words = rest.dropFirst().split { " \t".utf8.contains($0) }
    return words.lazy.compactMap(version).first
  }

  /// `v1.2`, `1.2`, or either behind an `@`.
  private static func version(_ word: ArraySlice<UInt8>) -> String? {
    let text = word.lastIndex(of: UInt8(ascii: "@")).map { word[($0 + 1)...] } ?? word
    let number = text.first.map { "vV".utf8.contains($0) } == true ? text.dropFirst() : text
    guard let first = number.first, first.isShellDigit else { return nil }
    return String(decoding: text, as: UTF8.self)
  }
}
