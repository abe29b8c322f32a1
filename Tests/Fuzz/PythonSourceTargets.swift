import Facts
import Formats
import Syntax

/// Every import lies inside the file, and its name is dotted.
@Sendable func readImports(_ bytes: [UInt8]) {
  let source = SourceFile(path: "input.py", bytes: bytes)
  guard let imports = attempt(source, { () throws(ParseError) in try PythonImports.read(source) }) else {
    return
  }
  for found in imports {
    hold(!found.module.isEmpty || found.level > 0, "an import names nothing")
    hold(found.location.line >= 1 && found.location.line <= bytes.count + 1, "a place beyond the file")
  }
}

@Sendable func readNotebook(_ bytes: [UInt8]) {
  let source = SourceFile(path: "input.ipynb", bytes: bytes)
  guard let read = attempt(source, { () throws(ParseError) in try NotebookImports.read(source) }) else {
    return
  }
  for found in read.imports { checkLine(found.location.line, source) }
  for row in read.notEvaluated { checkLine(row.line ?? 1, source) }
}
