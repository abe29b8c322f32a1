internal import Facts
internal import Governance

/// The state of a project after a change, and that before it.
struct ChangeSides {
  let head: any SourceTree
  /// Nil where no change is judged, or where the state before cannot be had.
  private(set) var base: (any SourceTree)?
  /// What `head` is compared with, for people.
  private(set) var name: String?
  /// Folders that the base cannot show: it holds no files of submodules.
  private(set) var hiddenFolders: [String] = []
  /// Why there is no base although one was asked for.
  private(set) var notEvaluated: [NotEvaluated] = []

  init(of tree: FileTree, base: String?, isStaged: Bool) throws(ConfigurationError) {
    guard base != nil || isStaged else {
      head = tree
      return
    }
    if !isStaged, let base, let folder = try Self.folder(base, besides: tree) {
      head = tree
      self.base = folder
      name = base
      return
    }
    do {
      let repository = try GitRepository(of: tree.root)
      head = isStaged ? try repository.stagedTree() : tree
      compare(with: base, in: repository)
    } catch {
      let other = error.isWithoutHistory ? ", or name a folder that holds the state before: --base DIR" : ""
      throw ConfigurationError(error.message, remedy: error.remedy + other)
    }
  }

  /// States of a history.
  init(from base: (any SourceTree)?, to head: any SourceTree) {
    self.head = head
    self.base = base
  }

  private mutating func compare(with revision: String?, in repository: GitRepository) {
    do {
      guard let start = try Self.startOfChange(revision, in: repository) else {
        return useNothing(repository)
      }
      let tree = try repository.tree(of: start)
      base = tree
      hiddenFolders = tree.submodules
      name = "\(revision ?? "HEAD") (\(start.prefix(12)))"
    } catch {
      notEvaluated = [
        NotEvaluated(
          subject: "--base \(revision ?? "HEAD")",
          reason: "the state before the change cannot be had: \(error.message)", remedy: error.remedy)
      ]
    }
  }

  /// Before the first commit there is nothing.
  private mutating func useNothing(_ repository: GitRepository) {
    base = repository.emptyTree
    name = "nothing: there is no commit yet"
  }

  /// The commit from which a change started; nil before the first one.
  private static func startOfChange(
    _ revision: String?, in repository: GitRepository
  ) throws(GitError) -> String? {
    let current = try repository.commit("HEAD")
    guard let revision else { return current }
    guard let commit = try repository.commit(revision), let current else {
      throw GitError("this clone has no commit `\(revision)`", remedy: repository.wholeHistory)
    }
    return try repository.mergeBase(commit, current)
  }

  // MARK: Folders

  /// The folder that a text names: by a path that no revision looks like, or where there is no such revision. One inside the
  /// project is then not meant: the change itself could have made it.
  private static func folder(_ text: String, besides tree: FileTree) throws(ConfigurationError) -> FileTree? {
    let isPath = text.hasPrefix("/") || [".", ".."].contains { text == $0 || text.hasPrefix($0 + "/") }
    if !isPath {
      guard FileTree.kind(of: text) == .folder, let resolved = FileTree.resolve(text),
        tree.relative(resolved) == nil, !hasRevision(text, tree)
      else { return nil }
    }
    return try FileTree.opening(text, remedy: "name a folder or a revision with --base")
  }

  private static func hasRevision(_ text: String, _ tree: FileTree) -> Bool {
    do {
      return try GitRepository(of: tree.root).commit(text) != nil
    } catch {
      return false
    }
  }

  // MARK: Policy

  /// The policy that judges, with its waivers, is that of the base; that of the head must be one as well.
  func policy(
    in folder: String, explicit: String?, environment: String?
  ) throws(ConfigurationError) -> PolicyFile {
    let current = try PolicyFile.read(in: head, of: folder, explicit: explicit)
    try current.policy.require(environment)
    var judging = current
    if let base {
      judging = try PolicyFile.read(in: base, of: folder, explicit: explicit)
      judging.notEvaluated += current.notEvaluated.filter { !judging.notEvaluated.contains($0) }
      judging.policy.proposedWaivers = current.policy.waivers.filter { waiver in
        !judging.policy.waivers.contains { $0.says(thatOf: waiver) }
      }
    }
    judging.policy.environment = environment
    return judging
  }
}
