package import Syntax

/// The files of a commit, or of the index, without a checkout.
package final class GitTree: SourceTree {
  private static let maximumLinks = 40

  private let objects: GitObjects
  private let files: [String: GitEntry]
  /// Made when it is asked for: most states of a history need single files only.
  private lazy var folders = Self.folders(of: files.values)
  /// Folders whose files another repository holds.
  package var submodules: [String] { files.values.filter { $0.kind == .submodule }.map(\.path).sorted() }

  convenience init(_ entries: [GitEntry], objects: GitObjects) {
    self.init(Dictionary(entries.map { ($0.path, $0) }) { first, _ in first }, objects: objects)
  }

  /// Entries by their paths.
  init(_ files: [String: GitEntry], objects: GitObjects) {
    self.files = files
    self.objects = objects
  }

  private static func folders(of entries: some Sequence<GitEntry>) -> [String: [FolderEntry]] {
    var folders: [String: [FolderEntry]] = ["": []]
    for entry in entries where entry.kind != .submodule {
      add(entry.path, entry.kind == .link ? .link : .file, to: &folders)
    }
    for folder in folders.keys { folders[folder]?.sort { $0.name < $1.name } }
    return folders
  }

  /// Adds an entry to its folder, and the folder to the one above where it is new.
  private static func add(
    _ path: String, _ kind: FolderEntry.Kind, to folders: inout [String: [FolderEntry]]
  ) {
    var (path, kind) = (path, kind)
    while true {
      let (folder, name) = split(path)
      let isKnown = folders[folder] != nil
      folders[folder, default: []].append(FolderEntry(name: name, kind: kind))
      if isKnown { return }
      (path, kind) = (folder, .folder)
    }
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
  }

  // MARK: Reading

  package func entries(of folder: String) throws(FileTreeError) -> [FolderEntry] {
    if let entries = folders[folder] { return entries }
    throw FileTreeError(path: folder, message: "there is no such folder")
  }

  package func read(_ path: String, maximumBytes: Int) throws(FileTreeError) -> SourceFile {
    switch resolve(path) {
    case .file(let entry):
      return SourceFile(
        path: path, bytes: try objects.bytes(of: entry.object, shownAs: path, maximumBytes))
    case .elsewhere where kind(at: path) == .folder:
      throw FileTreeError(path: path, message: "this is no regular file")
    case .elsewhere, .nothing: throw FileTreeError(path: path, message: "there is no such file")
    case .outside: throw FileTreeError(path: path, message: "the link leads out of the project")
    }
  }

  package func target(ofLink path: String) -> LinkTarget {
    switch resolve(path) {
    case .file(let entry): .file(entry.path)
    case .elsewhere(let place): folders[place] == nil ? .nothing : .folder
    case .nothing: .nothing
    // What lies out there is not of this tree; a file is what can be named.
    case .outside: .outside(isFolder: false)
    }
  }

  package func kind(at path: String) -> FileTree.Kind? {
    switch resolve(path) {
    case .file: .file
    case .elsewhere(let place): folders[place] == nil ? nil : .folder
    case .nothing, .outside: nil
    }
  }

  /// Needs no list of folders.
  package func isFile(at path: String) -> Bool { contentID(of: path) != nil }

  package func contentID(of path: String) -> [UInt8]? {
    guard case .file(let entry) = resolve(path) else { return nil }
    return entry.object
  }

  package var heedsIgnoreFiles: Bool { false }

  package func trackedAnyway(at path: String) -> TrackedEntry? { nil }

  // MARK: Links

  private enum Place {
    case file(GitEntry)
    /// A path that is no file's: a folder, or nothing.
    case elsewhere(String)
    case nothing, outside
  }

  /// Follows a path through the links on its way.
  private func resolve(_ path: String) -> Place {
    if let entry = files[path], entry.kind == .file { return .file(entry) }
    var pending = Array(path.split(separator: "/").reversed())
    var parts: [Substring] = []
    var links = 0
    while let part = pending.popLast() {
      if part == "." { continue }
      if part == ".." {
        guard parts.popLast() != nil else { return .outside }
        continue
      }
      parts.append(part)
      guard let entry = files[parts.joined(separator: "/")] else { continue }
      guard entry.kind == .link else {
        return pending.isEmpty && entry.kind == .file ? .file(entry) : .nothing
      }
      links += 1
      guard links <= Self.maximumLinks, let target = target(of: entry) else { return .nothing }
      guard !target.hasPrefix("/") else { return .outside }
      parts.removeLast()
      pending += target.split(separator: "/").reversed()
    }
    return .elsewhere(parts.joined(separator: "/"))
  }

  /// The text of a link; nil where it cannot be read.
  private func target(of link: GitEntry) -> String? {
    do {
      let bytes = try objects.bytes(of: link.object, shownAs: link.path, 4096)
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      return nil
    }
  }
}
