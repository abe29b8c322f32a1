internal import Syntax

/// What the files of a project import, with what of it is the project's own.
package struct ProjectImports: Sendable {
  /// One absolute import of a module that is neither the project's own nor Python's.
  package struct Foreign: Sendable {
    package let found: ModuleImport
    package let role: SourceRole

    package var file: String { found.location.file }
  }

  /// By place.
  package let foreign: [Foreign]
  /// The files that were read, sorted.
  package let paths: [String]
  package let notEvaluated: [NotEvaluated]

  package init(
    _ imports: [ModuleImport], of paths: [String], firstParty: FirstPartyModules,
    notEvaluated: [NotEvaluated]
  ) {
    self.paths = paths.sorted()
    self.notEvaluated = notEvaluated
    var folders: [String: [String]] = [:]
    foreign = imports.filter { found in
      if found.level > 0 || found.isOfStandardLibrary { return false }
      let folder = FolderPath.folder(of: found.location.file)
      let known = folders[folder] ?? firstParty.importFolders(of: folder)
      folders[folder] = known
      return !firstParty.contains(found, in: known)
    }.sorted { $0.location < $1.location }.map { found in
      Foreign(found: found, role: SourceRole(ofPath: found.location.file))
    }
  }
}

/// What a source file is for.
package enum SourceRole: String, Sendable {
  case runtime, test, docs
  /// Files that only tools run, such as `setup.py` and `noxfile.py`.
  case tooling

  private static let toolFiles: Set<String> = [
    "setup.py", "noxfile.py", "tasks.py", "fabfile.py", "dodo.py", "conanfile.py", "build.py",
  ]

  package init(ofPath path: String) {
    let parts = path.split(separator: "/").map { $0.lowercased() }
    let folders = parts.dropLast()
    let name = parts.last ?? ""
    let isTest =
      folders.contains { ["test", "tests", "testing"].contains($0) } || name.hasPrefix("test_")
      || name.hasSuffix("_test.py") || name == "conftest.py"
    if isTest {
      self = .test
    } else if folders.contains(where: { ["doc", "docs", "example", "examples"].contains($0) }) {
      self = .docs
    } else {
      self = Self.toolFiles.contains(name) ? .tooling : .runtime
    }
  }
}
