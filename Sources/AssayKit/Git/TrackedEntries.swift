internal import Synchronization

/// The files of a folder that Git tracks although an ignore file names them, asked for once, when something is left out.
///
/// Source: https://git-scm.com/docs/gitignore: files that are tracked are not affected.
final class TrackedEntries: Sendable {
  private let entries = Mutex<[String: TrackedEntry]?>(nil)

  func entry(at path: String, in root: String) -> TrackedEntry? {
    entries.withLock { entries in
      if let entries { return entries[path] }
      let read = Self.read(in: root)
      entries = read
      return read[path]
    }
  }

  /// Nothing where there is no repository, or no git.
  private static func read(in root: String) -> [String: TrackedEntry] {
    var entries: [String: TrackedEntry] = [:]
    do {
      let answer = try GitProgram(folder: root).run(
        "ls-files", "--cached", "--ignored", "--exclude-per-directory=.gitignore", "-z")
      guard answer.exitCode == 0 else { return [:] }
      for record in answer.records {
        let path = String(decoding: record, as: UTF8.self)
        var folder = path[...]
        while let slash = folder.lastIndex(of: "/") {
          folder = folder[..<slash]
          guard entries.updateValue(.folder, forKey: String(folder)) == nil else { break }
        }
        entries[path] = .whole
      }
    } catch {
      return [:]
    }
    return entries
  }
}
