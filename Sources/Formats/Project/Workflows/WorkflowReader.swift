import Facts
import Standards
import Syntax

extension ProjectFormat {
  /// `.github|.forgejo|.gitea/workflows/*.y*ml`.
  static let workflow = ProjectFormat.yaml("workflow", matches: isWorkflow) { document, rows in
    var reader = WorkflowReader(inputs: WorkflowReader.defaults(of: document), rows: rows)
    reader.readWorkflow(document)
    rows = reader.rows
  }

  /// `action.y*ml`: what a composite action uses.
  static let action = ProjectFormat.yaml(
    "action", matches: { ["action.yml", "action.yaml"].contains($0.name) }
  ) { document, rows in
    var reader = WorkflowReader(inputs: [:], rows: rows)
    reader.readAction(document)
    rows = reader.rows
  }
}

@Sendable private func isWorkflow(_ path: ProjectPath) -> Bool {
  guard path.isYAML else { return false }
  let folders = path.folders
  guard folders.last == "workflows", let home = folders.dropLast().last else { return false }
  return [".github", ".forgejo", ".gitea"].contains(home)
}

/// Reads the actions and images of workflows.
///
/// Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
private struct WorkflowReader {
  /// The defaults of the inputs that have one.
  let inputs: [String: String]
  var rows: ImageRows
  /// The matrix of the job that is being read.
  private var matrix = PipelineMatrix(nil)

  init(inputs: [String: String], rows: ImageRows) {
    self.inputs = inputs
    self.rows = rows
  }

  static func defaults(of document: YAMLValue) -> [String: String] {
    var defaults: [String: String] = [:]
    for trigger in ["workflow_dispatch", "workflow_call"] {
      for input in document["on"]?[trigger]?["inputs"]?.entries ?? [] {
        defaults[input.key] = input.value["default"]?.string
      }
    }
    return defaults
  }

  mutating func readWorkflow(_ document: YAMLValue) {
    rows.appendIndexes(document["env"])
    let isWaiting = !Self.isRunByChanges(document["on"])
    for job in document["jobs"]?.children ?? [] {
      matrix = PipelineMatrix(job["strategy"]?["matrix"])
      readUse(job["uses"])
      readInputs(job["with"])
      rows.appendIndexes(job["env"])
      rows.appendIndexes(job["container"]?["env"])
      readContainer(job["container"], role: .step)
      for service in job["services"]?.children ?? [] { readContainer(service, role: .service) }
      readSteps(job["steps"])
      for step in job["steps"]?.elements ?? [] {
        let isIgnored = [step, job].contains { $0["continue-on-error"]?.isTrue == true }
        let isOff = isWaiting || [step, job].contains { $0["if"]?.isFalse == true }
        let shell = step["shell"] ?? (job["defaults"] ?? document["defaults"])?["run"]?["shell"]
        rows.appendStep(
          commands: step["run"], program: step["uses"], pardon: isIgnored ? "continue-on-error: true" : nil,
          isOff: isOff, hasPipefail: shell?.string == "bash")
      }
    }
  }

  /// Whether a trigger runs the workflow for what people push or propose, and not for tags, dates and people alone.
  private static func isRunByChanges(_ trigger: YAMLValue?) -> Bool {
    guard let trigger else { return true }
    let changes: Set = [
      "push", "pull_request", "pull_request_target", "merge_group", "workflow_call", "workflow_run",
    ]
    if !trigger.isMapping { return trigger.scalars.contains { changes.contains($0.string ?? "") } }
    return trigger.entries.contains { entry in
      let isTagged =
        entry.key == "push" && entry.value["tags"] != nil
        && entry.value["branches"] == nil && entry.value["branches-ignore"] == nil
      return changes.contains(entry.key) && !isTagged
    }
  }

  mutating func readAction(_ document: YAMLValue) {
    guard let runs = document["runs"] else { return }
    readSteps(runs["steps"])
    for step in runs["steps"]?.elements ?? [] { rows.appendInstalls(step["run"]) }
    // Any other value is a Dockerfile, which is read by itself.
    if let image = runs["image"], let text = image.string, let reference = Self.dockerReference(text) {
      rows.append(image, role: .step, resolved: ImageName(reading: Array(reference.utf8)))
    }
  }

  private mutating func readSteps(_ steps: YAMLValue?) {
    for step in steps?.elements ?? [] {
      readUse(step["uses"])
      readInputs(step["with"])
      rows.appendIndexes(step["env"])
    }
  }

  /// An action or a workflow runs the image that it is given under one of these names. Without a tag or a digest the
  /// text may be the name of anything.
  private mutating func readInputs(_ inputs: YAMLValue?) {
    for name in ["image", "container"] {
      guard let value = inputs?[name], let text = value.string,
        let image = ImageName(reading: Array(text.utf8)), image.tag != nil || image.digest != nil
      else { continue }
      rows.append(value, role: .step, resolved: image)
    }
  }

  // MARK: Images

  private mutating func readContainer(_ container: YAMLValue?, role: ImageReference.Role) {
    guard let container, let image = container.isMapping ? container["image"] : container,
      let text = image.string, !text.isEmpty
    else { return }
    guard text.utf8.contains(UInt8(ascii: "$")) else {
      return rows.append(image, role: role, resolved: Self.image(text))
    }
    let expression = WorkflowExpression(text, inputs: inputs)
    if let path = expression?.matrixPath, let values = matrix.values(at: path) {
      return append(values, of: image, role: role)
    }
    guard let texts = expression?.texts(matrix), !texts.isEmpty else {
      return rows.append(image, role: role, resolved: nil, reason: Self.reason(for: text))
    }
    for text in texts { rows.append(image, role: role, resolved: Self.image(text)) }
  }

  /// The images of a matrix stand where they are written; what refers to them is none of its own.
  private mutating func append(_ values: [YAMLValue], of image: YAMLValue, role: ImageReference.Role) {
    rows.appendReference(image, role: role)
    for value in values {
      guard let text = value.string, !text.isEmpty else { continue }
      rows.append(value, role: role, resolved: Self.image(text), reason: Self.reason(for: text))
    }
  }

  private static func image(_ text: String) -> ImageName? {
    ImageName(reading: Array((dockerReference(text) ?? text).utf8))
  }

  // MARK: Actions

  /// `owner/repository[/path]@ref`, `docker://image`, or the path of an action or workflow in this repository.
  private mutating func readUse(_ use: YAMLValue?) {
    guard let use, let text = use.string, !text.hasPrefix("./"), !text.hasPrefix("../") else { return }
    if let reference = Self.dockerReference(text) {
      rows.append(
        use, role: .action, resolved: ImageName(reading: Array(reference.utf8)),
        reason: Self.reason(for: text))
      return
    }
    let name =
      text.utf8.contains(UInt8(ascii: "$"))
      ? nil : ImageName(action: text, comment: Self.comment(behind: use, rows.source))
    rows.append(use, role: .action, resolved: name, reason: Self.reason(for: text))
  }

  private static func dockerReference(_ text: String) -> String? {
    text.hasPrefix("docker://") ? String(text.dropFirst("docker://".count)) : nil
  }

  private static func reason(for text: String) -> String {
    text.utf8.contains(UInt8(ascii: "$")) ? "an expression gives it" : "it names no version"
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
