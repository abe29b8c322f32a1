internal import Facts
internal import Governance

/// The policy at the end of a period. What is committed cannot be mended any more, so that a report must be possible without it.
struct ReportPolicy {
  private(set) var file: PolicyFile
  private(set) var notEvaluated: [NotEvaluated] = []

  /// Throws where there is no policy to judge by. Waivers that cannot be read waive nothing, which a row tells.
  init(
    of commit: String, _ tree: GitTree, in folder: String, explicit: String?
  ) throws(ConfigurationError) {
    do {
      file = try PolicyFile.readWithoutWaivers(in: tree, of: folder, explicit: explicit)
    } catch {
      throw Self.naming(commit, error, isOfCommit: error.file.map(tree.isFile) ?? false)
    }
    do {
      file.policy.waivers = try GovernanceFiles.readWaivers(in: tree)
    } catch {
      notEvaluated.append(
        NotEvaluated(error, ofCommit: commit, "the report counts no waiver and no entry of the baseline"))
    }
  }

  private static func naming(
    _ commit: String, _ error: ConfigurationError, isOfCommit: Bool
  ) -> ConfigurationError {
    guard isOfCommit, let file = error.file else { return error }
    return ConfigurationError(
      error.message, file: "\(commit.prefix(12)):\(file)", line: error.line,
      remedy:
        "this is the last commit of the period; name a policy file outside of the project: --policy FILE")
  }
}

extension NotEvaluated {
  /// A file of a past state that cannot be used, and what that means.
  init(_ error: ConfigurationError, ofCommit commit: String, _ consequence: String) {
    self.init(
      subject: "commit \(commit.prefix(12))", file: error.file, line: error.line,
      reason: "\(error.message): \(consequence)",
      remedy: "the commit cannot be changed any more: see in it what was meant")
  }
}
