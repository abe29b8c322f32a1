/// What a pipeline tells its steps through the environment.
///
/// Sources: https://woodpecker-ci.org/docs/usage/environment,
/// https://docs.github.com/en/actions/reference/workflows-and-actions/variables; the runners of Forgejo set the variables of
/// GitHub's, and tell themselves by one of their own.
package struct PipelineRun: Sendable, Equatable {
  package let system: PipelineSystem
  /// The branch that a pull request is to go into; nil where the run is none of a pull request.
  package let targetBranch: String?
  /// The runner's file with the event as JSON, which holds the description of a pull request.
  package let event: String?
  /// The file to which a step may add Markdown that the run's page shows.
  package let summary: String?

  /// Nil where the variables are those of no pipeline that is known.
  package init?(_ environment: (String) -> String?) {
    func value(_ name: String) -> String? {
      environment(name).flatMap { $0.isEmpty ? nil : $0 }
    }
    if value("CI") == "woodpecker" {
      self.init(.woodpecker, targetBranch: value("CI_COMMIT_TARGET_BRANCH"))
    } else if value("GITHUB_ACTIONS") == "true" {
      let isForgejo = ["FORGEJO_ACTIONS", "GITEA_ACTIONS"].contains { value($0) == "true" }
      self.init(
        isForgejo ? .forgejo : .github, targetBranch: value("GITHUB_BASE_REF"),
        event: value("GITHUB_EVENT_PATH"), summary: value("GITHUB_STEP_SUMMARY"))
    } else {
      return nil
    }
  }

  private init(
    _ system: PipelineSystem, targetBranch: String?, event: String? = nil, summary: String? = nil
  ) {
    self.system = system
    self.targetBranch = targetBranch
    self.event = event
    self.summary = summary
  }

  /// The state before the change.
  package var base: String? { targetBranch.map { "origin/\($0)" } }

  /// Forgejo shows none.
  package var showsAnnotations: Bool { system == .github }

  /// Fills in what the command line leaves out.
  package func complete(_ inputs: inout Scan.CheckInputs) {
    guard targetBranch != nil else { return }
    if inputs.base == nil, !inputs.isStaged { inputs.base = base }
    if inputs.pullRequestText == nil { inputs.pullRequestText = event }
    inputs.isPullRequest = true
  }
}
