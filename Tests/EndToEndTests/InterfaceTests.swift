import Foundation
import TestSupport
import Testing

/// `Interface.md` against what the commands print.
@Suite("Interface page")
struct InterfaceTests {
  @Test(
    "every member of a document stands on the page",
    arguments: [
      ["inventory", "projects/tomo-sdk"],
      ["check", "projects/tomo-sdk", "--feeds", "feeds", "--as-of", "2026-07-24"],
      ["check", "projects/worked-example/removal", "--base", "projects/worked-example/base"],
      ["removal", "httpx", "--path", "projects/removal-example"],
      ["tree", "projects/removal-example"],
      ["why", "idna", "--path", "projects/removal-example"],
      ["licenses", "projects/tomo-sdk", "--metadata", "metadata/pip-report"],
      ["notice", "projects/tomo-sdk", "--metadata", "metadata/pip-report"],
      ["config", "show", "projects/tomo-sdk"],
      ["waiver", "list", "projects/tomo-sdk"],
      ["emergency", "check", "projects/tomo-sdk"],
      ["inventory", "no-such-folder"],
    ])
  func members(_ arguments: [String]) throws {
    let outcome = try Program.run(arguments + ["--format", "json"])
    let document = try outcome.json()
    let schema = try #require(document["schema"] as? String)
    let known = try #require(try Self.page()[schema], "the page has no section `\(schema)`")
    let unknown = Self.paths(document).filter { path in
      path != "schema" && !known.contains(path)
        && !Self.parents(of: path).contains { known.contains($0 + ".*") }
        && !known.contains { $0.hasPrefix(path + ".") }
    }
    #expect(unknown == [])
  }

  @Test("each policy that the README shows is accepted", arguments: 0..<3)
  func policies(_ number: Int) throws {
    let file = Fixtures.repository.appendingPathComponent("README.md")
    let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "```toml\n").dropFirst()
    try #require(parts.count == 3)
    let text = Array(parts)[number].components(separatedBy: "```")[0]
    let folder = try TemporaryFolder()
    try folder.write(text, to: "assay.toml")
    let outcome = try Program.run(["config", "show", folder.path])
    #expect(outcome.code == 0, "\(outcome.errors)")
  }

  /// The members that stand in the first column of each section's tables, by the schema that its heading names.
  private static func page() throws -> [String: Set<String>] {
    let file = Fixtures.repository.appendingPathComponent("Sources/AssayKit/AssayKit.docc/Interface.md")
    var sections: [String: Set<String>] = [:]
    var schema: String?
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let quoted = line.split(separator: "|").first.map {
        $0.split(separator: "`", omittingEmptySubsequences: false)
      }
      let names = (quoted ?? []).enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
      if line.hasPrefix("## ") { schema = names.first }
      if line.hasPrefix("| "), let schema { sections[schema, default: []].formUnion(names) }
    }
    return sections
  }

  /// The paths of all members, those of rows without their indexes.
  private static func paths(_ value: Any, below path: String = "") -> [String] {
    let found: Set<String>
    switch value {
    case let object as [String: Any]:
      found = Set(
        object.flatMap { key, value in
          let inner = path.isEmpty ? key : "\(path).\(key)"
          return [inner] + paths(value, below: inner)
        })
    case let rows as [Any]: found = Set(rows.flatMap { paths($0, below: path) })
    default: found = []
    }
    return found.sorted()
  }

  private static func parents(of path: String) -> [String] {
    let parts = path.split(separator: ".")
    return (1...parts.count).map { parts.prefix($0).joined(separator: ".") }
  }
}
