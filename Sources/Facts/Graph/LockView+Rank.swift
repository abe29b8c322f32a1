extension Inventory {
  /// The files of locks that cannot be read at all.
  package var unreadableLocks: Set<String> {
    Set(files.filter { $0.status == .failed && LockView.lockFormats.contains($0.format) }.map(\.path))
  }
}

extension LockView {
  fileprivate static let lockFormats = Set(formats + ["conda-lock", "pixi-lock"])

  private static let formats = [
    "uv-lock", "poetry-lock", "pdm-lock", "pylock", "pipfile-lock", "requirements",
  ]

  /// Locks nearer to the root and of better-informed formats first.
  package var rank: (depth: Int, format: Int, file: String) {
    let depth = lock.file.utf8.count { $0 == UInt8(ascii: "/") }
    return (depth, Self.formats.firstIndex(of: lock.format) ?? Self.formats.count, lock.file)
  }
}
