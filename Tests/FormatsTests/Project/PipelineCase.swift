import Facts
import Formats
import Syntax
import Testing

/// A pipeline file and what is read from it, one line for each row.
struct PipelineCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let expected: [String]

  init(_ testDescription: String, _ text: String, _ expected: [String]) {
    self.testDescription = testDescription
    self.text = text
    self.expected = expected
  }
}

func readPipeline(_ path: String, _ text: String) throws -> Inventory {
  let format = try #require(ProjectFormat.format(ofPath: path))
  return try format.read(SourceFile(path: path, text: text), .standard)
}

/// `line role reference`, and `-> name tag digest` where that says more.
func imageRows(_ inventory: Inventory) -> [String] {
  inventory.images.map { image in
    let resolved = image.resolved?.description ?? "?"
    let row = "\(image.location.line) \(image.role.rawValue) \(image.reference)"
    return resolved == image.reference ? row : row + " -> " + resolved
  }
}

/// `line subject`.
func unreadRows(_ inventory: Inventory) -> [String] {
  inventory.notEvaluated.map { "\($0.line ?? 0) \($0.subject)" }
}

func installRows(_ inventory: Inventory) -> [String] {
  inventory.installs.map { install in
    "\(install.location.line) \(install.manager) \(install.name) \(install.version ?? "-")"
  }
}
