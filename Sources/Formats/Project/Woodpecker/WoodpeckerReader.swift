import Facts
import Syntax

extension ProjectFormat {
  /// `.woodpecker.y*ml`, and every YAML file below `.woodpecker/`.
  static let woodpecker = ProjectFormat.yaml(
    "woodpecker", matches: isWoodpecker, read: WoodpeckerReader.read)
}

@Sendable private func isWoodpecker(_ path: String) -> Bool {
  isYAML(path) && (fileName(path).hasPrefix(".woodpecker.") || folders(of: path).contains(".woodpecker"))
}

/// Reads the images of a Woodpecker workflow.
///
/// Source: https://woodpecker-ci.org/docs/usage/workflow-syntax
private enum WoodpeckerReader {
  @Sendable static func read(_ document: YAMLValue, _ rows: inout ImageRows) {
    let variables = matrixVariables(document["matrix"])
    // `pipeline` is the name that steps had before version 1.
    for key in ["clone", "steps", "pipeline", "services"] {
      for step in document[key]?.children ?? [] {
        rows.append(step["image"], role: key == "services" ? .service : .step, variables: variables)
      }
    }
  }

  /// The variables that have one value in all of the matrix: others are as many images.
  private static func matrixVariables(_ matrix: YAMLValue?) -> [String: String] {
    var values: [String: Set<String>] = [:]
    for entry in matrix?.entries ?? [] where entry.key != "include" {
      values[entry.key, default: []].formUnion(entry.value.scalars.compactMap(\.string))
    }
    for combination in matrix?["include"]?.elements ?? [] {
      for entry in combination.entries {
        values[entry.key, default: []].formUnion(entry.value.string.map { [$0] } ?? [])
      }
    }
    return values.compactMapValues { $0.count == 1 ? $0.first : nil }
  }
}
