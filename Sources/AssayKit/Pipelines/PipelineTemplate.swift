/// The pipeline of the dependency check, as `assay init` writes it and the documentation shows it.
package struct PipelineTemplate: Sendable {
  /// The image that holds Assay where nobody named one.
  package static let standardImage = "registry.example/assay:0.1.0"

  package let system: PipelineSystem
  /// The image that holds Assay; its entry point is the program.
  package var image = Self.standardImage
  /// How the core metadata of what the project locks is had; nil for a project that locks nothing.
  package var metadata: MetadataSource?
  /// The branch that changes go into.
  package var branch = "main"

  /// Whether a name can stand in a pipeline as it is: letters, digits and marks that mean nothing there.
  package static func canName(_ text: String) -> Bool {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/:@+".utf8)
    return text.utf8.first.map { !"-._/:@+".utf8.contains($0) } == true
      && text.utf8.allSatisfy(plain.contains)
  }

  package init(_ system: PipelineSystem) { self.system = system }

  package var text: String {
    switch system {
    case .woodpecker: woodpecker
    case .forgejo: workflow(runner: "docker")
    case .github: workflow(runner: "ubuntu-24.04")
    }
  }

  private static let heading = """
    # The dependency check, made by `assay init`. It judges pull requests by what they change, and the branch as a whole.

    """

  private var option: String { metadata.map { " --metadata \($0.path)" } ?? "" }

  // MARK: Woodpecker

  private var woodpecker: String {
    Self.heading + """
      when:
        - event: [pull_request, pull_request_metadata]
        - event: push
          branch: \(branch)

      clone:
        git:
          image: woodpeckerci/plugin-git:2.6.0
          settings: # the commit from which a change started must be there
            partial: false
            depth: 0

      steps:
      \(woodpeckerInstall)\
        - name: dependencies
          image: \(image)
          commands:
            - assay feeds update --index /tmp/advisories.db
            - set -- --ci auto --index /tmp/advisories.db\(option)
            - |
              if [ -n "$CI_COMMIT_TARGET_BRANCH" ]; then
                git fetch --quiet --no-tags origin "+refs/heads/$CI_COMMIT_TARGET_BRANCH:refs/remotes/origin/$CI_COMMIT_TARGET_BRANCH"
                curl --fail --silent --show-error --output /tmp/pull.json \\
                  "$CI_FORGE_URL/api/v1/repos/$CI_REPO/pulls/$CI_COMMIT_PULL_REQUEST"
                set -- "$@" --pr-text /tmp/pull.json
              fi
            - assay check "$@"

      """
  }

  private var woodpeckerInstall: String {
    guard let metadata else { return "" }
    return """
        - name: metadata
          image: \(MetadataSource.image)
          commands:
      \(metadata.commands.map { "      - \($0)" }.joined(separator: "\n"))

      """
  }

  // MARK: Actions

  /// Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
  private func workflow(runner: String) -> String {
    Self.heading + """
      name: Dependencies

      on:
        pull_request:
          types: [opened, reopened, synchronize, edited]
        push:
          branches: [\(branch)]

      permissions:
        contents: read

      jobs:
        assay:
          runs-on: \(runner)
          steps:
            - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
              with:
                fetch-depth: 0 # the commit from which a change started must be there
                persist-credentials: false
      \(workflowInstall)\
            - uses: docker://\(image)
              with:
                args: feeds update --index assay-advisories.db
            - uses: docker://\(image)
              with:
                args: check --ci auto --index assay-advisories.db\(option)

      """
  }

  private var workflowInstall: String {
    guard let metadata else { return "" }
    return """
            - uses: docker://\(MetadataSource.image)
              with:
                entrypoint: /bin/sh
                args: -c "\(metadata.commands.joined(separator: " && "))"

      """
  }
}
