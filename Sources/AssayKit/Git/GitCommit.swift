/// One commit of a branch's first-parent line, with what it did to the files of a folder.
struct GitCommit {
  let id: String
  let parents: [String]
  /// When it was committed, in seconds since 1970-01-01 UTC.
  let time: Int
  let author: String
  let committer: String
  let message: String
  /// Against the first parent; for the first commit against nothing.
  fileprivate(set) var edits: [GitEdit] = []

  /// The format of `git log` that `init` reads. With `-z` a NUL ends it, which no message can hold.
  static let format = "%H %P%n%ct%n%an%n%cn%n%B"

  fileprivate init?(_ record: ArraySlice<UInt8>) {
    let lines = record.split(
      separator: UInt8(ascii: "\n"), maxSplits: 4, omittingEmptySubsequences: false
    )
    guard lines.count == 5, let time = Int(Self.text(lines[1])) else { return nil }
    let ids = lines[0].split(separator: UInt8(ascii: " ")).map(Self.text)
    guard let id = ids.first else { return nil }
    self.id = id
    parents = Array(ids.dropFirst())
    self.time = time
    (author, committer, message) = (Self.text(lines[2]), Self.text(lines[3]), Self.text(lines[4]))
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
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
    return GitCommit.read(answer.records)
  }
}

extension GitObjects {
  /// The author of a commit; nil where it cannot be read.
  func author(of commit: String) -> String? {
    do {
      let bytes = try bytes(of: Array(commit.utf8), shownAs: commit, 1 << 20)
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let line = lines.prefix { !$0.isEmpty }.first { $0.starts(with: Array("author ".utf8)) }
      guard let line, let end = line.firstIndex(of: UInt8(ascii: "<")) else { return nil }
      let name = String(decoding: line[(line.startIndex + 7)..<end], as: UTF8.self)
      return name.hasSuffix(" ") ? String(name.dropLast()) : name
    } catch {
      return nil
    }
  }
}
