package import Facts
internal import Formats
internal import Syntax

/// The files of a project that are read, in order, and what was passed over although it may matter.
///
/// `.gitignore` files are honoured, but for what Git tracks all the same. Virtual environments and vendored trees are not entered, links to folders are not
/// followed, and a file that has several names is read once.
package struct ProjectFiles {
  package private(set) var paths: [String] = []
  package private(set) var notEvaluated: [NotEvaluated] = []

  private let tree: any SourceTree
  private let selection: FileSelection
  /// Which names are files to read.
  private let isWanted: @Sendable (String) -> Bool
  private var rules = IgnoreRules()
  /// Links to files, by path.
  private var links: [(path: String, target: String)] = []

  /// The history of version control: no files of the project.
  private static let historyNames: Set<String> = [".git", ".hg", ".svn"]

  /// Folders that hold other people's projects, or copies made from this one.
  private static let foreignNames: Set<String> = [
    ".venv", "venv", "site-packages", "node_modules", "vendor", "third_party", ".tox", ".nox", ".eggs",
    ".build",
    "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache",
  ]

  /// Entries of one foreign tree that are looked at.
  private static let maximumForeignEntries = 100_000

  private struct Folder {
    let path: String
    var place: IgnoreRules.Place
    /// Whether rules leave the folder out, so that only what Git tracks in it all the same is read.
    var isIgnored = false

    func child(_ name: String) -> String { path.isEmpty ? name : "\(path)/\(name)" }
  }

  package init(in tree: any SourceTree, _ selection: FileSelection = FileSelection()) {
    self.init(in: tree, selection) { selection.format(ofPath: $0) != nil }
  }

  /// The files whose paths are wanted, of those that `--exclude` leaves.
  init(
    in tree: any SourceTree, _ selection: FileSelection, where isWanted: @escaping @Sendable (String) -> Bool
  ) {
    self.isWanted = { !selection.excludes($0) && isWanted($0) }
    self.tree = tree
    self.selection = selection
    walk()
    addLinks()
    paths.sort()
  }

  // MARK: Walking

  private mutating func walk() {
    var pending = [Folder(path: "", place: nil)]
    while let folder = pending.popLast() {
      guard let entries = entries(of: folder.path) else { continue }
      if !folder.path.isEmpty, entries.contains(where: { $0.name == "pyvenv.cfg" }) {
        notePassedOver(folder)
        continue
      }
      let inner = inner(of: folder, entries)
      for entry in entries {
        if let next = visit(entry, in: inner) { pending.append(next) }
      }
    }
  }

  /// Takes up a file or a link; returns a folder that is to be walked through.
  private mutating func visit(_ entry: FolderEntry, in folder: Folder) -> Folder? {
    let path = folder.child(entry.name)
    switch entry.kind {
    case .file where isWanted(path):
      if !isIgnored(path, folder) { paths.append(path) }
    case .file: break
    case .link:
      if !isIgnored(path, folder) { visitLink(path) }
    case .folder:
      guard !Self.historyNames.contains(entry.name), let next = subfolder(path, of: folder) else {
        return nil
      }
      guard Self.foreignNames.contains(entry.name) else { return next }
      takeVendorList(of: next)
      notePassedOver(next)
    }
    return nil
  }

  private func isIgnored(_ path: String, _ folder: Folder) -> Bool {
    isNamed(path, folder, isFolder: false) && tree.trackedAnyway(at: path) == nil
  }

  /// Whether ignore files name a path or the folder that it lies in.
  private func isNamed(_ path: String, _ folder: Folder, isFolder: Bool) -> Bool {
    folder.isIgnored || rules.ignores(path, isFolder: isFolder, at: folder.place)
  }

  /// A folder to walk through; nil where it is ignored and Git tracks nothing in it.
  private func subfolder(_ path: String, of folder: Folder) -> Folder? {
    var next = Folder(path: path, place: folder.place)
    guard isNamed(path, folder, isFolder: true) else { return next }
    guard let tracked = tree.trackedAnyway(at: path) else { return nil }
    next.isIgnored = tracked == .folder
    return next
  }

  private mutating func entries(of folder: String) -> [FolderEntry]? {
    do {
      return try tree.entries(of: folder)
    } catch {
      let subject = folder.isEmpty ? "." : folder
      note(
        subject, "the folder cannot be read: \(error.message)",
        "make the folder readable, or leave it out with --exclude")
      return nil
    }
  }

  private mutating func note(_ path: String, _ reason: String, _ remedy: String) {
    notEvaluated.append(NotEvaluated(subject: path, file: path, reason: reason, remedy: remedy))
  }

  // MARK: Ignoring

  /// A folder with the rules for its entries.
  private mutating func inner(of folder: Folder, _ entries: [FolderEntry]) -> Folder {
    var inner = folder
    inner.place = place(of: folder, entries)
    return inner
  }

  /// Where the rules for a folder's entries begin. As for git, a link is no rule file.
  private mutating func place(of folder: Folder, _ entries: [FolderEntry]) -> IgnoreRules.Place {
    guard tree.heedsIgnoreFiles,
      entries.contains(where: { $0.name == ".gitignore" && $0.kind == .file })
    else { return folder.place }
    let path = folder.child(".gitignore")
    do {
      let file = IgnoreFile(try tree.read(path, maximumBytes: IgnoreFile.maximumBytes).bytes)
      if !file.isComplete {
        note(
          path,
          "only the first \(IgnoreFile.maximumPatterns) patterns count: files may be read that git ignores",
          "use fewer patterns")
      }
      return rules.append(file, of: folder.path, below: folder.place)
    } catch {
      note(
        path, "\(error.message): files may be read that git ignores", "make the file readable, and smaller")
      return folder.place
    }
  }

  // MARK: Passing over

  /// The list of what was copied into a foreign tree is the project's own file.
  private mutating func takeVendorList(of folder: Folder) {
    let lists = VendorList.names.map { folder.child(String($0)) }
    paths += lists.filter { isWanted($0) && tree.kind(at: $0) == .file && !isIgnored($0, folder) }
  }

  /// A row for a tree that is not entered, if it holds something that would be read elsewhere.
  private mutating func notePassedOver(_ folder: Folder) {
    guard let found = firstReadable(below: folder) else { return }
    note(
      folder.path, "other people's files, or copies, are not read: among them `\(found)`",
      "scan the folder by itself, or leave it out with --exclude")
  }

  private mutating func firstReadable(below top: Folder) -> String? {
    var pending = [top]
    var count = 0
    while let folder = pending.popLast(), count < Self.maximumForeignEntries {
      guard let entries = entries(of: folder.path) else { continue }
      count += entries.count
      let inner = inner(of: folder, entries)
      for entry in entries {
        let path = inner.child(entry.name)
        if entry.kind == .folder {
          if let next = subfolder(path, of: inner) { pending.append(next) }
        } else if isNamedAsFormat(path), !isIgnored(path, inner) {
          return path
        }
      }
    }
    return pending.first?.path
  }

  /// Scripts, which are told by their content, are in every foreign tree.
  private func isNamedAsFormat(_ path: String) -> Bool {
    selection.format(ofPath: path).map { $0.content == nil } ?? false
  }

  // MARK: Links

  private mutating func visitLink(_ path: String) {
    let isRead = isWanted(path)
    switch tree.target(ofLink: path) {
    case .file(let target): if isRead { links.append((path, target)) }
    case .folder: break
    // Reading it tells what is wrong.
    case .nothing, .outside(isFolder: false): if isRead { paths.append(path) }
    case .outside(isFolder: true):
      if selection.excludes(path) { return }
      note(path, "the link leads out of the project", "scan the folder that it leads to by itself")
    }
  }

  /// A link is read where its file is not read already, under its own name or another link's.
  private mutating func addLinks() {
    var known = Set(paths)
    for link in links.sorted(by: { $0.path < $1.path }) where known.insert(link.target).inserted {
      paths.append(link.path)
    }
  }
}
