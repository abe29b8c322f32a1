package import Facts
package import Syntax

/// Finds what the code cells of a Jupyter notebook import; places are lines of the notebook's own file.
///
/// Source: https://nbformat.readthedocs.io/en/latest/format_description.html (formats 3 and 4). Lines that IPython takes for itself
/// (`%magic`, `!command`, `?help`) are passed over, as are cells in another language (`%%bash`). A cell that is no Python is a
/// `NotEvaluated` row. Throws `ParseError` for what is no notebook.
package enum NotebookImports {
  package static func read(
    _ file: SourceFile, limits: ParseLimits = .standard
  ) throws(ParseError) -> (imports: [ModuleImport], notEvaluated: [NotEvaluated]) {
    let document = try JSONReader.read(file, limits: limits).root
    var imports: [ModuleImport] = []
    var notEvaluated: [NotEvaluated] = []
    guard isPython(try document.expectTable("a notebook")) else { return ([], []) }
    for cell in cells(of: document) where cell["cell_type"]?.string == "code" {
      guard let source = cell["source"] ?? cell["input"], let text = CellText(source) else { continue }
      do {
        imports += try text.imports(in: file, limits)
      } catch {
        let row = NotEvaluated(
          subject: file.path, file: file.path, line: source.location.line,
          reason: "a cell is not read: \(error.message)", remedy: error.remedy ?? "correct the cell")
        notEvaluated.append(row)
      }
    }
    return (imports, notEvaluated)
  }

  /// A notebook that names no language is one of Python.
  private static func isPython(_ document: SyntaxValue) -> Bool {
    let metadata = document["metadata"]
    let language = metadata?["language_info"]?["name"] ?? metadata?["kernelspec"]?["language"]
    return language?.string.map { $0.lowercased().hasPrefix("python") } ?? true
  }

  private static func cells(of document: SyntaxValue) -> [SyntaxValue] {
    if let cells = document["cells"] { return Array(cells.elements) }
    return document["worksheets"]?.elements.flatMap { Array($0["cells"]?.elements ?? $0.elements) } ?? []
  }
}

/// The source of one cell, a text or a list of lines, without what IPython takes for itself.
private struct CellText {
  private var bytes: [UInt8] = []
  /// Where each line of the cell stands in the notebook.
  private var places: [SourceSpan] = []

  /// Cells whose first line only says how the rest is run.
  private static let pythonMagics: Set<String> = [
    "time", "timeit", "capture", "prun", "python", "python3", "py",
  ]

  init?(_ source: SyntaxValue) {
    for piece in source.kind == .array ? Array(source.elements) : [source] {
      guard let text = piece.string else { return nil }
      for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        append(line, at: piece.span)
      }
      // A list's lines hold their own ends.
      if source.kind == .array, text.utf8.last == UInt8(ascii: "\n") {
        places.removeLast()
        bytes.removeLast()
      }
    }
    if let magic = cellMagic, !Self.pythonMagics.contains(magic) { return nil }
    blankMagics()
  }

  private mutating func append(_ line: Substring.UTF8View.SubSequence, at span: SourceSpan) {
    bytes += line
    bytes.append(UInt8(ascii: "\n"))
    places.append(span)
  }

  private var cellMagic: String? {
    let text = bytes.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
    guard text.starts(with: Array("%%".utf8)) else { return nil }
    return String(decoding: text.dropFirst(2).prefix { $0.isIdentifierByte }, as: UTF8.self)
  }

  /// Makes comments of IPython's lines, which keeps the number of lines.
  private mutating func blankMagics() {
    var isStart = true
    for index in bytes.indices {
      switch bytes[index] {
      case 0x20, 0x09: continue
      case 0x0A: isStart = true
      case UInt8(ascii: "%") where isStart, UInt8(ascii: "!") where isStart, UInt8(ascii: "?") where isStart:
        bytes[index] = UInt8(ascii: "#")
        isStart = false
      default: isStart = false
      }
    }
  }

  func imports(in notebook: SourceFile, _ limits: ParseLimits) throws(ParseError) -> [ModuleImport] {
    try PythonImports.read(SourceFile(path: notebook.path, bytes: bytes), limits: limits).map { found in
      let place = places[min(max(0, found.location.line - 1), places.count - 1)]
      return ModuleImport(
        module: found.module, names: found.names, level: found.level, location: notebook.location(of: place),
        necessity: found.necessity)
    }
  }
}
