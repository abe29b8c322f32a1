import Facts
import Formats
import Syntax
import TestSupport
import Testing

@Suite("Imports of Python source")
struct PythonImportsTests {
  private func read(_ text: String) throws -> [ModuleImport] {
    try PythonImports.read(SourceFile(path: "a.py", text: text))
  }

  private func lines(_ imports: [ModuleImport]) -> [String] {
    imports.map { found in
      let module = String(repeating: ".", count: found.level) + found.module
      let names = found.names.isEmpty ? "" : " (" + found.names.joined(separator: " ") + ")"
      let necessity = found.necessity == .required ? "" : " " + found.necessity.rawValue
      return "\(found.location.line) \(module)\(names)\(necessity)"
    }
  }

  @Test("every form, and nothing of strings and comments")
  func everything() throws {
    let source = SourceFile(path: "everything.py", bytes: try Fixtures.bytes("python/everything.py"))
    #expect(
      lines(try PythonImports.read(source)) == [
        "6 __future__ (annotations)", "8 a", "8 b.c", "8 e.f", "10 g (h i)", "14 . (sibling)",
        "14 ...package (*)", "15 ... (k l)", "16 m", "17 n (o)", "19 t", "21 u", "24 optional_one optional",
        "26 required_later", "28 fallback optional", "30 required_too", "32 required_last",
        "34 required_anyway optional", "36 required_handler", "40 typed (only) type-checking", "43 not_typed",
        "45 at_runtime", "47 suppressed optional", "49 called", "50 called.again", "52 skipped optional",
        "52 .relative", "54 final",
      ])
  }

  @Test(
    "the text's own rules",
    arguments: [
      ("\u{FEFF}import a\r\nimport b\rimport c", ["1 a", "2 b", "3 c"]), ("", []), ("import é.ü", ["1 é.ü"]),
      ("if 1:\n\timport a\n        import b\n", ["2 a", "3 b"]), ("\\\nimport a", ["2 a"]),
      ("import a;import b;;", ["1 a", "1 b"]), ("x = '''\n'''; import a", ["2 a"]),
      ("x = (\nimport_module('a'),\n)", ["2 a"]), ("print 'import x' % y", []), ("x = ur'\\' import a'", []),
      ("f'{a!r:>{w}}'; import b", ["1 b"]), ("f'''{\na:\n}'''\nimport b", ["4 b"]),
      ("f'{a:x\n}'\nimport b", ["3 b"]), ("f'{x != y}' ; import b", ["1 b"]),
      ("x: int = 3\nimport b", ["2 b"]),
      ("def f(): import a", ["1 a"]), ("try: import a\nexcept: import b", ["1 a optional", "2 b optional"]),
      ("try:\n  import a\nexcept Exception: pass\nimport b", ["2 a optional", "4 b"]),
      ("try:\n  try:\n    import a\n  finally: pass\nexcept ImportError: pass", ["3 a optional"]),
      ("if a or TYPE_CHECKING:\n import b", ["2 b"]),
      ("if t.TYPE_CHECKING: import b\nelse: import c", ["1 b type-checking", "2 c"]),
    ] as [(String, [String])])
  func forms(_ text: String, _ expected: [String]) throws {
    #expect(lines(try read(text)) == expected)
  }

  @Test("the second byte of a pair is no backslash")
  func doubleByte() throws {
    let source = SourceFile(path: "gbk.py", bytes: try Fixtures.bytes("python/gbk.py"))
    #expect(lines(try PythonImports.read(source)) == ["2 after_gbk"])
  }

  @Test(
    "declared encodings are read, or refused by name",
    arguments: [
      ("# coding: latin-1\n#\u{E9}", true), ("# vim: set fileencoding=koi8-r :\n", true),
      ("\n# coding=utf_8\n", true), ("# coding: utf-7\n", false), ("# coding: cp037\n", false),
      ("# coding: no-such\n", false), ("x = 1\n# coding: no-such\n", true),
    ])
  func encodings(_ text: String, _ isRead: Bool) throws {
    if isRead {
      #expect(try read(text).isEmpty)
    } else {
      #expect(throws: ParseError.self) { try read(text) }
    }
  }

  @Test(
    "what no Python reads is an error at its place",
    arguments: [
      ("import", 0), ("x\nimport a as\n", 2), ("from a import (b", 0), ("from . import", 0), ("x = 'a\n", 4),
      ("x = '''a\n", 4), ("f'{a", 1), ("f'{a)}'", 4), ("(\n", 0), (")", 0), ("a \\ b", 2), ("a\0b", 1),
    ])
  func refused(_ text: String, _ offset: Int) throws {
    let error = try #require(throws: ParseError.self) { try read(text) }
    #expect(error.span.start == offset)
  }

  @Test("bytes beyond ASCII need an encoding")
  func notUTF8() throws {
    let source = SourceFile(path: "a.py", bytes: Array("# caf".utf8) + [0xE9])
    #expect(throws: ParseError.self) { try PythonImports.read(source) }
  }

  @Test(
    "deep and long input costs no stack",
    arguments: ["(", "f'{", "f'{x:{", "try:\n", "if x: ", "[f\"", "import a,", "\\\n"])
  func hostile(_ piece: String) throws {
    let text = String(repeating: piece, count: 100_000)
    do { _ = try read(text) } catch let error as ParseError { #expect(error.span.end <= text.utf8.count) }
  }

  @Test("a notebook's code cells, at their lines in the file, without what IPython takes for itself")
  func notebook() throws {
    let source = SourceFile(path: "notebook.ipynb", bytes: try Fixtures.bytes("python/notebook.ipynb"))
    let (imports, rows) = try NotebookImports.read(source)
    #expect(lines(imports) == ["9 numpy", "11 pandas (DataFrame)", "16 first", "16 second"])
    #expect(rows.map(\.line) == [17])
  }

  @Test(
    "a notebook of another language, of format 3, and what is no notebook",
    arguments: [
      (
        #"{"cells": [{"cell_type": "code", "source": "import x"}], "metadata": {"language_info": {"name": "R"}}}"#,
        []
      ),
      (#"{"worksheets": [{"cells": [{"cell_type": "code", "input": ["import x"]}]}]}"#, ["1 x"]),
      (#"{"cells": [{"cell_type": "code"}, 5, {"cell_type": "code", "source": [1]}]}"#, []),
    ] as [(String, [String])])
  func notebooks(_ text: String, _ expected: [String]) throws {
    #expect(lines(try NotebookImports.read(SourceFile(path: "a.ipynb", text: text)).imports) == expected)
    #expect(throws: ParseError.self) { try NotebookImports.read(SourceFile(path: "a.ipynb", text: "[]")) }
  }
}
