internal import Syntax

/// The repository that holds a folder: its commits and what is staged, read from its objects without a checkout.
struct GitRepository {
  private let program: GitProgram
  /// Whether the clone leaves out the beginning of its history.
  let isShallow: Bool

  /// Throws where the folder is in no repository.
  init(of folder: String) throws(GitError) {
    program = GitProgram(folder: folder)
    let answer = try program.run("rev-parse", "--is-shallow-repository")
    guard answer.exitCode == 0 else { throw Self.explain(answer.errors, folder) }
    isShallow = answer.lines.first == "true"
  }

  private static func explain(_ errors: String, _ folder: String) -> GitError {
    if errors.contains("dubious ownership") || errors.contains("unsafe repository") {
      return GitError(
        "git refuses a repository of another user", remedy: "git config --global --add safe.directory '*'")
    }
    if errors.contains("not a git repository") {
      return GitError(
        "the project is in no Git repository", remedy: "run it in a clone of the project's repository",
        isWithoutHistory: true)
    }
    return GitError(firstLine(errors), remedy: "run `git rev-parse` in the project and see what is wrong")
  }

  /// The commit that is checked out; nil where there is none.
  static func head(of folder: String) -> String? {
    do {
      return try GitRepository(of: folder).commit("HEAD")
    } catch {
      return nil
    }
  }

  /// The branch that changes go into, as the remote repository has it; nil where nothing tells.
  static func defaultBranch(of folder: String) -> String? {
    do {
      let answer = try GitProgram(folder: folder).run(
        "symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD")
      return answer.exitCode == 0
        ? answer.lines.first?.split(separator: "/", maxSplits: 1).last.map(String.init) : nil
    } catch {
      return nil
    }
  }

  /// The full id of a commit; nil where this clone has none of the name.
  func commit(_ revision: String) throws(GitError) -> String? {
    guard !revision.isEmpty, !revision.hasPrefix("-"), !revision.utf8.contains(where: { $0 < 0x20 }) else {
      return nil
    }
    let answer = try program.run("rev-parse", "--verify", "--quiet", revision + "^{commit}")
    return answer.exitCode == 0 ? answer.lines.first : nil
  }

  /// The best common ancestor of two commits.
  func mergeBase(_ first: String, _ second: String) throws(GitError) -> String {
    let answer = try program.run("merge-base", first, second)
    if answer.exitCode == 0, let id = answer.lines.first, !id.isEmpty { return id }
    let reason =
      isShallow
      ? "the clone is shallow: it does not hold the commit from which this change started"
      : answer.errors.isEmpty ? "the two histories have no commit in common" : Self.firstLine(answer.errors)
    throw GitError(reason, remedy: wholeHistory)
  }

  /// The files of the folder in a commit.
  func tree(of commit: String) throws(GitError) -> GitTree {
    let answer = try program.run("ls-tree", "-r", "-z", commit)
    guard answer.exitCode == 0 else { throw missing(answer.errors) }
    return GitTree(answer.records.compactMap(GitEntry.init(ofTree:)), objects: objects)
  }

  /// The files of the folder as they are staged.
  func stagedTree() throws(GitError) -> GitTree {
    let answer = try program.run("ls-files", "--stage", "-z")
    guard answer.exitCode == 0 else { throw missing(answer.errors) }
    let entries = answer.records.compactMap(GitEntry.init(ofIndex:))
    guard !entries.contains(where: \.isUnmerged) else {
      throw GitError(
        "a merge is not finished: some files are staged in several versions",
        remedy: "settle the conflicts and `git add` the files")
    }
    return GitTree(entries, objects: objects)
  }

  /// What there is before the first commit.
  var emptyTree: GitTree { GitTree([], objects: objects) }

  /// A reader of objects, which one process serves.
  var objects: GitObjects { GitObjects(program, remedy: Self.wholeClone) }

  func run(_ command: String...) throws(GitError) -> GitOutput { try program.run(command) }

  func missing(_ errors: String) -> GitError {
    GitError("objects are not in this clone: " + Self.firstLine(errors), remedy: Self.wholeClone)
  }

  /// What to do about a revision that this clone does not have.
  var wholeHistory: String {
    guard isShallow else {
      return "fetch the branch, for example `git fetch origin main`, and name it as `origin/main`"
    }
    return "git fetch --unshallow origin; in Actions set `fetch-depth: 0` for the checkout, in Woodpecker "
      + "`clone: git: settings: {partial: false, depth: 0}`"
  }

  private static let wholeClone =
    "git fetch --refetch --no-filter origin; in Woodpecker set `clone: git: settings: {partial: false, depth: 0}`, in "
    + "Actions no `filter` for the checkout"

  private static func firstLine(_ errors: String) -> String {
    let line = errors.split(separator: "\n").first.map(String.init) ?? "git gave no reason"
    return line.hasPrefix("fatal: ") ? String(line.dropFirst("fatal: ".count)) : line
  }
}
