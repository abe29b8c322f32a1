internal import Standards

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The program `git`, run so that it reads objects and does nothing else: no hook, no filter, no pager, no program that a
/// repository's configuration names, and no fetching of what a partial clone left out.
///
/// Source: https://git-scm.com/docs/git, https://git-scm.com/docs/partial-clone.
struct GitProgram {
  /// The folder that it runs in.
  let folder: String

  /// Runs a command to its end.
  func run(_ command: String...) throws(GitError) -> GitOutput { try run(command) }

  func run(_ command: [String]) throws(GitError) -> GitOutput {
    var output = GitOutput()
    do {
      let outcome = try child(command).run { bytes in
        output.bytes += bytes
        return true
      }
      output.exitCode = outcome.exitCode
      output.errors = outcome.errors
    } catch {
      throw GitError(
        "\(error.program): \(error.message)", remedy: "install git", isWithoutHistory: true)
    }
    return output
  }

  /// Starts a command that answers requests.
  func converse(_ command: String...) throws(ProcessError) -> ChildConversation {
    try ChildConversation(child(command))
  }

  private func child(_ command: [String]) -> ChildProcess {
    ChildProcess(
      arguments: ["git", "-C", folder] + Self.options + command, environment: Self.environment)
  }

  /// Settings of the command line outrank those of any file. That a repository belongs to another user is no danger where
  /// nothing of it is executed.
  private static let options = [
    "--no-pager", "--no-optional-locks", "--no-replace-objects", "--literal-pathspecs",
    "-c", "safe.directory=*", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false",
    "-c", "protocol.allow=never",
  ]

  /// The user's own settings tell which repositories are safe, where git is too old to be told here. Within a hook, the index of
  /// the commit that is being made may not be the usual one.
  private static var environment: [String] {
    let kept: [String] = ["PATH", "HOME", "XDG_CONFIG_HOME"]
    var variables: [String] = kept.compactMap { (name: String) -> String? in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    let index = getenv("GIT_INDEX_FILE").flatMap { FileTree.resolve(String(cString: $0)) }
    if let index { variables.append("GIT_INDEX_FILE=\(index)") }
    variables += [
      "LC_ALL=C", "GIT_ALLOW_PROTOCOL=none", "GIT_NO_LAZY_FETCH=1", "GIT_TERMINAL_PROMPT=0",
      "GIT_ATTR_NOSYSTEM=1", "GIT_GRAFT_FILE=/dev/null",
    ]
    return variables
  }
}

/// What a command of git printed.
struct GitOutput {
  var exitCode: Int32 = 0
  var bytes: [UInt8] = []
  var errors = ""

  /// The lines of its output.
  var lines: [String] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Its records, where the output is NUL-terminated.
  var records: [ArraySlice<UInt8>] { bytes.split(separator: 0) }
}

/// Why something could not be read from a repository.
struct GitError: Error, Sendable {
  let message: String
  let remedy: String
  /// Whether there is no repository, or no program to read one.
  let isWithoutHistory: Bool

  init(_ message: String, remedy: String, isWithoutHistory: Bool = false) {
    self.message = RedactedURL.redacting(message)
    self.remedy = remedy
    self.isWithoutHistory = isWithoutHistory
  }
}
