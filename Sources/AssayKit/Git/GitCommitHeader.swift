/// Who made a commit, when, and what for.
struct GitCommitHeader {
  var author = ""
  var committer = ""
  /// When it was committed, in seconds since 1970-01-01 UTC; nil where the header does not say it.
  var time: Int?
  var message = ""
}

extension GitCommitHeader {
  /// Reads the object itself.
  ///
  /// Source: https://git-scm.com/docs/git-commit-tree, `DATE FORMATS`; https://git-scm.com/docs/git-fast-import#_commit.
  init(object: [UInt8]) {
    let end = object.indices.first { object[$0...].starts(with: "\n\n".utf8) } ?? object.endIndex
    message = GitText.decoded(object[end...].dropFirst(2))
    for line in object[..<end].split(separator: UInt8(ascii: "\n")) {
      if line.starts(with: "author ".utf8) { author = Self.name(line.dropFirst(7)) }
      guard line.starts(with: "committer ".utf8) else { continue }
      committer = Self.name(line.dropFirst(10))
      let fields = line.split(separator: UInt8(ascii: ">")).last?.split(separator: UInt8(ascii: " ")) ?? []
      time = fields.first.flatMap(GitText.time)
    }
  }

  private static func name(_ person: ArraySlice<UInt8>) -> String {
    let name = GitText.decoded(person.prefix { $0 != UInt8(ascii: "<") })
    return name.hasSuffix(" ") ? String(name.dropLast()) : name
  }
}

extension GitObjects {
  private static let maximumBytes = 1 << 20

  /// The header of a commit; nil where it cannot be read.
  func header(of commit: String) -> GitCommitHeader? {
    do {
      return GitCommitHeader(object: try bytes(of: Array(commit.utf8), shownAs: commit, Self.maximumBytes))
    } catch {
      return nil
    }
  }
}

/// Names, times and messages of commits.
enum GitText {
  /// UTF-8, or else each byte as a character of ISO-8859-1.
  static func decoded(_ bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = ""
    for byte in bytes { text.unicodeScalars.append(Unicode.Scalar(byte)) }
    return text
  }

  /// Seconds since 1970, up to the end of 9999; nil for any other text.
  static func time(_ bytes: ArraySlice<UInt8>) -> Int? {
    Int(decoded(bytes)).flatMap { (0..<253_402_300_800).contains($0) ? $0 : nil }
  }
}
