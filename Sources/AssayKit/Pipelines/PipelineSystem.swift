/// The systems for which Assay knows the pipeline file and the environment of a step.
package enum PipelineSystem: String, Sendable, CaseIterable {
  case woodpecker, forgejo, github

  /// Where the check's own pipeline stands.
  var file: String {
    switch self {
    case .woodpecker: ".woodpecker/assay.yaml"
    case .forgejo: ".forgejo/workflows/assay.yaml"
    case .github: ".github/workflows/assay.yaml"
    }
  }

  /// What shows that a project uses the system.
  private var marks: [String] {
    switch self {
    case .woodpecker: [".woodpecker", ".woodpecker.yaml", ".woodpecker.yml"]
    case .forgejo: [".forgejo/workflows"]
    case .github: [".github/workflows"]
    }
  }

  /// The system whose files a project has; Forgejo's own before those that it shares with GitHub.
  static func detect(in tree: any SourceTree) -> PipelineSystem? {
    allCases.first { $0.marks.contains { tree.kind(at: $0) != nil } }
  }
}
