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

  /// The folder of the pipelines, and where the system looks only where that folder is missing.
  ///
  /// Sources: https://woodpecker-ci.org/docs/usage/project-settings#pipeline-path and
  /// https://forgejo.org/docs/latest/user/actions/reference/#repository-level.
  private var places: (folder: String, otherwise: [String]) {
    switch self {
    case .woodpecker: (".woodpecker", [".woodpecker.yaml", ".woodpecker.yml"])
    case .forgejo: (".forgejo/workflows", [".gitea/workflows", ".github/workflows"])
    case .github: (".github/workflows", [])
    }
  }

  /// The pipelines of a project that the system would read no more beside one in its folder.
  func hiddenByFolder(in tree: any SourceTree) -> HiddenPipelines? {
    guard tree.kind(at: places.folder) == nil else { return nil }
    return places.otherwise.first { tree.kind(at: $0) != nil }.map {
      HiddenPipelines(path: $0, folder: places.folder)
    }
  }

  /// The system whose files a project has; Forgejo's own before those that it shares with GitHub.
  static func detect(in tree: any SourceTree) -> PipelineSystem? {
    allCases.first { $0.marks.contains { tree.kind(at: $0) != nil } }
  }
}

/// Pipelines that a system reads only as long as another folder is missing.
package struct HiddenPipelines: Sendable {
  package let path: String
  package let folder: String
}
