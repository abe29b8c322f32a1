internal import Facts
internal import Formats
internal import Syntax

/// A state of a project after a commit that changed one of its dependency files.
struct HistoryState {
  let commit: GitCommit
  let tree: GitTree
  let inventory: Inventory
  /// The dependency files that the commit changed, sorted.
  let touched: [String]
}

/// Reads the states of a project along a branch, oldest first: each file again only where its content is another, and each
/// folder only where files came or went.
struct HistoryReader {
  /// What decides how changes are judged, besides dependency files.
  private static let controls: Set = ["assay.toml", GovernanceFiles.waivers, GovernanceFiles.baseline]

  private let selection: FileSelection
  private let objects: GitObjects
  private let cache = ReadingCache()
  private var files: [String: GitEntry] = [:]
  private var paths: [String] = []
  private var notFound: [NotEvaluated] = []
  private var isWalkNeeded = true
  /// The files that the last state was read from.
  private var known: Set<String> = []

  init(_ selection: FileSelection, objects: GitObjects) {
    self.selection = selection
    self.objects = objects
  }

  /// The tree after the last commit.
  var tree: GitTree { GitTree(files, objects: objects) }

  /// The state after a commit; nil where it changed no dependency file.
  mutating func next(_ commit: GitCommit) -> HistoryState? {
    for edit in commit.edits {
      files[edit.path] = edit.entry
      if changesDiscovery(edit) { isWalkNeeded = true }
    }
    let tree = self.tree
    guard commit.edits.contains(where: { mayConcern($0, tree) }) else { return nil }
    let inventory = read(tree)
    let current = Set(inventory.files.map(\.path))
    let concerned = current.union(known).union(Self.controls)
    var touched = commit.edits.map(\.path).filter(concerned.contains)
    // Which files are read may change without any of them.
    touched += known.symmetricDifference(current).subtracting(touched)
    known = current
    return touched.isEmpty
      ? nil : HistoryState(commit: commit, tree: tree, inventory: inventory, touched: touched.sorted())
  }

  private mutating func read(_ tree: GitTree) -> Inventory {
    if isWalkNeeded {
      let found = ProjectFiles(in: tree, selection)
      (paths, notFound) = (found.paths, found.notEvaluated)
      isWalkNeeded = false
    }
    var inventory = Inventory()
    inventory.notEvaluated = notFound
    ProjectReader.read(paths, of: tree, selection, cache: cache, into: &inventory)
    return inventory
  }

  /// Whether the list of the project's files may be another one after an edit.
  private func changesDiscovery(_ edit: GitEdit) -> Bool {
    let name = edit.path.split(separator: "/").last ?? ""
    if name == ".gitignore" { return true }
    guard !edit.isModification || edit.entry?.kind != .file else { return false }
    return name == "pyvenv.cfg" || cache.format(ofPath: edit.path, selection) != nil
      || edit.entry?.kind == .link
  }

  /// Whether an edit may be one of a dependency file. Where the content tells the format, the file is looked at.
  private func mayConcern(_ edit: GitEdit, _ tree: GitTree) -> Bool {
    if known.contains(edit.path) || Self.controls.contains(edit.path) || changesIgnoring(edit) { return true }
    guard let format = cache.format(ofPath: edit.path, selection) else { return false }
    guard format.content != nil else { return true }
    guard edit.entry != nil else { return false }
    return !ProjectReader.read(edit.path, as: format, in: tree, .standard, cache).files.isEmpty
  }

  private func changesIgnoring(_ edit: GitEdit) -> Bool {
    edit.path.hasSuffix(".gitignore") || edit.path.hasSuffix("pyvenv.cfg")
  }
}
