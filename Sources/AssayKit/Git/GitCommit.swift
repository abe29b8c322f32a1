/// One commit of a branch's first-parent line, with what it did to the files of a folder.
struct GitCommit {
  let id: String
  let parents: [String]
  /// Whether its header names an encoding: git reads the header itself by it, and understands it no more.
  fileprivate let isEncoded: Bool
  fileprivate(set) var header: GitCommitHeader
  /// Against the first parent; for the first commit against nothing.
  fileprivate(set) var edits: [GitEdit] = []

  /// The format of `git log` that `init` reads. With `-z` a NUL ends it, which no message can hold.
  static let format = "%H %P%n%e%n%ct%n%an%n%cn%n%B"

  fileprivate init?(_ record: ArraySlice<UInt8>) {
    let lines = record.split(
      separator: UInt8(ascii: "\n"), maxSplits: 5, omittingEmptySubsequences: false
    )
    guard lines.count == 6 else { return nil }
    let ids = lines[0].split(separator: UInt8(ascii: " ")).map(GitText.decoded)
    guard let id = ids.first else { return nil }
    self.id = id
    parents = Array(ids.dropFirst())
    isEncoded = !lines[1].isEmpty
    header = GitCommitHeader(
      author: GitText.decoded(lines[3]), committer: GitText.decoded(lines[4]), time: GitText.time(lines[2]),
      message: GitText.decoded(lines[5]))
  }
}

/// What a commit did to one file.
struct GitEdit {
  let path: String
  /// Nil where the file is gone.
  let entry: GitEntry?
  /// Whether the file was there before, as one of the same kind.
  let isModification: Bool

  /// `:MODE MODE OBJECT OBJECT STATUS`, a record of `git log --raw -z`, whose path is the next record.
  fileprivate init?(_ record: ArraySlice<UInt8>, path: ArraySlice<UInt8>) {
    let fields = record.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    guard fields.count == 5 else { return nil }
    self.path = String(decoding: path, as: UTF8.self)
    isModification = fields[4] == "M"
    entry =
      fields[4] == "D" ? nil : GitEntry(path: self.path, mode: fields[1], object: Array(fields[3].utf8))
  }
}

extension GitCommit {
  /// The commits of `git log --raw -z`: the record of a commit, then two records for each file.
  static func read(_ records: [ArraySlice<UInt8>]) -> [GitCommit] {
    var commits: [GitCommit] = []
    var index = 0
    while index < records.count {
      let record = records[index].drop { $0 == UInt8(ascii: "\n") }
      if record.first == UInt8(ascii: ":"), index + 1 < records.count, !commits.isEmpty {
        if let edit = GitEdit(record, path: records[index + 1]) {
          commits[commits.count - 1].edits.append(edit)
        }
        index += 2
      } else {
        if let commit = GitCommit(record) { commits.append(commit) }
        index += 1
      }
    }
    return commits
  }
}

extension GitRepository {
  /// The commits of a revision's first-parent line, oldest first, with what each did to the files of the folder.
  ///
  /// Nothing of the repository's configuration that would run a program is used.
  /// Source: https://git-scm.com/docs/git-log, `--first-parent`, `--raw`.
  func line(to commit: String) throws(GitError) -> [GitCommit] {
    let answer = try run(
      "log", "--first-parent", "--diff-merges=first-parent", "--reverse", "--raw", "--root", "--no-abbrev",
      "-z",
      "--relative", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--no-mailmap",
      "--no-notes", "--ignore-submodules=none", "--encoding=UTF-8", "--format=" + GitCommit.format, commit,
      "--")
    guard answer.exitCode == 0 else { throw missing(answer.errors) }
    var commits = GitCommit.read(answer.records)
    let objects = self.objects
    for index in commits.indices where commits[index].isEncoded {
      commits[index].header = objects.header(of: commits[index].id) ?? commits[index].header
    }
    return commits
  }
}
