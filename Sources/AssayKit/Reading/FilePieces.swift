#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The bytes of one regular file, piece by piece, so that memory does not grow with it.
final class FilePieces {
  private static let pieceBytes = 256 << 10
  private static let maximumBytes = 2 << 30

  private let descriptor: Int32
  private let path: String
  private var rest: Int

  init(of file: String, shownAs path: String) throws(FileTreeError) {
    self.path = path
    (descriptor, rest) = try FileTree.openFile(file, shownAs: path)
    guard rest <= Self.maximumBytes else {
      throw FileTreeError(
        path: path, message: "the file has \(rest) bytes; at most \(Self.maximumBytes) are read",
        isTooLarge: true)
    }
  }

  deinit { close(descriptor) }

  /// Nil at the end.
  func next() throws(FileTreeError) -> [UInt8]? {
    let bytes = try FileTree.readAll(descriptor, expected: min(rest, Self.pieceBytes), path)
    rest -= bytes.count
    return bytes.isEmpty ? nil : bytes
  }
}
