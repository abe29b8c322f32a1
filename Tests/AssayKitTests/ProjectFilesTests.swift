import AssayKit
import Facts
import Foundation
import Testing

@Suite("Files of a project")
struct ProjectFilesTests {
  /// A folder with files, by path; a path with ` -> ` is a link. Removed afterwards.
  private func withFolder<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws
    -> Result
  {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? manager.removeItem(at: folder) }
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in files {
      let link = path.components(separatedBy: " -> ")
      let file = folder.appendingPathComponent(link[0])
      try manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      if link.count > 1 {
        try manager.createSymbolicLink(atPath: file.path, withDestinationPath: link[1])
      } else {
        try Data(text.utf8).write(to: file)
      }
    }
    return try body(folder.path)
  }

  private func found(_ files: [String: String], exclude: [String] = []) throws -> (
    paths: [String], rows: [String]
  ) {
    try withFolder(files) { folder in
      let selection = try FileSelection(include: ["**/*.t=requirements"], exclude: exclude)
      let found = ProjectFiles(in: try FileTree(root: folder), selection)
      return (found.paths, found.notEvaluated.compactMap(\.file).sorted())
    }
  }

  @Test(
    "a pattern of .gitignore",
    arguments: [
      ("a.t", ["a.t": false, "x/a.t": false, "b.t": true]), ("/a.t", ["a.t": false, "x/a.t": true]),
      ("x/", ["x/a.t": false, "y/x/b.t": false, "x.t": true]), ("a.t/", ["a.t": true]),
      ("x/a.t", ["x/a.t": false, "y/x/a.t": true]), ("*.t\n!b.t", ["a.t": false, "b.t": true]),
      ("x/\n!x/a.t", ["x/a.t": false]), ("x/*\n!x/a.t", ["x/a.t": true, "x/b.t": false]),
      ("**/x/a.t", ["x/a.t": false, "y/x/a.t": false]), ("x/**/a.t", ["x/a.t": false, "x/y/z/a.t": false]),
      ("x/**", ["x/a.t": false, "x/y/a.t": false]), ("[ab].t", ["a.t": false, "c.t": true]),
      ("[!a].t", ["a.t": true, "c.t": false]), ("?.t", ["a.t": false, "ab.t": true]),
      ("[[:digit:]]*.t", ["1a.t": false, "a.t": true]), ("\\#a.t\n# b.t", ["#a.t": false, "b.t": true]),
      ("\\!a.t", ["!a.t": false]), ("a.t  \r", ["a.t": false]), ("a\\ .t", ["a .t": false]),
      ("[a.t", ["[a.t": true]), ("x**y.t", ["xzy.t": false, "x/y.t": true]), ("\u{FEFF}a.t", ["a.t": false]),
    ])
  func ignoring(_ rules: String, _ expected: [String: Bool]) throws {
    var files = [".gitignore": rules]
    for path in expected.keys { files[path] = "" }
    let paths = try found(files).paths
    for (path, isRead) in expected { #expect(paths.contains(path) == isRead, "\(rules): \(path)") }
  }

  @Test("a nested file of rules decides before those above it, for its folder only")
  func nested() throws {
    let files = [
      ".gitignore": "*.t", "x/.gitignore": "!a.t", "x/a.t": "", "x/y/a.t": "", "z/a.t": "", "x/b.t": "",
    ]
    #expect(try found(files).paths == ["x/a.t", "x/y/a.t"])
  }

  @Test(
    "a foreign tree is one row where something that is read lies inside",
    arguments: [
      ".venv", "venv", "lib/site-packages", "node_modules", "vendor", "src/third_party", ".tox", "own-name",
    ])
  func foreign(_ folder: String) throws {
    var files = ["\(folder)/deep/requirements.txt": "", "\(folder)/uv.lock": "", "a.t": ""]
    if folder == "own-name" { files["own-name/pyvenv.cfg"] = "" }
    #expect(try found(files).rows == [folder])
    #expect(try found(files).paths == ["a.t"])
    #expect(try found(files, exclude: ["\(folder)/**"]).rows.isEmpty)
    #expect(try found(files.merging([".gitignore": "\(folder)/"]) { $1 }).rows.isEmpty)
    #expect(try found(files.merging(["\(folder)/.gitignore": "*"]) { $1 }).rows.isEmpty)
    #expect(try found(["\(folder)/x.py": "", "a.t": ""]).rows.isEmpty)
  }

  @Test("history is never looked at")
  func history() throws {
    #expect(try found([".git/uv.lock": "", ".hg/uv.lock": "", "a.t": ""]).rows.isEmpty)
  }

  @Test(
    "links",
    arguments: [
      // A file is read once, under its own name or the first link's.
      (["a.t": "", "b.t -> a.t": ""], ["a.t"], []), (["x": "", "b.t -> x": "", "c.t -> x": ""], ["b.t"], []),
      // Links to folders are not entered: inside the project they would say the same again.
      (["x/a.t": "", "y -> x": ""], ["x/a.t"], []), (["x/y -> ..": "", "x/a.t": ""], ["x/a.t"], []),
      (["x -> /": "", "a.t": ""], ["a.t"], ["x"]),
      // Reading them tells what is wrong.
      (["a.t -> gone": ""], ["a.t"], []), (["a.t -> a.t": ""], ["a.t"], []),
      (["a.t -> /etc/passwd": ""], ["a.t"], []),
      (["readme -> /etc/passwd": "", "x -> gone": ""], [], []),
      ([".gitignore": "x\n", "x -> /": ""], [], []),
    ] as [([String: String], [String], [String])])
  func links(_ files: [String: String], _ paths: [String], _ rows: [String]) throws {
    let found = try found(files)
    #expect(found.paths == paths)
    #expect(found.rows == rows)
  }

  @Test("a folder that cannot be read is a row, and the rest is read")
  func unreadable() throws {
    try withFolder(["a.t": ""]) { folder in
      // Deeper than a path can be long: of two halves, one moved into the other.
      let half = Array(repeating: String(repeating: "d", count: 200), count: 15).joined(separator: "/")
      for top in ["x", "y"] {
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(top)/\(half)", withIntermediateDirectories: true)
      }
      defer { try? FileManager.default.moveItem(atPath: "\(folder)/x/\(half)/y", toPath: "\(folder)/y") }
      try FileManager.default.moveItem(atPath: "\(folder)/y", toPath: "\(folder)/x/\(half)/y")
      let found = ProjectFiles(
        in: try FileTree(root: folder), try FileSelection(include: ["*.t=requirements"], exclude: []))
      #expect(found.paths == ["a.t"])
      #expect(found.notEvaluated.count == 1)
      #expect(found.notEvaluated.first?.reason.hasPrefix("the folder cannot be read") == true)
    }
  }

  @Test("rules beyond the limits are a row, and files are read rather than passed over")
  func hostileRules() throws {
    let many = (0..<5000).map { "*a*\($0)" }.joined(separator: "\n")
    let found = try found([
      ".gitignore": many, "x/.gitignore": String(repeating: "*.t\n", count: 100_000), "x/a.t": "",
    ])
    #expect(found.paths == ["x/a.t"])
    #expect(found.rows == [".gitignore", "x/.gitignore"])
  }

  @Test("a hostile pattern costs no more than pattern times path")
  func hostilePattern() throws {
    let rules = String(repeating: "*a", count: 2000) + "b"
    let name = String(repeating: "a", count: 200) + ".t"
    #expect(try found([".gitignore": rules, name: ""]).paths == [name])
  }
}
