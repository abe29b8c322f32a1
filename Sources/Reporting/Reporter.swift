package import Governance

/// A way to print an assessment.
package struct Reporter: Sendable {
  /// The name for `--format`.
  package let name: String
  package let render: @Sendable (Assessment, TextStyle) -> [UInt8]

  /// Every reporter, by name.
  package static let all: [Reporter] = [.github, .json, .markdown, .sarif, .text]

  package static func reporter(named name: String) -> Reporter? { all.first { $0.name == name } }
}
