import Foundation
import TestSupport

/// A repository whose history is written by one `git fast-import`: the same ids of commits on every machine.
struct HistoryWriter {
  private var stream = ""
  private var mark = 0
  private var head: Int?

  /// What a commit is: who, when and what for. `time` is RFC 3339.
  struct Commit {
    var time: String
    var author = "Ann Author"
    var committer = "Ann Author"
    var message: String
    /// What its header says of the encoding of its message.
    var encoding: String?
    /// Symbolic links, by path.
    var links: [String: String] = [:]
  }

  /// A commit on main; nil removes a file.
  mutating func push(_ commit: Commit, _ files: [String: String?]) throws {
    head = try add(commit, files, to: "main", from: head, merging: [])
  }

  /// A branch with one commit, merged into main.
  mutating func merge(_ commit: Commit, of author: String, _ files: [String: String?]) throws {
    try merge(commit, of: [author], files)
  }

  /// Several such branches, merged by one commit.
  mutating func merge(_ commit: Commit, of authors: [String], _ files: [String: String?]) throws {
    let branches = try authors.enumerated().map { index, author in
      let change = Commit(time: commit.time, author: author, committer: author, message: "work\n")
      return try add(change, files, to: index == 0 ? "work" : "work\(index)", from: head, merging: [])
    }
    head = try add(commit, files, to: "main", from: head, merging: branches)
  }

  private mutating func add(
    _ commit: Commit, _ files: [String: String?], to branch: String, from parent: Int?, merging others: [Int]
  ) throws -> Int {
    mark += 1
    let seconds = try seconds(commit.time)
    func person(_ name: String) -> String {
      "\(name) <\(name.split(separator: " ")[0])@example.invalid> \(seconds)"
    }
    let zone = mark % 2 == 0 ? "+0000" : "+0900"
    stream += "commit refs/heads/\(branch)\nmark :\(mark)\nauthor \(person(commit.author)) \(zone)\n"
    stream += "committer \(person(commit.committer)) \(zone)\n"
    stream += (commit.encoding.map { "encoding \($0)\n" } ?? "") + data(commit.message)
    if let parent { stream += "from :\(parent)\n" }
    for other in others { stream += "merge :\(other)\n" }
    for (file, text) in files.sorted(by: { $0.key < $1.key }) {
      stream += text.map { "M 100644 inline \(file)\n\(data($0))" } ?? "D \(file)\n"
    }
    for (path, target) in commit.links.sorted(by: { $0.key < $1.key }) {
      stream += "M 120000 inline \(path)\n\(data(target))"
    }
    stream += "\n"
    return mark
  }

  private func data(_ text: String) -> String { "data \(text.utf8.count)\n\(text)\n" }

  private struct NoTime: Error { let text: String }

  private func seconds(_ time: String) throws -> Int {
    guard let date = ISO8601DateFormatter().date(from: time) else { throw NoTime(text: time) }
    return Int(date.timeIntervalSince1970)
  }

  /// A repository of what was recorded.
  func finish() throws -> HistoryFixture {
    let repository = HistoryFixture(folder: try TemporaryFolder())
    try repository.git(["init", "--quiet", "--initial-branch", "main"])
    try repository.git(["fast-import", "--quiet"], input: stream)
    try repository.git(["reset", "--quiet", "--hard"])
    return repository
  }
}

/// A repository that tests read.
struct HistoryFixture: Sendable {
  let folder: TemporaryFolder

  var path: String { folder.path }

  @discardableResult
  func git(_ arguments: [String], input: String = "") throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", path] + arguments
    process.environment = [
      "PATH": "/usr/bin:/bin", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
    ]
    let (input, output) = (try Program.file(input), try Program.file(""))
    defer { for url in [input, output] { try? FileManager.default.removeItem(at: url) } }
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(arguments: arguments) }
    return try String(contentsOf: output, encoding: .utf8)
  }

  struct Failure: Error { let arguments: [String] }
}
