import Facts
import Syntax

extension ProjectFormat {
  /// `.woodpecker.y*ml`, and every YAML file below `.woodpecker/`.
  static let woodpecker = ProjectFormat.yaml(
    "woodpecker", matches: isWoodpecker, read: WoodpeckerReader.read)
}

@Sendable private func isWoodpecker(_ path: ProjectPath) -> Bool {
  path.isYAML && (path.name.hasPrefix(".woodpecker.") || path.folders.contains(".woodpecker"))
}

/// Reads the images of a Woodpecker workflow.
///
/// Source: https://woodpecker-ci.org/docs/usage/workflow-syntax
private enum WoodpeckerReader {
  @Sendable static func read(_ document: YAMLValue, _ rows: inout ImageRows) {
    let matrix = PipelineMatrix(document["matrix"])
    // `pipeline` is the name that steps had before version 1.
    for key in ["clone", "steps", "pipeline", "services"] {
      let role: ImageReference.Role = key == "services" ? .service : .step
      for step in document[key]?.children ?? [] {
        rows.appendIndexes(step["environment"])
        if let image = step["image"] { append(image, role: role, matrix, &rows) }
        guard ["steps", "pipeline"].contains(key) else { continue }
        let isIgnored = step["failure"]?.string == "ignore"
        rows.appendStep(
          commands: step["commands"], program: step["image"], pardon: isIgnored ? "failure: ignore" : nil,
          isOff: [document, step].contains { !isRunByChanges($0["when"]) })
      }
    }
  }

  /// Whether one of the conditions admits pushes or pull requests; one that names no events admits both.
  private static func isRunByChanges(_ conditions: YAMLValue?) -> Bool {
    guard let conditions, !conditions.isNull else { return true }
    let events: Set = ["push", "pull_request"]
    return (conditions.isMapping ? [conditions] : conditions.elements).contains { condition in
      guard let event = condition["event"], !event.isMapping else { return true }
      return event.scalars.contains { events.contains($0.string ?? "") }
    }
  }

  /// A row for each value that the matrix gives the image.
  private static func append(
    _ image: YAMLValue, role: ImageReference.Role, _ matrix: PipelineMatrix, _ rows: inout ImageRows
  ) {
    guard let text = image.string, !text.isEmpty else { return }
    let names = variables(in: text).filter(matrix.hasValues).sorted()
    do throws(VariableExpansion.Failure) {
      var images: Set<String> = []
      for assignment in matrix.assignments(of: names) ?? [[:]] {
        images.insert(
          String(decoding: try VariableExpansion.expand(text, assignment, assigns: true), as: UTF8.self))
      }
      for text in images.sorted() {
        rows.append(image, role: role, resolved: ImageName(reading: Array(text.utf8)))
      }
    } catch {
      rows.append(image, role: role, resolved: nil, reason: error.reason)
    }
  }

  /// The names after each `$` and `${`.
  private static func variables(in text: String) -> Set<String> {
    let parts = text.utf8.split(separator: UInt8(ascii: "$"), omittingEmptySubsequences: false).dropFirst()
    return Set(
      parts.map { part in
        let name = part.first == UInt8(ascii: "{") ? part.dropFirst() : part
        return String(Substring(name.prefix(while: \.isShellNameByte)))
      })
  }
}
