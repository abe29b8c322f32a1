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
    let paths = ProjectFiles(in: tree, selection) { path in suffixes.contains(where: path.hasSuffix) }.paths
    var imports: [ModuleImport] = []
    var notEvaluated: [NotEvaluated] = []
    for path in paths {
      do {
        let source = try tree.read(path, maximumBytes: ParseLimits.standard.maximumBytes)
        do {
          let read = try read(source)
          imports += read.imports
          notEvaluated += read.notEvaluated
        } catch {
          notEvaluated.append(NotEvaluated(error, in: source))
        }
      } catch {
        notEvaluated.append(
          NotEvaluated(subject: path, file: path, reason: error.message, remedy: "make the file readable"))
      }
    }
    let layouts = inventory.manifests.map { (FolderPath.folder(of: $0.file), $0.layout) }
    let firstParty = FirstPartyModules(
      paths: paths,
      roots: Set(layouts.flatMap { folder, layout in layout.folders.map { FolderPath.join(folder, $0) } }),
      names: Set(layouts.flatMap { $0.1.modules }))
    return ProjectImports(imports, of: paths, firstParty: firstParty, notEvaluated: notEvaluated)
  }

  private static func read(
    _ source: SourceFile
  ) throws(ParseError) -> (imports: [ModuleImport], notEvaluated: [NotEvaluated]) {
    if source.path.hasSuffix(".ipynb") { return try NotebookImports.read(source) }
    return (try PythonImports.read(source), [])
  }
}
