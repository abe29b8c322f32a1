package import Facts
internal import Formats
internal import Syntax

/// The Python source of a project.
package enum PythonFiles {
  private static let suffixes = [".py", ".pyi", ".pyw", ".ipynb"]

  /// What one file imports; a name that ends in `.ipynb` is that of a notebook.
  package static func imports(ofFile path: String) throws(ConfigurationError) -> [ModuleImport] {
    let source = try SourceReader.read(path)
    do {
      return try read(source).imports
    } catch {
      throw ConfigurationError(error.message, file: path)
    }
  }

  /// What a project's files import. A file that cannot be read is a row, and the rest goes on.
  static func imports(
    in tree: any SourceTree, _ selection: FileSelection, of inventory: Inventory
  ) -> ProjectImports {
    PythonFileScan(tree, paths(in: tree, selection)).imports(of: inventory)
  }

  /// What the files of two states import; a file that is the same in both is read once.
  static func imports(
    in head: any SourceTree, _ inventory: Inventory, and base: any SourceTree, _ before: Inventory,
    _ selection: FileSelection
  ) -> (head: ProjectImports, base: ProjectImports) {
    let scan = PythonFileScan(head, paths(in: head, selection), besides: base)
    let old = PythonFileScan(base, paths(in: base, selection), knowing: scan)
    return (scan.imports(of: inventory), old.imports(of: before))
  }

  private static func paths(in tree: any SourceTree, _ selection: FileSelection) -> [String] {
    ProjectFiles(in: tree, selection) { path in suffixes.contains(where: path.hasSuffix) }.paths
  }

  fileprivate static func read(
    _ source: SourceFile
  ) throws(ParseError) -> (imports: [ModuleImport], notEvaluated: [NotEvaluated]) {
    if source.path.hasSuffix(".ipynb") { return try NotebookImports.read(source) }
    return (try PythonImports.read(source), [])
  }
}

/// The files of one state, each read once.
private struct PythonFileScan {
  private struct Answer {
    var imports: [ModuleImport] = []
    var notEvaluated: [NotEvaluated] = []
  }

  private let paths: [String]
  private var answers: [String: Answer] = [:]
  /// Those of which another state has the same content.
  private var unchanged = Set<String>()

  init(_ tree: any SourceTree, _ paths: [String], besides other: (any SourceTree)? = nil) {
    self.paths = paths
    for path in paths { read(path, in: tree, besides: other) }
  }

  init(_ tree: any SourceTree, _ paths: [String], knowing other: PythonFileScan) {
    self.paths = paths
    for path in paths {
      if other.unchanged.contains(path) {
        answers[path] = other.answers[path]
      } else {
        read(path, in: tree, besides: nil)
      }
    }
  }

  private mutating func read(_ path: String, in tree: any SourceTree, besides other: (any SourceTree)?) {
    var answer = Answer()
    do {
      let source = try tree.read(path, maximumBytes: ParseLimits.standard.maximumBytes)
      if let known = other?.contentID(of: path), GitObjectID.isOfBlob(known, source.bytes) {
        unchanged.insert(path)
      }
      do {
        let found = try PythonFiles.read(source)
        answer = Answer(imports: found.imports, notEvaluated: found.notEvaluated)
      } catch {
        answer.notEvaluated = [NotEvaluated(error, in: source)]
      }
    } catch {
      answer.notEvaluated = [
        NotEvaluated(subject: path, file: path, reason: error.message, remedy: "make the file readable")
      ]
    }
    answers[path] = answer
  }

  func imports(of inventory: Inventory) -> ProjectImports {
    let declared =
      inventory.manifests.map { ($0.file, $0.layout) } + inventory.layouts.map { ($0.file, $0.layout) }
    let layouts = declared.map { (FolderPath.folder(of: $0.0), $0.1) }
    let firstParty = FirstPartyModules(
      paths: paths,
      roots: Set(layouts.flatMap { folder, layout in layout.folders.map { FolderPath.join(folder, $0) } }),
      names: Set(layouts.flatMap { $0.1.modules }))
    return ProjectImports(
      paths.flatMap { answers[$0]?.imports ?? [] }, of: paths, firstParty: firstParty,
      notEvaluated: paths.flatMap { answers[$0]?.notEvaluated ?? [] })
  }
}
