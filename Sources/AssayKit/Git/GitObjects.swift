/// Reads the content of files by the ids of their objects, through one `git cat-file --batch`.
///
/// Source: https://git-scm.com/docs/git-cat-file#_batch_output.
final class GitObjects {
  private let program: GitProgram
  private let remedy: String
  private var conversation: ChildConversation?

  init(_ program: GitProgram, remedy: String) {
    self.program = program
    self.remedy = remedy
  }

  /// The bytes of an object, which is shown as the file at `path`.
  func bytes(of object: [UInt8], shownAs path: String, _ maximumBytes: Int) throws(FileTreeError) -> [UInt8] {
    let conversation = try start(path)
    guard conversation.send(object + [UInt8(ascii: "\n")]), let header = conversation.line() else {
      // An old git ends where it may not fetch what a partial clone left out.
      self.conversation = nil
      throw missing(path)
    }
    let fields = header.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    guard fields.count == 3, let size = Int(fields[2]) else { throw missing(path) }
    guard size <= maximumBytes else {
      conversation.skip(size + 1)
      throw FileTreeError(
        path: path, message: "the file has \(size) bytes; at most \(maximumBytes) are read", isTooLarge: true)
    }
    guard let bytes = conversation.bytes(size) else { throw missing(path) }
    conversation.skip(1)
    return bytes
  }

  private func start(_ path: String) throws(FileTreeError) -> ChildConversation {
    if let conversation { return conversation }
    do {
      let started = try program.converse("cat-file", "--batch")
      conversation = started
      return started
    } catch {
      throw FileTreeError(path: path, message: "\(error.program): \(error.message)")
    }
  }

  private func missing(_ path: String) -> FileTreeError {
    FileTreeError(path: path, message: "its content is not in this clone", remedy: remedy)
  }
}
