import AssayKit
import Facts
import Governance
import Standards
import Syntax
import TestSupport
import Testing

/// A small project on disk, locked by uv, in which a removal is rehearsed or made.
struct RemovalProject {
  let folder: TemporaryFolder

  var path: String { folder.path }

  /// `dependencies` are what the project declares, and `lock` has a line of `name: what it requires` for each package; a last word
  /// behind `@` is its version.
  init(_ dependencies: [String], lock: [String], groups: String = "", files: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    let list = dependencies.map { "\"\($0)\"" }.joined(separator: ", ")
    try folder.write(
      "[project]\nname = \"demo\"\nversion = \"1\"\ndependencies = [\(list)]\n\(groups)", to: "pyproject.toml"
    )
    if !lock.isEmpty { try folder.write(Self.text(lock), to: "uv.lock") }
    for (name, text) in files { try folder.write(text, to: name) }
  }

  private static func text(_ rows: [String]) -> String {
    rows.reduce("version = 1\nrequires-python = \">=3.11\"\n") { text, row in
      let parts = row.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts[0].split(separator: "[")[0]
      let list = parts[1].split(separator: " ").map { "{ name = \"\($0)\" }" }.joined(separator: ", ")
      if parts[0].hasSuffix("[dev]") {
        return text + "\n[package.dev-dependencies]\ndev = [\(list)]\n"
      }
      let source = name == "demo" ? "{ editable = \".\" }" : "{ registry = \"https://index.example/simple\" }"
      return text + "\n[[package]]\nname = \"\(name)\"\nversion = \"1\"\nsource = \(source)\n"
        + "dependencies = [\(list)]\n"
    }
  }

  /// Metadata of installed distributions, by name with the files of each.
  func install(_ distributions: [String: [String]]) throws -> MetadataReader {
    for (name, files) in distributions {
      let info = "installed/\(name)-1.dist-info"
      try folder.write("Metadata-Version: 2.1\nName: \(name)\nVersion: 1\n", to: info + "/METADATA")
      try folder.write(files.map { "\($0),,\n" }.joined(), to: info + "/RECORD")
    }
    return try MetadataReader([folder.path + "/installed"])
  }

  func removal(_ names: String..., metadata: MetadataReader = MetadataReader()) throws -> RemovalReport {
    let scan = try Scan(path: path)
    let snapshot = scan.snapshot(metadata)
    var question = Scan.RemovalQuestion(
      names: try names.map { PackageName(try #require(DistributionName($0))) })
    question.distributions = InstalledModulesReader(metadata).distributions
    return scan.removal(question, from: snapshot.locks.first, in: snapshot)
  }

  /// The change from this project to another.
  func change(to head: RemovalProject) throws -> Assessment {
    var inputs = Scan.CheckInputs(asOf: try #require(CalendarDate("2026-07-24")))
    inputs.base = path
    return try Scan(path: head.path).check(inputs, rules: Rule.all.filter { $0.clause.number == "8.3" })
  }
}

extension RemovalReport {
  /// `FILE:LINE MODULE CERTAINTY KIND` of each import that breaks.
  var broken: [String] {
    impact.willBreak.map {
      "\($0.location.file):\($0.location.line) \($0.module) \($0.certainty.rawValue) \($0.kind.rawValue)"
    }
  }

  /// `FILE:LINE NAME WEIGHT` of each text that names what leaves.
  var named: [String] {
    impact.references.map {
      "\($0.location.file):\($0.location.line) \($0.name) \($0.weight.rawValue)"
    }
  }

  var orphanNames: [String] {
    analysis.map { analysis in analysis.orphans.map { analysis.base.lock.packages[$0.package].name.text } }
      ?? []
  }
}
