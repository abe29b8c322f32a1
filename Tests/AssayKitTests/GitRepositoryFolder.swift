import Foundation
import TestSupport

/// A repository for one test, made by the program git with nobody's settings.
final class GitRepositoryFolder {
  let folder: TemporaryFolder

  var path: String { folder.path }

  init() throws {
    folder = try TemporaryFolder()
    try git("init", "--quiet", "--initial-branch", "main")
  }

  /// A clone of another one through the protocol that can leave things out.
  init(cloning other: GitRepositoryFolder, _ options: String...) throws {
    folder = try TemporaryFolder()
    try other.git("config", "uploadpack.allowFilter", "true")
    try git(["clone", "--quiet"] + options + ["file://" + other.path, "."])
  }

  func write(_ text: String, to name: String) throws { try folder.write(text, to: name) }

  func commit() throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--allow-empty", "--message", "state")
  }

  func git(_ arguments: String...) throws { try git(arguments) }

  func git(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", path] + arguments
    process.environment = [
      "PATH": "/usr/bin:/bin", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.invalid", "GIT_COMMITTER_NAME": "A",
      "GIT_COMMITTER_EMAIL": "a@example.invalid",
    ]
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(arguments: arguments) }
  }

  struct Failure: Error { let arguments: [String] }
}
