package import Syntax

/// A tree of files that can be read without ever leaving it: a folder on disk, a commit, or what is staged for one.
package protocol SourceTree {
  /// The entries of a folder, in bytewise order; the empty path is the tree itself.
  func entries(of folder: String) throws(FileTreeError) -> [FolderEntry]

  /// Reads a file. Links are followed within the tree.
  func read(_ path: String, maximumBytes: Int) throws(FileTreeError) -> SourceFile

  func target(ofLink path: String) -> LinkTarget

  /// What a path names, links followed, or nil where nothing is there.
  func kind(at path: String) -> FileTree.Kind?

  /// Whether a path names a file, links followed.
  func isFile(at path: String) -> Bool

  /// Whether `.gitignore` files leave out files of the tree. Of a commit they leave out nothing: what it holds is tracked.
  var heedsIgnoreFiles: Bool { get }

  /// What Git tracks at a path that `.gitignore` files leave out; nil for nothing.
  func trackedAnyway(at path: String) -> TrackedEntry?

  /// The id that Git gives to a file's content, where it is known without reading the file.
  func contentID(of path: String) -> [UInt8]?
}

extension SourceTree {
  package func isFile(at path: String) -> Bool { kind(at: path) == .file }
}

/// What Git tracks although an ignore file names it: to Git that is not ignored.
package enum TrackedEntry: Sendable {
  /// A file, a link, or the repository of a submodule.
  case whole
  /// A folder that holds such entries.
  case folder
}

/// One entry of a folder.
package struct FolderEntry: Sendable, Equatable {
  package enum Kind: Sendable { case folder, link, file }

  package let name: String
  package let kind: Kind
}

/// Where a link leads.
package enum LinkTarget: Sendable, Equatable {
  case file(String), folder, nothing
  case outside(isFolder: Bool)
}
