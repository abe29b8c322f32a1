import Foundation
import TestSupport
import Testing

/// The page of the worked example: the repository is made from fixtures, and its commands print what the page shows.
@Suite("WorkedExample")
struct WorkedExampleTests {
  private static let page = "Sources/AssayKit/AssayKit.docc/WorkedExample.md"

  private let folder: TemporaryFolder
  private let repository: Repository

  init() throws {
    folder = try TemporaryFolder()
    let fixtures = "projects/worked-example"
    try Self.copy("\(fixtures)/site-packages", to: folder.path + "/site-packages")
    try Self.copy("feeds/osv", to: folder.path + "/osv")
    for name in ["update", "addition", "removal"] {
      try folder.write(Fixtures.bytes("\(fixtures)/\(name).md"), to: "\(name).md")
    }
    try Self.copy("\(fixtures)/base", to: folder.path + "/letters")
    repository = try Repository(folder.path + "/letters")
    try repository.commit("letters 1.4.0")
  }

  @Test("the page shows what the commands print")
  func page() throws {
    var blocks: [String: String] = [:]
    try propose("update")
    blocks["update"] = try shown(check("update"), code: 0)
    try repository.git("checkout", "--quiet", "main")
    try repository.git("merge", "--quiet", "update")
    blocks["removal-rehearsal"] = try shown("removal httpx", code: 1)
    try propose("addition")
    blocks["addition"] = try shown(check("addition"), code: 1)
    blocks["addition-comment"] = try run(check("addition") + " --format markdown", code: 1)
    try propose("removal")
    blocks["removal"] = try shown(check("removal"), code: 1)
    try DocumentedBlocks.check(blocks, in: Self.page)
  }

  /// A branch of `main` with the files of a pull request.
  private func propose(_ name: String) throws {
    try repository.git("checkout", "--quiet", "-b", name, "main")
    for file in try Fixtures.files(in: "projects/worked-example/\(name)") {
      try folder.write(Fixtures.bytes("projects/worked-example/\(name)/\(file)"), to: "letters/\(file)")
    }
    try repository.commit(name)
  }

  private func check(_ name: String) -> String {
    "check --base main --pr-text ../\(name).md --feeds ../osv --metadata ../site-packages --as-of 2026-07-24"
  }

  private func shown(_ command: String, code: Int32) throws -> String {
    "$ assay \(command)\n\n" + (try run(command, code: code))
  }

  private func run(_ command: String, code: Int32) throws -> String {
    let outcome = try Program.run(
      command.split(separator: " ").map(String.init), folder: repository.path)
    #expect(outcome.code == code, "\(command)\n\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { $0.last == " " ? String($0.reversed().drop { $0 == " " }.reversed()) : String($0) }
      .joined(separator: "\n")
  }

  private static func copy(_ fixture: String, to path: String) throws {
    try FileManager.default.copyItem(atPath: Fixtures.path(fixture), toPath: path)
  }
}
