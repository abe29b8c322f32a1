package import Facts
internal import Formats
internal import Syntax

/// The Python source of a project.
package enum PythonFiles {
  /// What one file imports; a name that ends in `.ipynb` is that of a notebook.
  package static func imports(ofFile path: String) throws(ConfigurationError) -> [ModuleImport] {
    let source = try SourceReader.read(path)
    do {
      return path.hasSuffix(".ipynb")
        ? try NotebookImports.read(source).imports : try PythonImports.read(source)
    } catch {
      throw ConfigurationError(error.message, file: path)
    }
  }
}
