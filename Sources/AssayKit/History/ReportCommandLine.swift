internal import Governance
internal import Standards
internal import Syntax

/// How a report is made again: the command, and the files that it names.
struct ReportCommandLine {
  private(set) var text: String
  private(set) var given: [ReviewFacts.GivenFile] = []

  /// `folder` is the project's place in its repository, empty for the root.
  init(
    _ inputs: Scan.ReportInputs, of commit: String, in folder: String, root: String,
    _ selection: FileSelection
  ) throws(ConfigurationError) {
    var words = ["assay", "report"] + (folder.isEmpty ? [] : [folder])
    words += ["--branch", commit, "--from", "\(inputs.period.first)", "--to", "\(inputs.period.last)"]
    words += ["--as-of", "\(inputs.evidence.asOf)"] + selection.arguments
    for (option, path) in [
      ("--policy", inputs.evidence.policy), ("--since", inputs.sinceFile), ("--approvals", inputs.approvals),
    ] {
      guard let path else { continue }
      let name = Self.name(path, root)
      // A policy of the project is read from the commit.
      let isOfCommit = option == "--policy" && FileTree.path(of: path, within: root) != nil
      let digest = isOfCommit ? nil : Digest.sha256(of: try SourceReader.read(path).bytes)
      given.append(ReviewFacts.GivenFile(option: option, name: name, digest: digest))
      words += [option, name]
    }
    text = words.map(Self.quoted).joined(separator: " ")
  }

  /// Relative to the project, or the name alone: folders of one machine tell nothing, and make equal reports differ.
  private static func name(_ path: String, _ root: String) -> String {
    FileTree.path(of: path, within: root) ?? path.split(separator: "/").last.map(String.init) ?? path
  }

  /// As a shell reads it as one word.
  private static func quoted(_ word: String) -> String {
    let plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./=:,+@"
    if !word.isEmpty, word.utf8.allSatisfy(plain.utf8.contains) { return word }
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
