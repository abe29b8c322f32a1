/// The modules that the project's own files are.
///
/// A file is importable from every folder above it that is no package itself, from `src`, `lib` and `python` of those, and from the folders that a
/// build back end is told: so flat layouts, `src` layouts, workspaces and scripts beside each other are all covered. A folder
/// without `__init__.py` is a namespace: only the part of it that is there is the project's own.
package struct FirstPartyModules: Sendable {
  private static let sourceFolders = ["", "src", "lib", "python"]

  /// Paths of modules without their suffix.
  private var modules: Set<String> = []
  private var packages: Set<String> = []
  /// Folders with Python files below them.
  private var folders: Set<String> = []
  /// The names of all of these: most imports are of none.
  private var components: Set<String> = []
  private let roots: [String]
  private let names: Set<String>

  /// `roots` are folders and `names` top-level modules that configuration names.
  package init(paths: [String], roots: Set<String> = [], names: Set<String> = []) {
    self.roots = roots.sorted()
    self.names = names
    for path in paths {
      guard let stem = Self.stem(of: path) else { continue }
      var folder = FolderPath.folder(of: path)
      if FolderPath.name(of: stem) == "__init__" { packages.insert(folder) } else { modules.insert(stem) }
      components.insert(String(FolderPath.name(of: stem)))
      while !folder.isEmpty, folders.insert(folder).inserted {
        components.insert(String(FolderPath.name(of: folder)))
        folder = FolderPath.folder(of: folder)
      }
    }
  }

  private static func stem(of path: String) -> String? {
    for suffix in [".py", ".pyi", ".pyx"] where path.hasSuffix(suffix) {
      return String(path.dropLast(suffix.utf8.count))
    }
    return nil
  }

  /// Whether an import in a file is one of the project's own modules.
  package func contains(_ found: ModuleImport, from file: String) -> Bool {
    contains(found, in: importFolders(of: FolderPath.folder(of: file)))
  }

  /// The same, with the folders where the interpreter looks for what the file imports.
  func contains(_ found: ModuleImport, in folders: [String]) -> Bool {
    if found.level > 0 || names.contains(String(found.topLevel)) { return true }
    guard components.contains(String(found.topLevel)) else { return false }
    let parts = found.module.split(separator: ".").map(String.init)
    return folders.contains { holds(parts, importing: found.names, in: $0) }
  }

  /// Where the interpreter may look for what a file of a folder imports.
  func importFolders(of start: String) -> [String] {
    var folders = roots
    var folder = start
    while true {
      if !packages.contains(folder) { folders += Self.sourceFolders.map { FolderPath.join(folder, $0) } }
      if folder.isEmpty { return folders }
      folder = FolderPath.folder(of: folder)
    }
  }

  private func holds(_ parts: [String], importing names: [String], in folder: String) -> Bool {
    var path = folder
    for part in parts {
      path = FolderPath.join(path, part)
      if modules.contains(path) || packages.contains(path) { return true }
      guard folders.contains(path) else { return false }
    }
    // A namespace: what is taken from it tells.
    return names.contains { name in
      let child = FolderPath.join(path, name)
      return modules.contains(child) || folders.contains(child)
    }
  }
}
