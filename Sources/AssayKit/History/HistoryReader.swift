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
  /// What is read, sorted: of the files that only their content tells from others, those that it does.
  private var paths: [String] = []
  private var notFound: [NotEvaluated] = []
  private var isWalkNeeded = true
  /// The files that the last state was read from.
  private var known: Set<String> = []
  /// The names under which files are read that a link leads to, by the paths of these.
  private var linked: [String: String] = [:]

  init(_ selection: FileSelection, objects: GitObjects) {
    self.selection = selection
    self.objects = objects
  }

  /// The tree after the last commit.
  var tree: GitTree { GitTree(files, objects: objects) }

  /// The state after a commit; nil where it changed no dependency file.
  mutating func next(_ commit: GitCommit) -> HistoryState? {
    for edit in commit.edits { files[edit.path] = edit.entry }
    let tree = self.tree
    let concerning = commit.edits.filter { mayConcern($0, tree) }
    let hasStranger = concerning.contains { !known.contains($0.path) }
    if hasStranger || commit.edits.contains(where: changesDiscovery) { isWalkNeeded = true }
    if concerning.isEmpty { return nil }
    let inventory = read(tree)
    let current = Set(inventory.files.map(\.path))
    let concerned = current.union(known).union(Self.controls)
    let names = commit.edits.map { linked[$0.path] ?? $0.path }
    var touched = Set(names.filter(concerned.contains))
    // Which files are read may change without any of them.
    touched.formUnion(known.symmetricDifference(current))
    known = current
    linked = Self.linked(current, tree)
    return touched.isEmpty
      ? nil : HistoryState(commit: commit, tree: tree, inventory: inventory, touched: touched.sorted())
  }

  private mutating func read(_ tree: GitTree) -> Inventory {
    if isWalkNeeded {
      let found = ProjectFiles(in: tree, selection)
      paths = found.paths.filter { isOfItsFormat($0, tree) }
      notFound = found.notEvaluated
      isWalkNeeded = false
    }
    var inventory = Inventory()
    inventory.notEvaluated = notFound
    ProjectReader.read(paths, of: tree, selection, cache: cache, into: &inventory)
    return inventory
  }

  private static func linked(_ paths: Set<String>, _ tree: GitTree) -> [String: String] {
    var linked: [String: String] = [:]
    for path in paths.sorted() {
      if case .file(let target) = tree.target(ofLink: path), target != path { linked[target] = path }
    }
    return linked
  }

  /// Whether the list of the project's files may be another one after an edit.
  private func changesDiscovery(_ edit: GitEdit) -> Bool {
    guard !edit.isModification || edit.entry?.kind != .file else { return false }
    return isEnvironmentMark(edit) || cache.format(ofPath: edit.path, selection) != nil
      || edit.entry?.kind == .link
  }

  /// Whether an edit may be one of a dependency file.
  private func mayConcern(_ edit: GitEdit, _ tree: GitTree) -> Bool {
    if known.contains(edit.path) || linked[edit.path] != nil || Self.controls.contains(edit.path)
      || isEnvironmentMark(edit)
    {
      return true
    }
    return edit.entry == nil
      ? cache.format(ofPath: edit.path, selection).map { $0.content == nil } ?? false
      : isOfItsFormat(edit.path, tree)
  }

  /// Where the content tells the format, the file is looked at.
  private func isOfItsFormat(_ path: String, _ tree: GitTree) -> Bool {
    guard let format = cache.format(ofPath: path, selection) else { return false }
    return format.content == nil
      || !ProjectReader.read(path, as: format, in: tree, .standard, cache).files.isEmpty
  }

  /// Whether an edit may make a folder a virtual environment, or no longer one.
  private func isEnvironmentMark(_ edit: GitEdit) -> Bool {
    edit.path.split(separator: "/").last == "pyvenv.cfg"
  }
}
